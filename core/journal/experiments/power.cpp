// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/past_days.h"
#include "analysis/statistics/moments.h"
#include "journal/experiments/experiments.h"
#include "journal/experiments/view_builder.h"
#include "journal/journal.h"

#include <algorithm>
#include <cmath>

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

/// The scale of an outcome that is rated in whole points.
std::optional<PointScale> pointsOf(const Metric& metric, std::span<const double> known)
{
    const bool whole = std::all_of(known.begin(), known.end(), [](double value) { return value == std::round(value); });
    return metric.scale && !metric.yesNo && whole ? std::optional(PointScale{metric.scale->low, metric.scale->high, 0})
                                                  : std::nullopt;
}

/// The test as it is planned; its effect goes the way that is hoped for.
PlannedTest shapeOf(const PowerWork& work, const PastDays& past)
{
    PlannedTest plan;
    plan.pairs = work.draft.pairs;
    plan.periodDays = work.draft.periodDays;
    plan.washoutDays = work.draft.washoutDays;
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
    const auto own = *pastDays(past, pointsOf(work.metric, known));
    ExperimentPower power;
    power.unit = work.metric.unit;
    power.baselineDays = own.known;
    power.deviation = own.deviation;
    // Days that seem to avoid the day before are said to be independent.
    power.autocorrelation = std::max(0.0, own.autocorrelation);
    power.loggedShare = own.loggedShare;
    power.washout = std::min(advisedWashout(own.autocorrelation), work.draft.periodDays - 1);
    PlannedTest plan = shapeOf(work, own);
    const double way = work.draft.better == Better::low ? -1 : 1;
    constexpr int steps = 12;
    constexpr double step = 0.25;
    std::optional<double> enough;
    for (int i = 1; i <= steps; ++i) {
        if (progress && !progress(static_cast<double>(i - 1) / (steps + 2))) {
            return {};
        }
        plan.effect = way * step * i;
        const Power promised = promisedPower(own, plan, runs, 1);
        power.at.push_back({step * i * own.deviation, promised.share, promised.error});
        if (!enough && promised.share >= wantedShare) {
            enough = plan.effect;
            power.noticed = power.at.back();
        }
    }
    power.noticed = enough ? power.noticed : power.at.back();
    plan.effect = enough.value_or(way * step * steps);
    power.range = promisedRange(own, plan, 1);
    return found(std::move(power));
}

} // namespace hf
