// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/baseline.h"

#include "analysis/statistics/distributions.h"
#include "analysis/statistics/moments.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr int baselineDays = 28;
constexpr std::size_t leastEntries = 14;

} // namespace

std::optional<double> Baseline::z(double value) const
{
    return deviation && *deviation > 0 ? std::optional((value - *mean) / *deviation) : std::nullopt;
}

Baseline baselineFrom(std::span<const double> earlier)
{
    Baseline baseline;
    baseline.n = earlier.size();
    baseline.mean = mean(earlier);
    baseline.deviation = sampleDeviation(earlier);
    if (baseline.deviation) {
        const auto n = static_cast<double>(earlier.size());
        const double reach = *studentQuantile(0.975, n - 1) * *baseline.deviation * std::sqrt(1 + 1 / n);
        baseline.usualRange = Interval{*baseline.mean - reach, *baseline.mean + reach};
    }
    return baseline;
}

Interval within(Interval range, Interval scale)
{
    return {std::clamp(range.low, scale.low, scale.high), std::clamp(range.high, scale.low, scale.high)};
}

Finding<BaselineOn> baselineOn(const Series& series, Day day)
{
    Values earlier;
    for (int back = baselineDays; back >= 1; --back) {
        if (const auto value = series.on(day - days{back})) {
            earlier.push_back(*value);
        }
    }
    if (earlier.size() < leastEntries) {
        return {std::nullopt,
                {{Need::knownDays, static_cast<double>(earlier.size()), leastEntries,
                  static_cast<int>(leastEntries - earlier.size())}}};
    }
    BaselineOn on;
    on.baseline = baselineFrom(earlier);
    on.value = series.on(day);
    on.z = on.value ? on.baseline.z(*on.value) : std::nullopt;
    on.basis = {Method::predictiveRange,
                earlier.size(),
                static_cast<double>(earlier.size()),
                {day - days{baselineDays}, day - days{1}}};
    return found(on);
}

} // namespace hf
