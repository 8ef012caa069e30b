// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/salvage/salvage_report.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace hf {

/// What is wrong with a journal file, as the first thing that was found.
enum class DamageCause : std::uint8_t {
    content,  ///< pages or revisions that are not as they were written
    header,   ///< the first bytes are not those of a journal
    version,  ///< the file names no version
    sideFile, ///< a `-wal` that HabitForge never makes lies beside it
    cut,      ///< it is shorter than it says
};

/// A journal that is not sound, and what of it can be read.
struct Damage {
    DamageCause cause = DamageCause::content;
    std::string detail;       ///< what was found first, for a report
    SalvageReport salvage;    ///< counted in revisions
    std::int64_t entries = 0; ///< that can be read and are shown

    /// Entries and definitions that are gone as a whole.
    std::int64_t gone() const
    {
        std::int64_t count = 0;
        for (const NotWhole& record : salvage.notWhole) {
            count += record.left == NotWhole::Left::nothing ? 1 : 0;
        }
        return count;
    }
};

/// What a repair did.
struct Repair {
    Damage damage;              ///< with what backups filled in
    std::filesystem::path kept; ///< the damaged file
};

} // namespace hf
