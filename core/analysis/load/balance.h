// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "analysis/statistics/moments.h"

#include <span>
#include <vector>

namespace hf {

/// Long-term and short-term load: E = E + (1 − e^(−1/N))(x − E), as GoldenCheetah's PMC has it (PMCData.cpp). N in
/// days.
struct BalanceRule {
    double longDays = 42;
    double shortDays = 7;
    double seed = 0; ///< of both, the day before the first
};

/// λ of a rule's days: 1 − e^(−1/N).
double balanceLambda(double n);

struct BalancePoint {
    double longTerm = 0;
    double shortTerm = 0;
    double balance = 0; ///< long − short of the day before
};

/// A point a day, oldest first.
std::vector<BalancePoint> loadBalance(std::span<const double> loads, const BalanceRule& rule);

/// A line that is only known to lie between two others.
struct Band {
    double low = 0;
    double high = 0;
};

/// A day of the load lines. With unlogged days a line becomes a band between unlogged taken as 0 and as the mean of the
/// known days; without any, both sides are equal.
struct LoadLines {
    Day day;
    Band acute;           ///< weighted mean of 7 days
    Band chronic;         ///< weighted mean of 28 days
    Band longTerm;        ///< 42 days
    Band shortTerm;       ///< 7 days
    Band balance;         ///< long − short of the day before
    bool settled = false; ///< 42 days or more since the first known day: before, the start still shows in them
};

/// From the first known day of the series to its last day; empty when no day is known.
std::vector<LoadLines> loadLines(const Series& load);

} // namespace hf
