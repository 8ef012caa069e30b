// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/verdict.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr double level = 0.05;

/// A p of exactly the level counts, however it was rounded.
constexpr double rounding = 1e-12;

} // namespace

Verdict verdictOf(const Judged& judged)
{
    const bool clear = judged.p <= level * (1 + rounding) && !judged.interval.contains(0) &&
                       std::abs(judged.effect) >= judged.smallestEffect * (1 - rounding);
    if (!clear) {
        return Verdict::noClearChange;
    }
    return judged.effect < 0 ? Verdict::lower : Verdict::higher;
}

double smallestEffectOf(Scale scale, double baselineDeviation)
{
    constexpr double halfPoint = 0.5;
    return std::max(scale == Scale::points ? halfPoint : 0, baselineDeviation / 2);
}

} // namespace hf
