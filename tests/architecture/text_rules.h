// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/tree.h"

namespace hf::house {

/// Files whose first lines lack the copyright or the licence line of SPDX.
QStringList filesWithoutSpdx(const std::vector<File>& files);

/// Words that texts for people never use: promises, threats and advice that a diary cannot keep.
QStringList neverWords(const std::vector<File>& files);

/// Paths of one person's machine, and hosts that only a build machine talks to.
QStringList machineTraces(const std::vector<File>& files);

/// Switches over kinds of records or metrics that have a `default`: the compiler could not name them when a kind is
/// added.
QStringList switchesWithDefault(const std::vector<File>& files);

} // namespace hf::house
