// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/tree.h"

namespace hf::house {

/// Switches over kinds of records or metrics that have a `default`: the compiler could not name them when a kind is
/// added.
QStringList switchesWithDefault(const std::vector<File>& files);

} // namespace hf::house
