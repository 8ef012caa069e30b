// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/options.h"
#include "journal/journal.h"
#include "ui/base/bridge/prefetched_day.h"

#include <QtCore/QString>

#include <filesystem>
#include <future>
#include <memory>
#include <optional>

namespace hf {

/// The journal that is opened: the person's own, or the made-up one.
std::filesystem::path pathOf(const Options& options);

/// The journal, and what of it the window shows first.
struct Opened {
    std::unique_ptr<Journal> journal;
    PrefetchedDay prefetched;
    QString said; ///< what was done about a damaged file
};

/// The first opening, on its own thread. A journal that was there once is not made anew without a word. Throws
/// StorageError.
Opened openAtStart(const Options& options, const Clock& clock, Entropy& entropy);

/// The journal as it was opened, or as the person decided about a file that is damaged; nothing when the program is to
/// end. With `once`, as for a picture, what can be read is shown without asking. Throws StorageError.
std::optional<Opened> settledJournal(std::future<Opened>& opening, const Options& options, const Clock& clock,
                                     Entropy& entropy, bool once);

} // namespace hf
