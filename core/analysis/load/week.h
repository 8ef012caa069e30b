// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "analysis/series.h"

#include <optional>
#include <span>

namespace hf {

/// How a week's loads lie, in AU (Foster 1998, doi:10.1097/00005768-199807000-00023). Monotony and strain are not
/// defined when all days are alike.
struct LoadSpread {
    double total = 0;
    double mean = 0;
    std::optional<double> sampleDeviation; ///< n − 1; the one the screens use
    double populationDeviation = 0;
    std::optional<double> monotonySample; ///< mean / SD
    std::optional<double> monotonyPopulation;
    std::optional<double> strainSample; ///< total × monotony
    std::optional<double> strainPopulation;
};

/// From the load of each day, rest days as 0. Nothing for no days.
std::optional<LoadSpread> loadSpread(std::span<const double> dailyLoads);

/// The seven days that end on `last`, all of which must be known: an unlogged day is not a rest day.
struct LoadWeek {
    LoadSpread spread;
    Basis basis;
};
Finding<LoadWeek> loadWeek(const Series& load, Day last);

/// Sum of the known days of the seven that end on `last`, and how many are known.
struct KnownLoad {
    double total = 0;
    int known = 0;
};
KnownLoad knownLoadOfWeek(const Series& load, Day last);

} // namespace hf
