// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/power.h"

#include "analysis/experiment/chance.h"
#include "analysis/experiment/self_experiment.h"
#include "analysis/statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

/// Beyond 20 pairs so many signs are drawn for each simulated experiment.
constexpr std::uint64_t drawnSigns = 2000;

/// What the person writes down of a day.
double asRated(double value, const PlannedTest& plan)
{
    return plan.points ? std::clamp(std::round(plan.points->around + value), plan.points->lowest, plan.points->highest)
                       : value;
}

/// Days of a person whose outcome resembles the day before; treated days lie `effect` SDs higher.
Series simulatedDays(const SelfExperiment& schedule, const PlannedTest& plan, Chance& chance)
{
    Series outcome{schedule.periods.front().days.first, {}};
    const double fresh = std::sqrt(1 - plan.autocorrelation * plan.autocorrelation);
    double level = chance.normal();
    for (const Period& period : schedule.periods) {
        for (int day = 0; day < period.days.length(); ++day) {
            const bool logged = chance.unit() < plan.loggedShare;
            const double value = plan.deviation * (level + (period.treated ? plan.effect : 0));
            outcome.values.push_back(logged ? std::optional(asRated(value, plan)) : std::nullopt);
            level = plan.autocorrelation * level + fresh * chance.normal();
        }
    }
    return outcome;
}

} // namespace

Power simulatedPower(const PlannedTest& plan, int runs, std::uint64_t seed)
{
    Chance chance(seed);
    int clear = 0;
    for (int run = 0; run < runs; ++run) {
        SelfExperiment schedule = drawSelfExperiment(Day{}, plan.pairs, plan.periodDays, chance.bits());
        schedule.washoutDays = plan.washoutDays;
        schedule.scale = plan.scale;
        const Series outcome = simulatedDays(schedule, plan, chance);
        const auto verdict = selfExperimentVerdict(schedule, outcome, {chance.bits(), drawnSigns});
        clear += verdict && *verdict != Verdict::noClearChange ? 1 : 0;
    }
    const double share = static_cast<double>(clear) / runs;
    return {share, std::sqrt(share * (1 - share) / runs)};
}

std::optional<double> criticalCorrelation(std::size_t n)
{
    if (n < 3) {
        return std::nullopt;
    }
    const auto freedom = static_cast<double>(n) - 2;
    const double t = *studentQuantile(0.975, freedom);
    return t / std::sqrt(freedom + t * t);
}

std::optional<int> daysNeededFor(double correlation)
{
    const double size = std::abs(correlation);
    if (!(size > 0 && size < 1)) {
        return std::nullopt;
    }
    const double reach = (z975 + *normalQuantile(0.8)) / std::atanh(size);
    return static_cast<int>(std::ceil(reach * reach + 3));
}

} // namespace hf
