// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/autocorrelation.h"

#include "analysis/statistics/moments.h"

#include <algorithm>

namespace hf {

std::optional<double> autocorrelation(std::span<const std::optional<double>> series, std::size_t lag)
{
    const Values known = knownOf(series);
    if (known.empty() || allAlike(known)) {
        return std::nullopt;
    }
    const double centre = *mean(known);
    double products = 0;
    double squares = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (!series[i]) {
            continue;
        }
        squares += (*series[i] - centre) * (*series[i] - centre);
        if (i >= lag && series[i - lag]) {
            products += (*series[i] - centre) * (*series[i - lag] - centre);
        }
    }
    return squares > 0 ? std::optional(products / squares) : std::nullopt;
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
    if (n < 3) {
        return std::nullopt;
    }
    const auto days = static_cast<double>(n);
    double sum = 1;
    for (std::size_t k = 1; k <= n / 4; ++k) {
        const auto a = autocorrelation(x, k);
        const auto b = autocorrelation(y, k);
        if (!a || !b) {
            return std::nullopt;
        }
        sum += 2 * (1 - static_cast<double>(k) / days) * *a * *b;
    }
    return sum > 0 ? std::clamp(days / sum, 3.0, days) : 3.0;
}

} // namespace hf
