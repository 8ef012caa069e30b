// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/randomisation.h"

#include "analysis/experiment/chance.h"
#include "analysis/statistics/moments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace hf {

namespace {

constexpr std::size_t mostExactPairs = 20;
constexpr double mostExactSplits = 3e6;

double largestOf(std::span<const double> values)
{
    double largest = 0;
    for (const double value : values) {
        largest = std::max(largest, std::abs(value));
    }
    return largest;
}

/// Counts the effects of assignments against the observed one.
class Tally {
public:
    Tally(double observed, double tie)
        : m_observed(observed),
          m_tie(tie)
    {
    }

    void add(double effect)
    {
        ++m_all;
        m_twoSided += std::abs(effect) >= std::abs(m_observed) - m_tie ? 1U : 0U;
        m_lower += effect <= m_observed + m_tie ? 1U : 0U;
        m_upper += effect >= m_observed - m_tie ? 1U : 0U;
    }
    RandomisationTest result(bool exact) const
    {
        const auto share = [&](std::uint64_t count) { return static_cast<double>(count) / static_cast<double>(m_all); };
        return {m_observed, m_all, exact, share(m_twoSided), share(m_lower), share(m_upper)};
    }

private:
    double m_observed;
    double m_tie;
    std::uint64_t m_all = 0;
    std::uint64_t m_twoSided = 0;
    std::uint64_t m_lower = 0;
    std::uint64_t m_upper = 0;
};

/// The sums of the values under each pattern of signs; a set bit is a plus.
std::vector<double> signedSums(std::span<const double> values)
{
    std::vector<double> sums(std::size_t{1} << values.size());
    for (std::size_t pattern = 0; pattern < sums.size(); ++pattern) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            sums[pattern] += (pattern >> i & 1U) != 0 ? values[i] : -values[i];
        }
    }
    return sums;
}

/// How many sums of one of each list are at least `bound`; both lists in ascending order.
std::uint64_t countAtLeast(std::span<const double> low, std::span<const double> high, double bound)
{
    std::uint64_t count = 0;
    std::size_t enough = high.size(); // from here on `high` is enough for this one of `low`
    for (const double one : low) {
        while (enough > 0 && one + high[enough - 1] >= bound) {
            --enough;
        }
        count += high.size() - enough;
    }
    return count;
}

/// All patterns at once: half of the differences each way gives two short lists whose sums are only counted.
RandomisationTest amongAllSigns(std::span<const double> differences, double observed, double tie)
{
    auto low = signedSums(differences.first(differences.size() / 2));
    auto high = signedSums(differences.subspan(differences.size() / 2));
    std::sort(low.begin(), low.end());
    std::sort(high.begin(), high.end());
    const auto n = static_cast<double>(differences.size());
    const std::uint64_t all = std::uint64_t{1} << differences.size();
    // Each pattern has its opposite, so what lies at or below −b is counted as what lies at or above b.
    const double size = n * (std::abs(observed) - tie);
    const std::uint64_t twoSided = size <= 0 ? all : 2 * countAtLeast(low, high, size);
    const auto share = [&](std::uint64_t count) { return static_cast<double>(count) / static_cast<double>(all); };
    return {observed,
            all,
            true,
            share(twoSided),
            share(countAtLeast(low, high, n * (-observed - tie))),
            share(countAtLeast(low, high, n * (observed - tie)))};
}

void tallyDrawnSigns(std::span<const double> differences, const Draws& draws, Tally& tally)
{
    constexpr std::size_t block = 8;
    std::vector<std::vector<double>> sums;
    for (std::size_t i = 0; i < differences.size(); i += block) {
        sums.push_back(signedSums(differences.subspan(i, std::min(block, differences.size() - i))));
    }
    const auto n = static_cast<double>(differences.size());
    Chance chance(draws.seed);
    for (std::uint64_t draw = 0; draw < draws.count; ++draw) {
        double sum = 0;
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < sums.size(); ++i) {
            bits = i % block == 0 ? chance.bits() : bits >> block;
            sum += sums[i][bits & (sums[i].size() - 1)];
        }
        tally.add(sum / n);
    }
}

/// The effect of a split, from the sum of its second group.
struct SplitEffect {
    double total = 0;
    double sizeA = 0;
    double sizeB = 0;

    double operator()(double sumB) const { return sumB / sizeB - (total - sumB) / sizeA; }
};

/// Every choice of `size` of the values, in order, each sum built on that of the unchanged beginning.
void tallyAllSplits(std::span<const double> pooled, std::size_t size, const SplitEffect& effect, Tally& tally)
{
    std::vector<std::size_t> chosen(size);
    std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    std::vector<double> sums(size + 1);
    std::size_t changed = 0;
    while (true) {
        for (std::size_t i = changed; i < size; ++i) {
            sums[i + 1] = sums[i] + pooled[chosen[i]];
        }
        tally.add(effect(sums[size]));
        std::size_t next = size;
        while (next > 0 && chosen[next - 1] == pooled.size() - size + next - 1) {
            --next;
        }
        if (next == 0) {
            return;
        }
        changed = next - 1;
        std::iota(chosen.begin() + static_cast<std::ptrdiff_t>(changed), chosen.end(), chosen[changed] + 1);
    }
}

void tallyDrawnSplits(std::vector<double> pooled, std::size_t size, const SplitEffect& effect, const Draws& draws,
                      Tally& tally)
{
    Chance chance(draws.seed);
    for (std::uint64_t draw = 0; draw < draws.count; ++draw) {
        double sum = 0;
        for (std::size_t i = 0; i < size; ++i) {
            std::swap(pooled[i], pooled[i + chance.quicklyBelow(pooled.size() - i)]);
            sum += pooled[i];
        }
        tally.add(effect(sum));
    }
}

double numberOfSplits(std::size_t pooled, std::size_t size)
{
    double splits = 1;
    for (std::size_t i = 1; i <= std::min(size, pooled - size); ++i) {
        splits = splits * static_cast<double>(pooled - std::min(size, pooled - size) + i) / static_cast<double>(i);
    }
    return splits;
}

} // namespace

std::optional<RandomisationTest> signRandomisation(std::span<const double> differences, const Draws& draws)
{
    if (differences.empty()) {
        return std::nullopt;
    }
    const double observed = *mean(differences);
    const double tie = 1e-9 * largestOf(differences);
    if (differences.size() <= mostExactPairs) {
        return amongAllSigns(differences, observed, tie);
    }
    Tally tally(observed, tie);
    tally.add(observed);
    tallyDrawnSigns(differences, draws, tally);
    return tally.result(false);
}

double smallestSignP(int pairs)
{
    return std::min(1.0, std::exp2(1.0 - pairs));
}

std::optional<RandomisationTest> completeRandomisation(std::span<const double> a, std::span<const double> b,
                                                       const Draws& draws)
{
    if (a.empty() || b.empty()) {
        return std::nullopt;
    }
    std::vector<double> pooled(b.begin(), b.end());
    pooled.insert(pooled.end(), a.begin(), a.end());
    const SplitEffect effect{std::accumulate(pooled.begin(), pooled.end(), 0.0), static_cast<double>(a.size()),
                             static_cast<double>(b.size())};
    const double observed = *mean(b) - *mean(a);
    Tally tally(observed, 1e-9 * largestOf(pooled));
    const bool exact = numberOfSplits(pooled.size(), b.size()) <= mostExactSplits;
    if (exact) {
        tallyAllSplits(pooled, b.size(), effect, tally);
    } else {
        tally.add(observed);
        tallyDrawnSplits(pooled, b.size(), effect, draws, tally);
    }
    return tally.result(exact);
}

} // namespace hf
