// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/tree.h"

namespace hf::house {

/// Includes that go against the direction of the rooms, or reach around the rooms' own names.
QStringList forbiddenIncludes(const std::vector<File>& files);

/// Libraries where they may not be: Qt in core and the command line, SQLite outside storage, JSON in headers that
/// other folders include.
QStringList forbiddenLibraries(const std::vector<File>& files);

/// SQL outside storage, and clocks, chance or the environment read in core.
QStringList forbiddenWords(const std::vector<File>& files);

/// Includes of the window that go up its floors or across: base, then widgets, then charts, then the features, which do
/// not see each other, then the shell. A file of `ui` that stands on no floor is one too.
QStringList forbiddenFloors(const std::vector<File>& files);

} // namespace hf::house
