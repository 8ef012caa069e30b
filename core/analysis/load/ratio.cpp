// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/load/ratio.h"

#include <algorithm>

namespace hf {

namespace {

constexpr std::size_t acuteDays = 7;
constexpr std::size_t chronicDays = 28;
constexpr std::size_t acuteFloor = 6;
constexpr std::size_t chronicFloor = 24;

std::optional<double> quotient(std::optional<double> above, std::optional<double> below)
{
    return above && below && *below != 0 ? std::optional(*above / *below) : std::nullopt;
}

void addIfShort(std::vector<Shortfall>& missing, Need need, int have, std::size_t wanted)
{
    const auto least = static_cast<int>(wanted);
    if (have < least) {
        missing.push_back({need, static_cast<double>(have), static_cast<double>(least), least - have});
    }
}

} // namespace

LoadRatio loadRatio(std::span<const std::optional<double>> loads)
{
    LoadRatio result;
    const auto recent = loads.last(std::min(loads.size(), chronicDays));
    const auto week = loads.last(std::min(loads.size(), acuteDays));
    const Values month = knownOf(recent);
    const Values last = knownOf(week);
    result.knownOf7 = static_cast<int>(last.size());
    result.knownOf28 = static_cast<int>(month.size());
    if (last.size() >= acuteFloor) {
        result.acute = mean(last);
    }
    if (month.size() >= chronicFloor) {
        result.chronic = mean(month);
        result.coupled = quotient(result.acute, result.chronic);
        result.uncoupled = quotient(result.acute, mean(knownOf(recent.first(recent.size() - week.size()))));
    }
    return result;
}

Finding<LoadRatioOn> loadRatioOn(const Series& load, Day day)
{
    MaybeValues loads;
    for (int back = static_cast<int>(chronicDays) - 1; back >= 0; --back) {
        loads.push_back(load.on(day - days{back}));
    }
    LoadRatioOn on{loadRatio(loads), {}};
    Finding<LoadRatioOn> finding;
    addIfShort(finding.missing, Need::recentDays, on.ratio.knownOf7, acuteFloor);
    addIfShort(finding.missing, Need::earlierDays, on.ratio.knownOf28, chronicFloor);
    if (finding.missing.empty()) {
        const auto n = static_cast<std::size_t>(on.ratio.knownOf28);
        on.basis = {Method::loadRatio, n, static_cast<double>(n), {day - days{chronicDays - 1}, day}};
        finding.value = on;
    }
    return finding;
}

Values weightedMeans(std::span<const double> loads, int n)
{
    const double lambda = 2.0 / (n + 1);
    Values line;
    line.reserve(loads.size());
    for (const double load : loads) {
        line.push_back(line.empty() ? load : lambda * load + (1 - lambda) * line.back());
    }
    return line;
}

std::optional<WeightedRatio> weightedRatio(std::span<const double> loads)
{
    if (loads.empty()) {
        return std::nullopt;
    }
    const double acute = weightedMeans(loads, static_cast<int>(acuteDays)).back();
    const double chronic = weightedMeans(loads, static_cast<int>(chronicDays)).back();
    return WeightedRatio{acute, chronic, quotient(acute, chronic)};
}

} // namespace hf
