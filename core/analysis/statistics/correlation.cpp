// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/correlation.h"

#include "analysis/statistics/distributions.h"
#include "analysis/statistics/moments.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

int signOf(double difference)
{
    return (difference > 0 ? 1 : 0) - (difference < 0 ? 1 : 0);
}

bool bothVary(std::span<const double> x, std::span<const double> y)
{
    return x.size() == y.size() && x.size() >= 2 && !allAlike(x) && !allAlike(y);
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
    double balance = 0;
    double untiedX = 0;
    double untiedY = 0;
    for (std::size_t i = 1; i < x.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const int signX = signOf(x[i] - x[j]);
            const int signY = signOf(y[i] - y[j]);
            balance += signX * signY;
            untiedX += signX * signX;
            untiedY += signY * signY;
        }
    }
    return balance / (std::sqrt(untiedX) * std::sqrt(untiedY));
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
    if (n <= 3) {
        return std::nullopt;
    }
    if (std::abs(correlation) >= 1) {
        return Interval{correlation, correlation};
    }
    const double z = std::atanh(correlation);
    const double reach = z975 / std::sqrt(n - 3);
    return Interval{std::tanh(z - reach), std::tanh(z + reach)};
}

} // namespace hf
