// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/load/balance.h"

#include "analysis/load/ratio.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr int settlingDays = 42;

/// One reading of the unlogged days, run through every line.
struct Reading {
    Values acute;
    Values chronic;
    std::vector<BalancePoint> balance;
};

Reading readingWith(std::span<const std::optional<double>> loads, double unlogged)
{
    Values filled;
    filled.reserve(loads.size());
    for (const auto& load : loads) {
        filled.push_back(load.value_or(unlogged));
    }
    return {weightedMeans(filled, 7), weightedMeans(filled, 28), loadBalance(filled, BalanceRule{})};
}

Band between(double a, double b)
{
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

double balanceLambda(double n)
{
    return -std::expm1(-1 / n);
}

std::vector<BalancePoint> loadBalance(std::span<const double> loads, const BalanceRule& rule)
{
    const double slow = balanceLambda(rule.longDays);
    const double fast = balanceLambda(rule.shortDays);
    BalancePoint point{rule.seed, rule.seed, 0};
    std::vector<BalancePoint> points;
    points.reserve(loads.size());
    for (const double load : loads) {
        point.balance = point.longTerm - point.shortTerm;
        point.longTerm += slow * (load - point.longTerm);
        point.shortTerm += fast * (load - point.shortTerm);
        points.push_back(point);
    }
    return points;
}

std::vector<LoadLines> loadLines(const Series& load)
{
    const auto start = std::find_if(load.values.begin(), load.values.end(), [](const auto& value) { return value; });
    if (start == load.values.end()) {
        return {};
    }
    const auto skipped = static_cast<std::size_t>(start - load.values.begin());
    const auto loads = std::span(load.values).subspan(skipped);
    const Reading least = readingWith(loads, 0);
    const Reading usual = readingWith(loads, *mean(knownOf(loads)));
    std::vector<LoadLines> lines(loads.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const BalancePoint& a = least.balance[i];
        const BalancePoint& b = usual.balance[i];
        lines[i] = {load.first + days{static_cast<int>(skipped + i)},
                    between(least.acute[i], usual.acute[i]),
                    between(least.chronic[i], usual.chronic[i]),
                    between(a.longTerm, b.longTerm),
                    between(a.shortTerm, b.shortTerm),
                    between(a.balance, b.balance),
                    i >= settlingDays};
    }
    return lines;
}

} // namespace hf
