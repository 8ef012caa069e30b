// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/statistics/moments.h"

#include <span>

namespace hf {

/// p values adjusted for all that were looked at, in their order (Benjamini & Hochberg 1995,
/// doi:10.1111/j.2517-6161.1995.tb02031.x). What was looked at and is not defined stays so and does not count.
MaybeValues adjustedForLooking(std::span<const std::optional<double>> p);

/// The same for p values that are shown, of a family in which so many `others` count as 1, whatever they were.
Values adjustedAmong(Values shown, std::size_t others);

/// True when an adjusted p is at most `q`, but for rounding.
bool survives(std::optional<double> adjusted, double q);

} // namespace hf
