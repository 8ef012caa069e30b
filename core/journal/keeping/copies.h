// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/entries/entry.h"
#include "domain/id.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace hf {

/// A rating of one item and day that was given in both journals. Both stay in its history; `counts` is what counts.
struct BothRated {
    RecordId record;
    ItemId item;
    Day day;
    double here = 0;
    double there = 0;
    double counts = 0;
};

/// What a union with another journal brought.
struct UnionReport {
    std::int64_t added = 0;
    std::int64_t present = 0;
    std::vector<BothRated> bothRated;
};

/// Copies of the journal that a file syncer set aside beside it, because it was written to in two places: Syncthing's
/// `.sync-conflict-`, the "conflicted copy" of Dropbox, Nextcloud and ownCloud. Nothing is opened.
std::vector<std::filesystem::path> conflictedCopies(const std::filesystem::path& journal);

/// Gives a copy that was merged another name, `NAME.merged`, so that it is not offered again; that name. Throws
/// FileError.
std::filesystem::path setMergedAside(const std::filesystem::path& copy);

} // namespace hf
