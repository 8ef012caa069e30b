// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/autocorrelation.h"

#include "analysis/statistics/moments.h"
#include "analysis/transform/fourier.h"

#include <algorithm>
#include <array>
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
    /// The same from the sum of the products at that lag.
    std::optional<double> scaled(double products, std::size_t lag, std::size_t counted) const;
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

/// How many bits are set. `std::popcount` is a call here: not every processor has the instruction.
std::uint64_t bitsOf(std::uint64_t word)
{
    word -= (word >> 1U) & 0x5555555555555555U;
    word = (word & 0x3333333333333333U) + ((word >> 2U) & 0x3333333333333333U);
    return ((word + (word >> 4U)) & 0x0f0f0f0f0f0f0f0fU) * 0x0101010101010101U >> 56U;
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
        count += static_cast<std::size_t>(bitsOf(marks[i] & earlier));
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
    return scaled(sumOfProducts(all.subspan(lag), all.first(all.size() - lag)), lag, counted);
}

std::optional<double> Centred::scaled(double products, std::size_t lag, std::size_t counted) const
{
    if (counted == 0) {
        return std::nullopt;
    }
    // A lag beyond the number of known days has no series without gaps to be scaled to.
    const double scale = known > lag ? static_cast<double>(known - lag) / static_cast<double>(counted) : 1;
    return std::clamp(scale * products / squares, -1.0, 1.0);
}

/// Term by term while that is quicker.
LaggedProducts productsOf(std::span<const double> a, std::span<const double> b, std::size_t lags)
{
    constexpr std::size_t fewDays = 400;
    if (a.size() > fewDays) {
        return laggedProducts(a, b, lags);
    }
    LaggedProducts products;
    for (std::size_t k = 0; k <= lags; ++k) {
        products.a.push_back(sumOfProducts(a.subspan(k), a.first(a.size() - k)));
        products.b.push_back(sumOfProducts(b.subspan(k), b.first(b.size() - k)));
    }
    return products;
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
    return resemblanceOf(x, y).effectiveNOfLags;
}

PairResemblance resemblanceOf(std::span<const std::optional<double>> x, std::span<const std::optional<double>> y)
{
    const Centred left = centred(x);
    const Centred right = centred(y);
    PairResemblance own{left.resemblance(1), right.resemblance(1), std::nullopt};
    const std::size_t n = left.known;
    if (n < 3 || left.squares <= 0 || right.squares <= 0) {
        return own;
    }
    const auto days = static_cast<double>(n);
    const LaggedProducts products = productsOf(left.deviations, right.deviations, n / 4);
    double sum = 1;
    for (std::size_t k = 1; k <= n / 4; ++k) {
        const std::size_t counted = bothKnown(left.marks, k); // both are known on the same days
        sum += 2 * (1 - static_cast<double>(k) / days) * left.scaled(products.a[k], k, counted).value_or(0) *
               right.scaled(products.b[k], k, counted).value_or(0);
    }
    own.effectiveNOfLags = sum > 0 ? std::clamp(days / sum, 3.0, days) : 3.0;
    return own;
}

} // namespace hf
