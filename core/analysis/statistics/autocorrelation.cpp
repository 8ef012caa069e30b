// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/autocorrelation.h"

#include "analysis/statistics/moments.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace hf {

namespace {

/// A series less its mean, gaps as 0, with what every lag needs.
struct Centred {
    Values deviations;
    std::vector<std::uint64_t> marks; ///< a bit for each known day
    std::size_t known = 0;
    double squares = 0; ///< 0 when the known days do not vary

    std::optional<double> resemblance(std::size_t lag) const;
};

Centred centred(std::span<const std::optional<double>> series)
{
    Centred result;
    const Values known = knownOf(series);
    if (known.empty() || allAlike(known)) {
        return result;
    }
    const double centre = *mean(known);
    result.known = known.size();
    result.deviations.resize(series.size());
    result.marks.resize(series.size() / 64 + 1);
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series[i]) {
            result.deviations[i] = *series[i] - centre;
            result.marks[i / 64] |= std::uint64_t{1} << (i % 64);
            result.squares += result.deviations[i] * result.deviations[i];
        }
    }
    return result;
}

/// Days that are known together with the day `lag` days before.
std::size_t bothKnown(const std::vector<std::uint64_t>& marks, std::size_t lag)
{
    const std::size_t words = lag / 64;
    const std::size_t bits = lag % 64;
    std::size_t count = 0;
    for (std::size_t i = words; i < marks.size(); ++i) {
        std::uint64_t earlier = marks[i - words] << bits;
        if (bits > 0 && i > words) {
            earlier |= marks[i - words - 1] >> (64 - bits);
        }
        count += static_cast<std::size_t>(std::popcount(marks[i] & earlier));
    }
    return count;
}

/// Four sums beside each other: one would wait for each addition.
double sumOfProducts(std::span<const double> a, std::span<const double> b)
{
    std::array<double, 4> sums{};
    std::size_t i = 0;
    for (; i + 4 <= a.size(); i += 4) {
        for (std::size_t k = 0; k < 4; ++k) {
            sums[k] += a[i + k] * b[i + k];
        }
    }
    for (; i < a.size(); ++i) {
        sums[0] += a[i] * b[i];
    }
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

std::optional<double> Centred::resemblance(std::size_t lag) const
{
    const std::size_t counted = squares > 0 && lag < deviations.size() ? bothKnown(marks, lag) : 0;
    if (counted == 0) {
        return std::nullopt;
    }
    const std::span<const double> all(deviations);
    const double products = sumOfProducts(all.subspan(lag), all.first(all.size() - lag));
    // A lag beyond the number of known days has no series without gaps to be scaled to.
    const double scale = known > lag ? static_cast<double>(known - lag) / static_cast<double>(counted) : 1;
    return std::clamp(scale * products / squares, -1.0, 1.0);
}

} // namespace

std::optional<double> autocorrelation(std::span<const std::optional<double>> series, std::size_t lag)
{
    return centred(series).resemblance(lag);
}

std::optional<double> effectiveN(std::size_t n, double a, double b)
{
    if (n < 3) {
        return std::nullopt;
    }
    const auto days = static_cast<double>(n);
    return std::clamp(days * (1 - a * b) / (1 + a * b), 3.0, days);
}

std::optional<double> effectiveNOfLags(std::span<const std::optional<double>> x,
                                       std::span<const std::optional<double>> y)
{
    const auto n = knownOf(x).size();
    const Centred left = centred(x);
    const Centred right = centred(y);
    if (n < 3 || left.squares <= 0 || right.squares <= 0) {
        return std::nullopt;
    }
    const auto days = static_cast<double>(n);
    double sum = 1;
    for (std::size_t k = 1; k <= n / 4; ++k) {
        sum += 2 * (1 - static_cast<double>(k) / days) * left.resemblance(k).value_or(0) *
               right.resemblance(k).value_or(0);
    }
    return sum > 0 ? std::clamp(days / sum, 3.0, days) : 3.0;
}

} // namespace hf
