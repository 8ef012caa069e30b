// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "analysis/series.h"
#include "analysis/statistics/moments.h"

#include <optional>
#include <span>

namespace hf {

/// The mean of the last 7 days beside that of the last 28 (Windt & Gabbett 2019, doi:10.1136/bjsports-2017-098925).
/// Ratios are not defined when they would divide by 0.
struct LoadRatio {
    std::optional<double> acute;     ///< mean of the last 7 days, at least 6 of them known
    std::optional<double> chronic;   ///< mean of the last 28 days, at least 24 of them known
    std::optional<double> coupled;   ///< acute / chronic
    std::optional<double> uncoupled; ///< acute / mean of the 21 days before them
    int knownOf7 = 0;
    int knownOf28 = 0;
};

/// Loads a day, oldest first, the last one that of the day in question; means are of the known days.
LoadRatio loadRatio(std::span<const std::optional<double>> loads);

/// The ratio on a day, with what is missing for it.
struct LoadRatioOn {
    LoadRatio ratio;
    Basis basis;
};
Finding<LoadRatioOn> loadRatioOn(const Series& load, Day day);

/// E = λx + (1 − λ)E with λ = 2/(N + 1), seeded with the first day's load (Williams 2017,
/// doi:10.1136/bjsports-2016-096589). A line of the same length.
Values weightedMeans(std::span<const double> loads, int n);

/// Short-term and long-term weighted mean on the last day (7 and 28 days) and their ratio.
struct WeightedRatio {
    double acute = 0;
    double chronic = 0;
    std::optional<double> ratio; ///< nothing when the long-term mean is 0
};
/// Nothing for no days.
std::optional<WeightedRatio> weightedRatio(std::span<const double> loads);

} // namespace hf
