// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/power.h"

#include "analysis/statistics/autocorrelation.h"
#include "analysis/statistics/moments.h"
#include "journal/experiments/experiments.h"
#include "journal/experiments/view_builder.h"
#include "journal/journal.h"

#include <algorithm>

namespace hf {

namespace {

constexpr int looked = 84;
constexpr std::size_t leastDays = 14;
constexpr int runs = 1000;
constexpr double wantedShare = 0.8;

/// From the first to the last known day: how a person fills in is seen between them.
std::span<const std::optional<double>> inUse(const Series& past)
{
    const auto known = [](const auto& value) { return value.has_value(); };
    const auto first = std::find_if(past.values.begin(), past.values.end(), known);
    const auto last = std::find_if(past.values.rbegin(), past.values.rend(), known).base();
    return first < last ? std::span(&*first, static_cast<std::size_t>(last - first))
                        : std::span<const std::optional<double>>{};
}

PlannedTest plannedFrom(const PowerWork& work, const ExperimentPower& past)
{
    PlannedTest plan;
    plan.pairs = work.draft.pairs;
    plan.periodDays = work.draft.periodDays;
    plan.washoutDays = work.draft.washoutDays;
    plan.autocorrelation = past.autocorrelation;
    plan.loggedShare = past.loggedShare;
    plan.deviation = past.deviation;
    plan.scale = work.scale;
    return plan;
}

} // namespace

std::variant<PowerWork, ExperimentProblem> Experiments::preparePower(const ExperimentDraft& draft,
                                                                     const TimeFrame& frame) const
{
    const auto metric = ViewBuilder(m_journal, frame).metricNamed(draft.outcome);
    if (!metric) {
        return ExperimentProblem{ExperimentFault::unknownOutcome, std::nullopt};
    }
    const DayRange past{frame.today() - days{looked}, frame.today() - days{1}};
    return PowerWork{draft, *metric, scaleOf(*metric, m_journal.catalogue()), m_journal.series(*metric, past)};
}

Finding<ExperimentPower> powerOf(const PowerWork& work, const Progress& progress)
{
    const auto past = inUse(work.past);
    const Values known = knownOf(past);
    if (known.size() < leastDays) {
        const auto open = static_cast<int>(leastDays - known.size());
        return {std::nullopt, {{Need::knownDays, static_cast<double>(known.size()), leastDays, open}}};
    }
    if (allAlike(known)) {
        return {std::nullopt, {{Need::variation, 1, 2, std::nullopt}}};
    }
    ExperimentPower power;
    power.unit = work.metric.unit;
    power.baselineDays = static_cast<int>(known.size());
    power.deviation = *sampleDeviation(known);
    // Days that seem to avoid the day before are taken as independent: nothing is gained by a guess.
    power.autocorrelation = std::clamp(autocorrelation(past, 1).value_or(0), 0.0, 0.95);
    power.loggedShare = static_cast<double>(known.size()) / static_cast<double>(past.size());
    PlannedTest plan = plannedFrom(work, power);
    constexpr int steps = 12;
    constexpr double step = 0.25;
    for (int i = 1; i <= steps; ++i) {
        if (progress && !progress(static_cast<double>(i - 1) / steps)) {
            return {};
        }
        plan.effect = step * i;
        const Power simulated = simulatedPower(plan, runs, 1);
        power.at.push_back({plan.effect * power.deviation, simulated.share, simulated.error});
    }
    const auto enough = std::find_if(power.at.begin(), power.at.end(),
                                     [](const ExperimentPower::At& at) { return at.share >= wantedShare; });
    power.noticed = enough == power.at.end() ? power.at.back() : *enough;
    return found(std::move(power));
}

} // namespace hf
