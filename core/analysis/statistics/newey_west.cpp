// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/newey_west.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

/// x of the known days: their number, mean and spread around it.
struct Spread {
    double n = 0;
    double meanX = 0;
    double meanY = 0;
    double xx = 0;
    double xy = 0;
};

Spread spreadOf(std::span<const double> x, std::span<const std::optional<double>> y)
{
    Spread spread;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (y[i]) {
            spread.n += 1;
            spread.meanX += x[i];
            spread.meanY += *y[i];
        }
    }
    spread.meanX /= std::max(spread.n, 1.0);
    spread.meanY /= std::max(spread.n, 1.0);
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (y[i]) {
            spread.xx += (x[i] - spread.meanX) * (x[i] - spread.meanX);
            spread.xy += (x[i] - spread.meanX) * (*y[i] - spread.meanY);
        }
    }
    return spread;
}

bool varies(std::span<const double> x, std::span<const std::optional<double>> y)
{
    std::optional<double> first;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (y[i] && first && x[i] != *first) {
            return true;
        }
        first = y[i] && !first ? std::optional(x[i]) : first;
    }
    return false;
}

/// Variance of Σ (x − x̄)·residual with Bartlett weights; a gap adds nothing.
double longRunVariance(std::span<const double> scores, int lag)
{
    double variance = 0;
    const auto most = std::min(scores.size(), static_cast<std::size_t>(lag) + 1);
    for (std::size_t l = 0; l < most; ++l) {
        double products = 0;
        for (std::size_t i = l; i < scores.size(); ++i) {
            products += scores[i] * scores[i - l];
        }
        variance += (l == 0 ? 1.0 : 2 * (1 - static_cast<double>(l) / (lag + 1.0))) * products;
    }
    return variance;
}

} // namespace

std::optional<SlopeWithErrors> neweyWest(std::span<const double> x, std::span<const std::optional<double>> y, int lag)
{
    if (!varies(x, y)) {
        return std::nullopt;
    }
    const Spread spread = spreadOf(x, y);
    SlopeWithErrors fit;
    fit.slope = spread.xy / spread.xx;
    fit.intercept = spread.meanY - fit.slope * spread.meanX;
    fit.residuals.resize(x.size());
    std::vector<double> scores(x.size());
    double squares = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (y[i]) {
            const double residual = *y[i] - spread.meanY - fit.slope * (x[i] - spread.meanX);
            fit.residuals[i] = residual;
            scores[i] = (x[i] - spread.meanX) * residual;
            squares += residual * residual;
        }
    }
    if (spread.n > 2) {
        fit.ordinaryError = std::sqrt(squares / (spread.n - 2) / spread.xx);
    }
    fit.neweyWestError = std::sqrt(std::max(0.0, longRunVariance(scores, lag))) / spread.xx;
    return fit;
}

int usualLag(std::size_t n)
{
    return static_cast<int>(4 * std::pow(static_cast<double>(n) / 100, 2.0 / 9));
}

} // namespace hf
