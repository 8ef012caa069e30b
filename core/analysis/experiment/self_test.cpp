// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/self_test.h"

#include "analysis/experiment/chance.h"
#include "analysis/statistics/moments.h"

#include <algorithm>

namespace hf {

namespace {

/// The known days of a period after washout; empty when fewer than half are known.
Values countedDays(const Period& period, int washoutDays, const Series& outcome)
{
    Values known;
    const DayRange counted{period.days.first + days{washoutDays}, period.days.last};
    for (Day day = counted.first; day <= counted.last; day += days{1}) {
        if (const auto value = outcome.on(day)) {
            known.push_back(*value);
        }
    }
    return 2 * static_cast<int>(known.size()) >= counted.length() ? known : Values{};
}

/// All days that count, and the differences of the pairs.
struct Collected {
    Values differences;
    Values untreated;
    Values treated;
};

Collected collect(const SelfTest& plan, const Series& outcome)
{
    Collected all;
    for (std::size_t i = 0; i + 1 < plan.periods.size(); i += 2) {
        const std::size_t first = plan.periods[i].treated ? i : i + 1;
        const Values treated = countedDays(plan.periods[first], plan.washoutDays, outcome);
        const Values untreated = countedDays(plan.periods[2 * i + 1 - first], plan.washoutDays, outcome);
        if (!treated.empty() && !untreated.empty()) {
            all.differences.push_back(*mean(treated) - *mean(untreated));
            all.treated.insert(all.treated.end(), treated.begin(), treated.end());
            all.untreated.insert(all.untreated.end(), untreated.begin(), untreated.end());
        }
    }
    return all;
}

SelfTestProgress progressOf(const SelfTest& plan, const Series& outcome, Day today)
{
    SelfTestProgress progress;
    for (const Period& period : plan.periods) {
        progress.daysPlanned += period.days.length();
        for (Day day = period.days.first; day <= std::min(period.days.last, today); day += days{1}) {
            ++progress.daysDone;
            progress.daysKnown += outcome.on(day) ? 1 : 0;
        }
    }
    return progress;
}

/// Half the baseline SD is what a sceptic expects; without any spread there is nothing to believe from.
std::optional<Belief> beliefFrom(const SelfTestResult& result)
{
    const auto sigma = sampleDeviation(result.differences);
    return sigma && *sigma > 0 && result.baselineDeviation > 0
               ? std::optional(bayesNormal(result.differences, result.baselineDeviation / 2, *sigma))
               : std::nullopt;
}

} // namespace

SelfTest drawSelfTest(Day first, int pairs, int periodDays, std::uint64_t seed)
{
    SelfTest plan;
    Chance chance(seed);
    for (int pair = 0; pair < pairs; ++pair) {
        const bool treatedFirst = chance.below(2) == 1;
        for (int half = 0; half < 2; ++half) {
            const Day start = first + days{(2 * pair + half) * periodDays};
            plan.periods.push_back({{start, start + days{periodDays - 1}}, (half == 0) == treatedFirst});
        }
    }
    return plan;
}

std::variant<SelfTestProgress, Finding<SelfTestResult>> selfTestOn(const SelfTest& plan, const Series& outcome,
                                                                   Day today)
{
    if (plan.periods.empty() || today <= plan.plannedEnd()) {
        return progressOf(plan, outcome, today);
    }
    const Collected all = collect(plan, outcome);
    if (static_cast<int>(all.differences.size()) < leastPairs) {
        const Shortfall pairs{Need::pairs, static_cast<double>(all.differences.size()), leastPairs, std::nullopt};
        return Finding<SelfTestResult>{std::nullopt, {pairs}};
    }
    SelfTestResult result;
    result.differences = all.differences;
    result.test = *signRandomisation(all.differences);
    result.t = *pairedT(all.differences);
    result.overlap = *overlapOf(all.untreated, all.treated);
    result.baselineDeviation = sampleDeviation(all.untreated).value_or(0);
    result.belief = beliefFrom(result);
    result.smallestEffect = smallestEffectOf(plan.scale, result.baselineDeviation);
    result.verdict = verdictOf({result.test.effect, *result.t.interval, result.test.pTwoSided, result.smallestEffect});
    const auto n = static_cast<double>(all.differences.size());
    result.basis = {
        Method::signRandomisation, all.differences.size(), n, {plan.periods.front().days.first, plan.plannedEnd()}};
    return found(std::move(result));
}

} // namespace hf
