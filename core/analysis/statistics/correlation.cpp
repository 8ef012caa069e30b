// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/correlation.h"

#include "analysis/statistics/distributions.h"
#include "analysis/statistics/moments.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <utility>

namespace hf {

namespace {

/// Pairs that are equal (by what `part` looks at) in a list where equal ones lie together.
template<class List, class Part = std::identity>
std::int64_t tiedPairs(const List& sorted, Part part = {})
{
    std::int64_t pairs = 0;
    std::int64_t alike = 0;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        alike = std::invoke(part, sorted[i]) == std::invoke(part, sorted[i - 1]) ? alike + 1 : 0;
        pairs += alike;
    }
    return pairs;
}

/// Sorts by merging and counts the pairs that stood the wrong way round (Knight 1966, doi:10.2307/2282833).
std::int64_t sortCountingSwaps(Values& values)
{
    std::int64_t swaps = 0;
    Values merged(values.size());
    for (std::size_t width = 1; width < values.size(); width *= 2) {
        for (std::size_t first = 0; first < values.size(); first += 2 * width) {
            const std::size_t middle = std::min(first + width, values.size());
            const std::size_t end = std::min(first + 2 * width, values.size());
            std::size_t left = first;
            std::size_t right = middle;
            for (std::size_t out = first; out < end; ++out) {
                const bool fromRight = left == middle || (right < end && values[right] < values[left]);
                swaps += fromRight ? static_cast<std::int64_t>(middle - left) : 0;
                merged[out] = fromRight ? values[right++] : values[left++];
            }
        }
        values.swap(merged);
    }
    return swaps;
}

bool bothVary(std::span<const double> x, std::span<const double> y)
{
    return x.size() == y.size() && x.size() >= 2 && !allAlike(x) && !allAlike(y);
}

std::optional<Interval> intervalByFisher(double correlation, double n, double variance)
{
    if (n <= 3) {
        return std::nullopt;
    }
    if (std::abs(correlation) >= 1) {
        return Interval{correlation, correlation};
    }
    const double z = std::atanh(correlation);
    const double reach = z975 * std::sqrt(variance / (n - 3));
    return Interval{std::tanh(z - reach), std::tanh(z + reach)};
}

} // namespace

std::optional<double> pearson(std::span<const double> x, std::span<const double> y)
{
    if (!bothVary(x, y)) {
        return std::nullopt;
    }
    const double meanX = *mean(x);
    const double meanY = *mean(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double dx = x[i] - meanX;
        const double dy = y[i] - meanY;
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
    }
    const double product = std::sqrt(xx) * std::sqrt(yy);
    return product > 0 ? std::optional(std::clamp(xy / product, -1.0, 1.0)) : std::nullopt;
}

std::optional<double> spearman(std::span<const double> x, std::span<const double> y)
{
    return pearson(averageRanks(x), averageRanks(y));
}

std::optional<double> kendallTauB(std::span<const double> x, std::span<const double> y)
{
    if (!bothVary(x, y)) {
        return std::nullopt;
    }
    std::vector<std::pair<double, double>> pairs(x.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        pairs[i] = {x[i], y[i]};
    }
    std::sort(pairs.begin(), pairs.end());
    const std::int64_t tiedBoth = tiedPairs(pairs);
    const std::int64_t tiedX = tiedPairs(pairs, &std::pair<double, double>::first);
    Values outcome(pairs.size());
    std::transform(pairs.begin(), pairs.end(), outcome.begin(), [](const auto& pair) { return pair.second; });
    const std::int64_t discordant = sortCountingSwaps(outcome);
    const std::int64_t tiedY = tiedPairs(outcome);
    const auto n = static_cast<std::int64_t>(pairs.size());
    const std::int64_t all = n * (n - 1) / 2;
    const std::int64_t balance = all - tiedX - tiedY + tiedBoth - 2 * discordant;
    return static_cast<double>(balance) /
           (std::sqrt(static_cast<double>(all - tiedX)) * std::sqrt(static_cast<double>(all - tiedY)));
}

std::optional<double> correlationP(double correlation, double n)
{
    if (n <= 2) {
        return std::nullopt;
    }
    const double rest = (1 - correlation) * (1 + correlation);
    return rest > 0 ? studentTwoSided(correlation * std::sqrt((n - 2) / rest), n - 2) : 0.0;
}

std::optional<Interval> fisherInterval(double correlation, double n)
{
    return intervalByFisher(correlation, n, 1);
}

std::optional<Interval> spearmanInterval(double correlation, double n)
{
    return intervalByFisher(correlation, n, 1 + correlation * correlation / 2);
}

} // namespace hf
