// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/hidden_pairs.h"

#include "journal/experiments/course.h"
#include "journal/journal.h"

#include <algorithm>

namespace hf {

HiddenPairs::HiddenPairs(const Journal& journal, const TimeFrame& frame)
{
    const Day today = frame.today();
    for (const Record& record : journal.list(Kind::experiment, {today, today})) {
        const auto& experiment = std::get<Experiment>(record.body);
        if (!keepsItsSecret(experiment, today)) {
            continue;
        }
        Pair pair{record.id, experiment.packs, experiment.habit, experiment.outcome, experiment.outcomeItem, {}};
        const SelfExperiment schedule = scheduleOf(experiment, today);
        pair.days = {schedule.periods.front().days.first, schedule.plannedEnd()};
        if (experiment.supplement) {
            pair.supplements.push_back(*experiment.supplement);
        }
        m_pairs.push_back(std::move(pair));
    }
}

bool HiddenPairs::Pair::isOutcome(const Metric& metric) const
{
    return outcomeItem ? metric.kind == MetricKind::item && metric.item == *outcomeItem : metric.name == outcome;
}

bool HiddenPairs::Pair::sharesOutcome(const Metric& metric) const
{
    const auto counts = [](const Metric& one) { return one.kind == MetricKind::item && countsToGutBurden(one.item); };
    if (outcomeItem && metric.kind == MetricKind::gutBurden) {
        return countsToGutBurden(*outcomeItem);
    }
    return isOutcome(metric) || (outcome == rowOf(MetricKind::gutBurden).name && counts(metric));
}

bool HiddenPairs::Pair::tests(const Metric& metric) const
{
    if (metric.kind == MetricKind::dose) {
        return std::find(supplements.begin(), supplements.end(), metric.supplement) != supplements.end();
    }
    return habit && metric.kind == MetricKind::item && metric.item == *habit;
}

std::optional<RecordId> HiddenPairs::by(const Metric& x, const Metric& y) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const Pair& pair) {
        return (pair.tests(x) && pair.isOutcome(y)) || (pair.tests(y) && pair.isOutcome(x));
    });
    return found == m_pairs.end() ? std::nullopt : std::optional(found->experiment);
}

std::optional<RecordId> HiddenPairs::overlapping(const Metric& outcome, DayRange range) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const Pair& pair) {
        return pair.sharesOutcome(outcome) && pair.days.first <= range.last && range.first <= pair.days.last;
    });
    return found == m_pairs.end() || range.length() == 0 ? std::nullopt : std::optional(found->experiment);
}

} // namespace hf
