// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/moments.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace hf {

namespace {

double sumOfSquares(std::span<const double> values, double centre)
{
    double sum = 0;
    for (const double value : values) {
        sum += (value - centre) * (value - centre);
    }
    return sum;
}

} // namespace

Values knownOf(std::span<const std::optional<double>> values)
{
    Values known;
    known.reserve(values.size());
    for (const auto& value : values) {
        if (value) {
            known.push_back(*value);
        }
    }
    return known;
}

bool allAlike(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); });
}

std::size_t distinctCount(std::span<const std::optional<double>> values, std::size_t enough)
{
    Values distinct;
    for (const auto& value : values) {
        if (value && std::find(distinct.begin(), distinct.end(), *value) == distinct.end()) {
            distinct.push_back(*value);
        }
        if (distinct.size() == enough) {
            break;
        }
    }
    return distinct.size();
}

std::optional<double> mean(std::span<const double> values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    // A sum of equal values may be rounded, and what does not vary must not seem to.
    return allAlike(values) ? values.front()
                            : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<double> sampleDeviation(std::span<const double> values)
{
    if (values.size() < 2) {
        return std::nullopt;
    }
    return std::sqrt(sumOfSquares(values, *mean(values)) / static_cast<double>(values.size() - 1));
}

std::optional<double> populationDeviation(std::span<const double> values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    return std::sqrt(sumOfSquares(values, *mean(values)) / static_cast<double>(values.size()));
}

std::optional<double> median(Values values)
{
    if (values.empty()) {
        return std::nullopt;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) {
        return *middle;
    }
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

Values averageRanks(std::span<const double> values)
{
    // Sorted together with their places: a look-up for each comparison would cost more than the sorting.
    std::vector<std::pair<double, std::size_t>> order(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        order[i] = {values[i], i};
    }
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Values ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && order[end].first == order[first].first) {
            ++end;
        }
        for (std::size_t i = first; i < end; ++i) {
            ranks[order[i].second] = static_cast<double>(first + 1 + end) / 2;
        }
        first = end;
    }
    return ranks;
}

} // namespace hf
