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
        Pair pair{record.id, experiment.packs, experiment.habit, experiment.outcome, experiment.outcomeItem};
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

} // namespace hf
