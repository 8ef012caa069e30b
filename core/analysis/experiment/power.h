// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/verdict.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace hf {

/// Days that are rated in whole points.
struct PointScale {
    double lowest = 0;
    double highest = 10;
    double around = 5; ///< the usual value
};

/// An experiment that is being planned. Effects and resemblance are guesses of the person or of the past days.
struct PlannedTest {
    int pairs = 8;
    int periodDays = 7;
    int washoutDays = 1;
    double effect = 0;          ///< true difference, in SDs of the outcome's days
    double autocorrelation = 0; ///< of a day with the day before, in (−1, 1)
    double loggedShare = 1;     ///< of the days
    double deviation = 1;       ///< of the outcome's days, in its unit
    Scale scale = Scale::other;
    std::optional<PointScale> points = std::nullopt; ///< nothing for an outcome that is measured
};

/// Share of simulated experiments whose verdict is lower or higher, by the same rules as the real one.
struct Power {
    double share = 0;
    double error = 0; ///< standard error of the simulation
};
Power simulatedPower(const PlannedTest& plan, int runs, std::uint64_t seed);

/// |r| from which n independent days give p ≤ 0.05. Nothing for n < 3.
std::optional<double> criticalCorrelation(std::size_t n);

/// Independent days in which a correlation of this size gives p ≤ 0.05 in 80 of 100 such diaries (Fisher's z). Nothing
/// for 0, and for ±1 and beyond.
std::optional<int> daysNeededFor(double correlation);

} // namespace hf
