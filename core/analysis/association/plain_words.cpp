// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/plain_words.h"

#include "analysis/statistics/newey_west.h"

#include <algorithm>

namespace hf {

namespace {

constexpr std::size_t leastDaysSaid = 3;

enum class Side : std::uint8_t { below, neither, above };

/// A day on the median belongs to neither side, unless too few lie beyond it on just one: then to that one.
class MedianSides {
public:
    explicit MedianSides(const Values& x)
        : m_median(median(x).value_or(0))
    {
        const auto above =
            static_cast<std::size_t>(std::count_if(x.begin(), x.end(), [&](double v) { return v > m_median; }));
        const auto below =
            static_cast<std::size_t>(std::count_if(x.begin(), x.end(), [&](double v) { return v < m_median; }));
        if ((above < leastDaysSaid) != (below < leastDaysSaid)) {
            m_onMedian = above < below ? Side::above : Side::below;
        }
    }

    double middle() const { return m_median; }
    Side of(double x) const { return x > m_median ? Side::above : (x < m_median ? Side::below : m_onMedian); }

private:
    double m_median;
    Side m_onMedian = Side::neither;
};

void note(AboveBelow& plain, Side side, double x)
{
    if (side == Side::above) {
        plain.leastAbove = plain.above == 0 ? x : std::min(plain.leastAbove, x);
        ++plain.above;
    } else {
        plain.mostBelow = plain.below == 0 ? x : std::max(plain.mostBelow, x);
        plain.leastBelow = plain.below == 0 ? x : std::min(plain.leastBelow, x);
        ++plain.below;
    }
}

} // namespace

std::optional<AboveBelow> aboveBelow(const DayPairs& pairs, double effectiveDays)
{
    const MedianSides sides(pairs.knownX());
    AboveBelow plain;
    plain.median = sides.middle();
    Values above(pairs.x.size());
    MaybeValues outcome(pairs.y.size());
    for (std::size_t i = 0; i < pairs.x.size(); ++i) {
        const Side side = pairs.x[i] ? sides.of(*pairs.x[i]) : Side::neither;
        if (side != Side::neither) {
            note(plain, side, *pairs.x[i]);
            above[i] = side == Side::above ? 1 : 0;
            outcome[i] = pairs.y[i];
        }
    }
    if (plain.above < leastDaysSaid || plain.below < leastDaysSaid) {
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
