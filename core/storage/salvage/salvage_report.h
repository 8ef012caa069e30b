// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hf {

/// A record of which not everything came back.
struct NotWhole {
    enum class Left : std::uint8_t {
        nothing, ///< it is gone
        earlier, ///< an earlier version of it stands
        tables,  ///< what the tables hold of it stands; its note, and what it was before, may be gone
    };
    RecordId record;
    Kind kind = Kind::dose;
    std::optional<Day> day; ///< where it is an entry and a table still names it
    Left left = Left::nothing;
};

/// What a damaged file gives back, counted in revisions.
struct SalvageReport {
    std::int64_t revisions = 0; ///< that the file is known to have held
    std::int64_t whole = 0;     ///< that stand in it as they were written
    std::int64_t mended = 0;    ///< of which one bit had turned over, found by their digests
    std::int64_t filled = 0;    ///< that another log had (a backup)
    std::int64_t lost() const { return revisions > standing() ? revisions - standing() : 0; }
    std::int64_t standing() const { return whole + mended + filled; }
    std::vector<NotWhole> notWhole; ///< known when it was written out
};

} // namespace hf
