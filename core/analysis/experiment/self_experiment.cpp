// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/self_experiment.h"

#include "analysis/experiment/chance.h"
#include "analysis/statistics/moments.h"

#include <algorithm>

namespace hf {

namespace {

/// All days that count, and the differences of the pairs.
struct Collected {
    Values differences;
    Values untreated;
    Values treated;
};

Collected collect(const SelfExperiment& plan, const Series& outcome)
{
    Collected all;
    for (std::size_t i = 0; i + 1 < plan.periods.size(); i += 2) {
        const std::size_t first = plan.periods[i].treated ? i : i + 1;
        const CountedDays treated = countedDays(plan, plan.periods[first], outcome);
        const CountedDays untreated = countedDays(plan, plan.periods[2 * i + 1 - first], outcome);
        if (treated.enough() && untreated.enough()) {
            all.differences.push_back(*mean(treated.known) - *mean(untreated.known));
            all.treated.insert(all.treated.end(), treated.known.begin(), treated.known.end());
            all.untreated.insert(all.untreated.end(), untreated.known.begin(), untreated.known.end());
        }
    }
    return all;
}

SelfExperimentProgress progressOf(const SelfExperiment& plan, const Series& outcome, Day today)
{
    SelfExperimentProgress progress;
    for (const Period& period : plan.periods) {
        progress.daysPlanned += period.days.length();
        for (Day day = period.days.first; day <= std::min(period.days.last, today); day += days{1}) {
            ++progress.daysDone;
            progress.daysKnown += outcome.on(day) ? 1 : 0;
        }
    }
    return progress;
}

/// The tests, the smallest effect and the verdict.
void judge(SelfExperimentResult& result, const Collected& all, Scale scale, const Draws& draws)
{
    result.differences = all.differences;
    result.test = *signRandomisation(all.differences, draws);
    result.t = *pairedT(all.differences);
    result.baselineDeviation = sampleDeviation(all.untreated).value_or(0);
    result.smallestEffect = smallestEffectOf(scale, result.baselineDeviation);
    result.verdict = verdictOf({result.test.effect, *result.t.interval, result.test.pTwoSided, result.smallestEffect});
}

/// Half the baseline SD is what a sceptic expects; without any spread there is nothing to believe from.
std::optional<BeliefOfMean> beliefFrom(const SelfExperimentResult& result)
{
    return result.baselineDeviation > 0 ? beliefOfMean(result.differences, result.baselineDeviation / 2) : std::nullopt;
}

} // namespace

bool SelfExperiment::counts(const Period& period, Day day) const
{
    return period.days.contains(day) && day >= period.days.first + days{washoutDays} &&
           std::none_of(leftOut.begin(), leftOut.end(), [day](const DayRange& out) { return out.contains(day); });
}

CountedDays countedDays(const SelfExperiment& plan, const Period& period, const Series& outcome)
{
    CountedDays counted;
    for (Day day = period.days.first; day <= period.days.last; day += days{1}) {
        if (!plan.counts(period, day)) {
            continue;
        }
        ++counted.planned;
        if (const auto value = outcome.on(day)) {
            counted.known.push_back(*value);
        }
    }
    return counted;
}

SelfExperiment drawSelfExperiment(Day first, int pairs, int periodDays, std::uint64_t seed)
{
    SelfExperiment plan;
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

std::variant<SelfExperimentProgress, Finding<SelfExperimentResult>> selfExperimentOn(const SelfExperiment& plan,
                                                                                     const Series& outcome, Day today)
{
    if (plan.periods.empty() || today <= plan.plannedEnd()) {
        return progressOf(plan, outcome, today);
    }
    const Collected all = collect(plan, outcome);
    if (static_cast<int>(all.differences.size()) < leastPairs) {
        const Shortfall pairs{Need::pairs, static_cast<double>(all.differences.size()), leastPairs, std::nullopt};
        return Finding<SelfExperimentResult>{std::nullopt, {pairs}};
    }
    SelfExperimentResult result;
    judge(result, all, plan.scale, {});
    result.overlap = *overlapOf(all.untreated, all.treated);
    result.belief = beliefFrom(result);
    const auto n = static_cast<double>(all.differences.size());
    result.basis = {
        Method::signRandomisation, all.differences.size(), n, {plan.periods.front().days.first, plan.plannedEnd()}};
    return found(std::move(result));
}

std::optional<Verdict> selfExperimentVerdict(const SelfExperiment& plan, const Series& outcome, const Draws& draws)
{
    const Collected all = collect(plan, outcome);
    if (static_cast<int>(all.differences.size()) < leastPairs) {
        return std::nullopt;
    }
    SelfExperimentResult result;
    judge(result, all, plan.scale, draws);
    return result.verdict;
}

} // namespace hf
