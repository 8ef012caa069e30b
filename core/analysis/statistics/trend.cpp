// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/trend.h"

#include "analysis/statistics/correlation.h"
#include "analysis/statistics/distributions.h"
#include "analysis/statistics/moments.h"
#include "analysis/statistics/newey_west.h"
#include "analysis/verdict.h"

#include <algorithm>

namespace hf {

namespace {

constexpr std::size_t leastDays = 14;

/// The median of the slopes between all pairs of points; those with the same t have none.
double medianSlope(std::span<const double> t, std::span<const double> y)
{
    Values slopes;
    slopes.reserve(t.size() * (t.size() - 1) / 2);
    for (std::size_t i = 1; i < t.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (t[i] != t[j]) {
                slopes.push_back((y[i] - y[j]) / (t[i] - t[j]));
            }
        }
    }
    return *median(std::move(slopes));
}

std::optional<double> plainP(const SlopeWithErrors& fit, std::size_t n)
{
    if (!fit.ordinaryError || (*fit.ordinaryError == 0 && fit.slope == 0)) {
        return std::nullopt;
    }
    return *fit.ordinaryError == 0 ? 0.0 : studentTwoSided(fit.slope / *fit.ordinaryError, static_cast<double>(n) - 2);
}

/// The known days of a series as points, t counted from its first day.
struct Points {
    Values t;
    Values y;
};

Points pointsOf(const Series& series)
{
    Points points;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (series.values[i]) {
            points.t.push_back(static_cast<double>(i));
            points.y.push_back(*series.values[i]);
        }
    }
    return points;
}

std::vector<Shortfall> missingFor(const Values& y)
{
    std::vector<Shortfall> missing;
    if (y.size() < leastDays) {
        missing.push_back(
            {Need::knownDays, static_cast<double>(y.size()), leastDays, static_cast<int>(leastDays - y.size())});
    } else if (allAlike(y)) {
        missing.push_back({Need::variation, 1, 2, std::nullopt});
    }
    return missing;
}

} // namespace

std::optional<TrendLine> trendLine(std::span<const double> t, std::span<const double> y)
{
    const MaybeValues known(y.begin(), y.end());
    const auto fit = neweyWest(t, known, 0);
    if (!fit) {
        return std::nullopt;
    }
    TrendLine line;
    line.n = t.size();
    line.slope = fit->slope;
    line.intercept = fit->intercept;
    line.slopeError = fit->ordinaryError;
    line.slopeP = plainP(*fit, line.n);
    line.theilSen = medianSlope(t, y);
    line.theilSenIntercept = *median(Values(y.begin(), y.end())) - line.theilSen * *median(Values(t.begin(), t.end()));
    line.kendallTauB = kendallTauB(t, y);
    return line;
}

Finding<Trend> trendOf(const Series& series)
{
    const Points points = pointsOf(series);
    if (auto missing = missingFor(points.y); !missing.empty()) {
        return {std::nullopt, std::move(missing)};
    }
    Values allDays(series.values.size());
    for (std::size_t i = 0; i < allDays.size(); ++i) {
        allDays[i] = static_cast<double>(i);
    }
    const auto fit = *neweyWest(allDays, series.values, usualLag(points.y.size()));
    const double effective = effectiveDaysOf(fit, points.y.size());
    if (effective < leastEffective) {
        return {std::nullopt, {{Need::effectiveDays, effective, leastEffective, std::nullopt}}};
    }
    const double reach = slopeReach(fit, points.y.size(), effective);
    const auto dayOf = [&](double t) { return series.first + days{static_cast<int>(t)}; };
    return found(
        Trend{*trendLine(points.t, points.y),
              {fit.slope - reach, fit.slope + reach},
              {Method::neweyWest, points.y.size(), effective, {dayOf(points.t.front()), dayOf(points.t.back())}}});
}

} // namespace hf
