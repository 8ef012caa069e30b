// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/before_after.h"

#include "analysis/statistics/false_discovery.h"
#include "analysis/statistics/moments.h"
#include "analysis/statistics/newey_west.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace hf {

namespace {

constexpr std::size_t leastDays = 14;
/// Of the difference; what a line leaves of a drift that bends is less, of a step all.
constexpr double leastBesideLine = 0.5;

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

/// The values of a series less one straight line, and how clearly a change on a day parts what is left.
class BesideLine {
public:
    explicit BesideLine(const Series& series)
        : m_known(series.known()),
          m_day(series.values.size())
    {
        std::iota(m_day.begin(), m_day.end(), 0.0);
        const auto line = neweyWest(m_day, series.values, noLags);
        m_left = line ? line->residuals : series.values;
    }

    struct Step {
        double difference = 0;
        double p = 1;
        double clearness = 0; ///< the difference in half widths of its interval, without sign
    };

    /// Least squares on the line and the change together, as both less the line (Frisch & Waugh 1933,
    /// doi:10.2307/1907330).
    Step at(std::size_t change) const
    {
        MaybeValues marks(m_left.size());
        for (std::size_t i = 0; i < marks.size(); ++i) {
            marks[i] = m_left[i] ? std::optional(i >= change ? 1.0 : 0.0) : std::nullopt;
        }
        const auto line = neweyWest(m_day, marks, noLags);
        if (!line) {
            return {};
        }
        Values left(marks.size());
        std::transform(line->residuals.begin(), line->residuals.end(), left.begin(),
                       [](const auto& residual) { return residual.value_or(0); });
        const auto fit = neweyWest(left, m_left, usualLag(m_known));
        if (!fit) {
            return {};
        }
        const double effective = effectiveDaysOf(*fit, m_known);
        const double reach = slopeReach(*fit, m_known, effective);
        return {fit->slope, slopeP(*fit, m_known, effective), reach > 0 ? std::abs(fit->slope) / reach : 0};
    }

    /// The share of days, the asked one among them, that part the series at least as clearly; 0 when no other one does.
    /// The asked day was chosen without looking at the series, so where nothing changed on it this is small no oftener
    /// than chance makes it, whatever the series does by itself. Days that part the known values at most three further
    /// on say the same, as all days of a gap do, and are left out, and those near the ends.
    double shareAsClear(std::size_t change, double clearness) const
    {
        constexpr std::size_t margin = 10;
        constexpr std::size_t near = 3;
        constexpr std::size_t mostDays = 200;
        const std::size_t days = m_left.size();
        const std::size_t stride = std::max<std::size_t>(1, days / mostDays);
        const std::size_t knownHere = knownBefore(change);
        double all = 1;
        double asClear = 1;
        for (std::size_t other = margin; other + margin < days; other += stride) {
            const std::size_t knownThere = knownBefore(other);
            if (knownThere + near < knownHere || knownThere > knownHere + near) {
                all += 1;
                asClear += at(other).clearness >= clearness ? 1 : 0;
            }
        }
        return asClear > 1 ? asClear / all : 0;
    }

private:
    static constexpr int noLags = 0;

    std::size_t knownBefore(std::size_t day) const
    {
        const auto end = m_left.begin() + static_cast<std::ptrdiff_t>(day);
        return static_cast<std::size_t>(
            std::count_if(m_left.begin(), end, [](const auto& value) { return value.has_value(); }));
    }

    std::size_t m_known;
    Values m_day;
    MaybeValues m_left;
};

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

/// A change needs all three to be small.
double largestP(const BeforeAfter& change)
{
    return std::max({change.p, change.besideLineP, change.shareAsClear.value_or(0)});
}

Verdict verdictBy(const BeforeAfter& change, double p)
{
    return verdictOf({change.difference, change.interval, p, change.smallestEffect});
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
    const double effective = effectiveDaysOf(fit, n);
    if (effective < leastEffective) {
        return {std::nullopt, {{Need::effectiveDays, effective, leastEffective, std::nullopt}}};
    }
    const double reach = slopeReach(fit, n, effective);
    BeforeAfter result;
    result.before = *mean(sides.before);
    result.after = *mean(sides.after);
    result.difference = result.after - result.before;
    result.interval = {result.difference - reach, result.difference + reach};
    result.p = slopeP(fit, n, effective);
    result.daysBefore = sides.before.size();
    result.daysAfter = sides.after.size();
    result.smallestEffect = smallestEffectOf(scale, *sampleDeviation(sides.before));
    const BesideLine beside(series);
    const auto at = static_cast<std::size_t>((change - series.first).count());
    const auto step = beside.at(at);
    result.besideLine = step.difference;
    result.besideLineP = step.difference / result.difference >= leastBesideLine ? step.p : 1;
    if (verdictBy(result, largestP(result)) != Verdict::noClearChange) {
        result.shareAsClear = beside.shareAsClear(at, step.clearness);
    }
    result.adjustedP = largestP(result);
    result.verdict = verdictBy(result, result.adjustedP);
    result.basis = {Method::neweyWest, n, effective, knownRange(series)};
    return found(result);
}

void judgeTogether(std::span<BeforeAfter* const> shown, std::size_t others)
{
    Values p;
    std::transform(shown.begin(), shown.end(), std::back_inserter(p),
                   [](const BeforeAfter* one) { return largestP(*one); });
    const Values adjusted = adjustedAmong(std::move(p), others);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        BeforeAfter& change = *shown[i];
        change.adjustedP = adjusted[i];
        change.lookedAt = shown.size() + others;
        change.verdict = verdictBy(change, change.adjustedP);
    }
}

} // namespace hf
