// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/plain_words.h"

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
            const bool over = *pairs.x[i] > plain.median;
            double& nearest = over ? plain.leastAbove : plain.mostBelow;
            const bool first = (over ? plain.above : plain.below) == 0;
            nearest = first ? *pairs.x[i] : (over ? std::min(nearest, *pairs.x[i]) : std::max(nearest, *pairs.x[i]));
            above[i] = over ? 1 : 0;
            outcome[i] = pairs.y[i];
            plain.above += over ? 1U : 0U;
            plain.below += over ? 0U : 1U;
        }
    }
    if (plain.above < leastDays || plain.below < leastDays) {
        return std::nullopt;
    }
    const auto fit = *neweyWest(above, outcome, usualLag(plain.above + plain.below));
    const std::size_t n = plain.above + plain.below;
    const double share = static_cast<double>(n) / static_cast<double>(pairs.complete);
    const double reach = slopeReach(fit, n, std::max(3.0, effectiveDays * share));
    plain.difference = fit.slope;
    plain.interval = {fit.slope - reach, fit.slope + reach};
    return plain;
}

} // namespace hf
