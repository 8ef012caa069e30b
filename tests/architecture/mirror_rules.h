// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/tree.h"

namespace hf::house {

/// Sources of core without a test of the same place below tests, and tests that stand there and are run by nobody
/// because their folder's CMakeLists.txt does not name them.
QStringList sourcesWithoutTest(const std::vector<File>& files);

} // namespace hf::house
