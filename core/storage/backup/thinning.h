// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <cstddef>
#include <span>
#include <vector>

namespace hf {

/// What thinning knows of a backup.
struct BackupAge {
    SysSeconds made;           ///< by the clock of then, which may have been wrong
    bool whole = true;         ///< it was checked and nothing was found
    bool beforeUpdate = false; ///< made before the tables were brought to another version
};

/// Which of the backups, in the order in which they were made, may go: kept are all of the last 2 days, the last of
/// each of 12 days, 10 weeks and 9 months that have any, the newest whole one, and the newest made before an update.
/// Ages are counted from the newest; a clock that was ahead makes none younger than those made after it. Pure.
std::vector<std::size_t> toThin(std::span<const BackupAge> oldestFirst);

} // namespace hf
