// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/association/relation.h"

namespace hf {

/// The comparison in plain units; nothing when fewer than 3 days lie on either side. `effectiveDays` is
/// at least 3.
std::optional<AboveBelow> aboveBelow(const DayPairs& pairs, double effectiveDays);

} // namespace hf
