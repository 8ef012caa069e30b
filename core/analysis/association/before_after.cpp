// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/before_after.h"

#include "analysis/statistics/autocorrelation.h"
#include "analysis/statistics/distributions.h"
#include "analysis/statistics/moments.h"
#include "analysis/statistics/newey_west.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr std::size_t leastDays = 14;

/// The known days on each side, and each day of the series marked with 1 from the change on.
struct Sides {
    Values before;
    Values after;
    Values marks;
};

Sides sidesOf(const Series& series, Day change)
{
    Sides sides;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const bool later = series.first + days{static_cast<int>(i)} >= change;
        sides.marks.push_back(later ? 1 : 0);
        if (series.values[i]) {
            (later ? sides.after : sides.before).push_back(*series.values[i]);
        }
    }
    return sides;
}

std::vector<Shortfall> missingFor(const Sides& sides)
{
    std::vector<Shortfall> missing;
    const auto need = [&](Need what, const Values& known, bool reachable) {
        if (known.size() < leastDays) {
            const auto open = static_cast<int>(leastDays - known.size());
            missing.push_back(
                {what, static_cast<double>(known.size()), leastDays, reachable ? std::optional(open) : std::nullopt});
        }
    };
    need(Need::daysBefore, sides.before, false);
    need(Need::daysAfter, sides.after, true);
    return missing;
}

DayRange knownRange(const Series& series)
{
    DayRange range = series.range();
    while (!series.on(range.first)) {
        range.first += days{1};
    }
    while (!series.on(range.last)) {
        range.last -= days{1};
    }
    return range;
}

} // namespace

Finding<BeforeAfter> beforeAfter(const Series& series, Day change, Scale scale)
{
    const Sides sides = sidesOf(series, change);
    if (auto missing = missingFor(sides); !missing.empty()) {
        return {std::nullopt, std::move(missing)};
    }
    const std::size_t n = sides.before.size() + sides.after.size();
    const auto fit = *neweyWest(sides.marks, series.values, usualLag(n));
    const double own = std::max(0.0, autocorrelation(fit.residuals, 1).value_or(0));
    const double effective = *effectiveN(n, own, 1);
    const double error = std::max(fit.neweyWestError, fit.ordinaryError.value_or(0));
    const double freedom = std::max(1.0, effective - 2);
    const double reach = *studentQuantile(0.975, freedom) * error;
    BeforeAfter result;
    result.before = *mean(sides.before);
    result.after = *mean(sides.after);
    result.difference = result.after - result.before;
    result.interval = {result.difference - reach, result.difference + reach};
    result.p = error > 0 ? studentTwoSided(result.difference / error, freedom) : 1.0;
    result.daysBefore = sides.before.size();
    result.daysAfter = sides.after.size();
    result.smallestEffect = smallestEffectOf(scale, *sampleDeviation(sides.before));
    result.verdict = verdictOf({result.difference, result.interval, result.p, result.smallestEffect});
    result.basis = {Method::neweyWest, n, effective, knownRange(series)};
    return found(result);
}

} // namespace hf
