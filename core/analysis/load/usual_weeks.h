// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/baseline.h"

#include <functional>
#include <optional>

namespace hf {

inline constexpr int usualWeeks = 12;     ///< looked back on
inline constexpr int leastUsualWeeks = 6; ///< of them known

/// A figure of the 7 days that end on a day, beside the same figure of the weeks before them.
struct BesideWeeks {
    double value = 0;
    Interval usual; ///< where 95 % of the next weeks lie if they are like these; never below 0
    int weeks = 0;  ///< the range is made of
};

/// `figureOn` gives a figure that is never negative of the 7 days that end on a day, or nothing. The earlier weeks end
/// 7, 14, … days before and share no day: weeks that overlap repeat each other and would make the range too narrow.
/// Needs 6 known weeks of the last 12 that differ; nothing otherwise.
std::optional<BesideWeeks> besideEarlierWeeks(const std::function<std::optional<double>(Day)>& figureOn, Day last);

} // namespace hf
