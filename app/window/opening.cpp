// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/opening.h"

#include "app/window/bad_file_start.h"
#include "app/window/made_up.h"
#include "journal/keeping/backups.h"

#include <fontconfig/fontconfig.h>

namespace hf {

namespace {

Opened openJournal(const Options& options, const Clock& clock, Entropy& entropy, OpenMode mode = OpenMode::create)
{
    const std::filesystem::path file = pathOf(options);
    if (options.madeUp) {
        makeMadeUpJournal(file, {std::chrono::floor<seconds>(clock.now()), options.zone, defaultDayStart, {}});
    }
    const bool window = !options.background && !options.quickAdd;
    if (window) {
        FcInit(); // the list of fonts, which Qt would read when the first text is measured
    }
    Opened opened;
    opened.journal = std::make_unique<Journal>(file, mode, clock, entropy);
    if (window) {
        try {
            opened.prefetched = prefetchedDayOf(*opened.journal, clock, options.zone);
        } catch (const StorageError&) { // the window asks again, and can tell
            opened.prefetched.forget();
        }
    }
    return opened;
}

bool canBeDecided(const StorageError& error)
{
    return error.fault() == StorageFault::damaged || error.fault() == StorageFault::foreign ||
           error.fault() == StorageFault::emptyFile || error.fault() == StorageFault::missing;
}

} // namespace

std::filesystem::path pathOf(const Options& options)
{
    return options.madeUp ? madeUpJournalPath(options) : options.journal;
}

Opened openAtStart(const Options& options, const Clock& clock, Entropy& entropy)
{
    if (!options.madeUp && isLost(options.journal)) {
        throw StorageError(StorageFault::missing, "there are backups of it");
    }
    return openJournal(options, clock, entropy);
}

std::optional<Opened> settledJournal(std::future<Opened>& opening, const Options& options, const Clock& clock,
                                     Entropy& entropy, bool once)
{
    std::optional<StorageError> found;
    try {
        Opened opened = opening.get();
        const Damage* damage = opened.journal->damage();
        if (damage == nullptr || once || options.madeUp) {
            return opened;
        }
        found.emplace(StorageFault::damaged, damage->detail);
    } catch (const StorageError& error) {
        if (once || options.madeUp || !canBeDecided(error)) {
            throw;
        }
        found = error;
    }
    const auto way = settleBadFile({pathOf(options), clock, entropy, options.zone}, *found);
    if (!way) {
        return std::nullopt;
    }
    Opened opened = openJournal(options, clock, entropy, way->mode);
    opened.said = way->said;
    return opened;
}

} // namespace hf
