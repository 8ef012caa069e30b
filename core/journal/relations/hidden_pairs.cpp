// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/hidden_pairs.h"

#include "journal/journal.h"

#include <algorithm>

namespace hf {

HiddenPairs::HiddenPairs(const Journal& /*journal*/, const TimeFrame& /*frame*/)
{
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
        return (pair.tests(x) && y.name == pair.outcome) || (pair.tests(y) && x.name == pair.outcome);
    });
    return found == m_pairs.end() ? std::nullopt : std::optional(found->experiment);
}

} // namespace hf
