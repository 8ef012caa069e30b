// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/load/week.h"

#include "analysis/statistics/moments.h"

#include <numeric>

namespace hf {

namespace {

constexpr int weekDays = 7;

std::optional<double> ratio(double above, std::optional<double> below)
{
    return below && *below > 0 ? std::optional(above / *below) : std::nullopt;
}

std::optional<double> times(double total, std::optional<double> monotony)
{
    return monotony ? std::optional(total * *monotony) : std::nullopt;
}

Values knownOfWeek(const Series& load, Day last)
{
    Values known;
    for (int back = weekDays - 1; back >= 0; --back) {
        if (const auto value = load.on(last - days{back})) {
            known.push_back(*value);
        }
    }
    return known;
}

} // namespace

std::optional<LoadSpread> loadSpread(std::span<const double> dailyLoads)
{
    if (dailyLoads.empty()) {
        return std::nullopt;
    }
    LoadSpread spread;
    spread.total = std::accumulate(dailyLoads.begin(), dailyLoads.end(), 0.0);
    spread.mean = *mean(dailyLoads);
    spread.sampleDeviation = sampleDeviation(dailyLoads);
    spread.populationDeviation = *populationDeviation(dailyLoads);
    spread.monotonySample = ratio(spread.mean, spread.sampleDeviation);
    spread.monotonyPopulation = ratio(spread.mean, spread.populationDeviation);
    spread.strainSample = times(spread.total, spread.monotonySample);
    spread.strainPopulation = times(spread.total, spread.monotonyPopulation);
    return spread;
}

Finding<LoadWeek> loadWeek(const Series& load, Day last)
{
    const Values known = knownOfWeek(load, last);
    if (known.size() < weekDays) {
        const auto open = weekDays - static_cast<int>(known.size());
        return {std::nullopt, {{Need::recentDays, static_cast<double>(known.size()), weekDays, open}}};
    }
    return found(
        LoadWeek{*loadSpread(known), {Method::loadWeek, weekDays, weekDays, {last - days{weekDays - 1}, last}}});
}

KnownLoad knownLoadOfWeek(const Series& load, Day last)
{
    const Values known = knownOfWeek(load, last);
    return {std::accumulate(known.begin(), known.end(), 0.0), static_cast<int>(known.size())};
}

} // namespace hf
