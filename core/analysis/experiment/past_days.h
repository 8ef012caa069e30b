// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/experiment/chance.h"
#include "analysis/experiment/power.h"

#include <optional>
#include <span>

namespace hf {

/// What the days so far say of those to come, and how surely. Rated days are taken for a value that goes up and down
/// freely and is written down in whole points; spread and resemblance are those of that value, and not made smaller by
/// the short time in which they were seen.
struct PastDays {
    double deviation = 0;
    double deviationFreedom = 1; ///< independent days that its square would be as sure with
    double autocorrelation = 0;  ///< with the day before; below 0 where days seem to avoid it
    double autocorrelationError = 0;
    double loggedShare = 1; ///< of the days between the first and the last one that was logged
    double loggedError = 0;
    int known = 0;
    std::optional<PointScale> scale; ///< `around` is the middle of the value
    double aroundError = 0;

    /// The days to come as they would be if these were not quite like them.
    PastDays drawn(Chance& chance) const;
    /// The test with these days.
    PlannedTest with(PlannedTest shape) const;
};

/// From the days of an outcome, the first and the last one known. `scale` when it is rated in whole points; its
/// `around` is not read. Nothing below four known days, and where they do not vary.
std::optional<PastDays> pastDays(std::span<const std::optional<double>> values,
                                 const std::optional<PointScale>& scale = {});

/// Power with the days to come as unsure as the past leaves them: each simulated experiment draws its own.
Power promisedPower(const PastDays& past, const PlannedTest& shape, int runs, std::uint64_t seed);

/// Where the power lies for 9 in 10 of the days that the past leaves possible.
Interval promisedRange(const PastDays& past, const PlannedTest& shape, std::uint64_t seed);

/// So many days until no more than a tenth of an effect is left, where it fades as the outcome's resemblance with the
/// day before does; at most a week. 0 where days do not resemble each other.
int advisedWashout(double autocorrelation);

} // namespace hf
