// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diaries.h"
#include "analysis/finding.h"
#include "journal/metric.h"

#include <array>
#include <optional>
#include <vector>

/// Made-up figures of every shape, for what is said of them.
namespace hf::test {

template<class T, std::size_t count>
const T& oneOf(const std::array<T, count>& all, Chance& chance)
{
    return all[static_cast<std::size_t>(chance.below(count))];
}

inline Metric metricLike(MetricKind kind, const char* title, const char* unit = "", bool yesNo = false)
{
    Metric metric = metricOf(rowOf(kind));
    metric.title = title;
    metric.unit = metric.unit.empty() ? unit : metric.unit;
    metric.yesNo = yesNo;
    return metric;
}

inline std::array<Metric, 9> metrics()
{
    return {metricLike(MetricKind::dose, "L-Glutamine", "g"),
            metricLike(MetricKind::load, "Training load"),
            metricLike(MetricKind::trainingMinutes, "Training minutes"),
            metricLike(MetricKind::gutBurden, "Gut burden"),
            metricLike(MetricKind::item, "Sleep", "h"),
            metricLike(MetricKind::item, "Energy"),
            metricLike(MetricKind::item, "Evening walk", "", true),
            metricLike(MetricKind::stoolCount, "Stools"),
            metricOfMark("ill")};
}

/// Near and on the edges of what is written: nothing, a trace, one, several.
inline double amount(Chance& chance)
{
    constexpr std::array amounts{0.0, 1e-9, 0.004, 0.0049, 0.3, 0.996, 1.0, 1.004, 1.6, 2.0, 12.0, 250.0};
    return oneOf(amounts, chance);
}

inline double signedAmount(Chance& chance)
{
    return (chance.unit() < 0.5 ? -1 : 1) * amount(chance);
}

inline std::vector<Shortfall> lacks(Chance& chance)
{
    const auto need = static_cast<Need>(chance.below(static_cast<std::uint64_t>(Need::variation) + 1));
    constexpr std::array have{0.0, 0.99, 1.0, 1.9, 2.0, 13.0};
    constexpr std::array<std::optional<int>, 5> ahead{std::nullopt, 0, 1, 2, 30};
    return {{need, oneOf(have, chance), chance.unit() < 0.5 ? 14.0 : 3.0, oneOf(ahead, chance)}};
}

} // namespace hf::test
