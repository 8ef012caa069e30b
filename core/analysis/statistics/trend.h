// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "analysis/series.h"

#include <optional>
#include <span>

namespace hf {

/// A straight line through (t, y), fitted twice: least squares with Student's p of the slope, and the median of all
/// slopes between two points, which single odd days cannot move (Theil 1950; Sen 1968,
/// doi:10.1080/01621459.1968.10480934). What is not defined is nothing: p without spread around the line and slope.
struct TrendLine {
    std::size_t n = 0;
    double slope = 0; ///< per unit of t
    double intercept = 0;
    std::optional<double> slopeError; ///< standard error; needs 3 points
    std::optional<double> slopeP;
    double theilSen = 0;
    double theilSenIntercept = 0; ///< median y − slope · median t
    std::optional<double> kendallTauB;
};

/// Nothing when t has no two different values. Lists of equal length; takes n²/2 numbers of memory.
std::optional<TrendLine> trendLine(std::span<const double> t, std::span<const double> y);

/// The trend of a series, in its unit a day, with gaps as gaps. Days follow each other, so the interval of the least
/// squares slope takes the Newey-West error and the effective number of days. Needs 14 known days that vary.
struct Trend {
    TrendLine line; ///< t in days from the first day of the series
    Interval slopeInterval;
    Basis basis;
};
Finding<Trend> trendOf(const Series& series);

} // namespace hf
