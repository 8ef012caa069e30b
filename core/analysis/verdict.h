// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"

#include <cstdint>
#include <optional>

namespace hf {

/// What may be said of a figure whose floors are met. "Not enough data" is a Finding without a value.
enum class Verdict : std::uint8_t { noClearChange, lower, higher };

/// An effect with all that its verdict depends on.
struct Judged {
    double effect = 0;
    Interval interval;
    double p = 1;              ///< by the design's own test, adjusted for what else was looked at
    double smallestEffect = 0; ///< of interest, in the unit of the effect
};

/// Lower or higher when p ≤ 0.05, the interval leaves 0 out and the effect is at least the smallest one of interest.
Verdict verdictOf(const Judged& judged);

/// Independent days that a verdict rests on at the least.
constexpr double leastEffective = 10;

/// Which values an outcome takes; half a point means something on a scale of points only.
enum class Scale : std::uint8_t { points, other };

/// The larger of half a point and half the baseline SD; on other scales half the baseline SD.
double smallestEffectOf(Scale scale, double baselineDeviation);

} // namespace hf
