// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/plain_words.h"

#include "analysis/statistics/distributions.h"
#include "analysis/statistics/newey_west.h"

#include <algorithm>

namespace hf {

std::optional<AboveBelow> aboveBelow(const DayPairs& pairs, double effectiveDays)
{
    constexpr std::size_t leastDays = 3;
    AboveBelow plain;
    plain.median = median(pairs.knownX()).value_or(0);
    Values above(pairs.x.size());
    MaybeValues outcome(pairs.y.size());
    for (std::size_t i = 0; i < pairs.x.size(); ++i) {
        // A day on the median itself belongs to neither side.
        if (pairs.x[i] && *pairs.x[i] != plain.median) {
            above[i] = *pairs.x[i] > plain.median ? 1 : 0;
            outcome[i] = pairs.y[i];
            plain.above += *pairs.x[i] > plain.median ? 1U : 0U;
            plain.below += *pairs.x[i] > plain.median ? 0U : 1U;
        }
    }
    if (plain.above < leastDays || plain.below < leastDays) {
        return std::nullopt;
    }
    const auto fit = *neweyWest(above, outcome, usualLag(plain.above + plain.below));
    const double error = std::max(fit.neweyWestError, fit.ordinaryError.value_or(0));
    const double reach = *studentQuantile(0.975, std::max(1.0, effectiveDays - 2)) * error;
    plain.difference = fit.slope;
    plain.interval = {fit.slope - reach, fit.slope + reach};
    return plain;
}

} // namespace hf
