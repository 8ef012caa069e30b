// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/day_to_day.h"

#include "analysis/statistics/autocorrelation.h"
#include "analysis/statistics/correlation.h"
#include "analysis/statistics/distributions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace hf {

namespace {

constexpr std::size_t leastPairs = 14;
constexpr std::size_t leastForWeekdays = 28;
constexpr std::size_t weekLength = 7;

/// The days of the complete pairs, and which weekday each is; one and the same where weekdays are not taken out.
struct Calendar {
    Values day;
    std::vector<std::size_t> weekday;
    int terms = 1; ///< the line, and the weekdays that occur but one
};

Calendar calendarOf(std::span<const std::optional<double>> series, std::size_t known, int weekdayOfFirst)
{
    Calendar calendar;
    const bool weekly = known >= leastForWeekdays;
    std::array<bool, weekLength> occurs{};
    for (std::size_t t = 0; t < series.size(); ++t) {
        if (series[t]) {
            const auto first = static_cast<std::size_t>(((weekdayOfFirst % 7) + 7) % 7);
            const std::size_t weekday = weekly ? (t + first) % weekLength : 0;
            calendar.day.push_back(static_cast<double>(t));
            calendar.weekday.push_back(weekday);
            occurs[weekday] = true;
        }
    }
    calendar.terms = static_cast<int>(std::count(occurs.begin(), occurs.end(), true));
    return calendar;
}

/// Less the mean of its own weekday.
void takeWeekdaysOut(Values& values, const std::vector<std::size_t>& weekday)
{
    std::array<double, weekLength> sums{};
    std::array<double, weekLength> counts{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        sums[weekday[i]] += values[i];
        counts[weekday[i]] += 1;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] -= sums[weekday[i]] / counts[weekday[i]];
    }
}

double product(const Values& a, const Values& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// The residuals of least squares on the line and the weekdays together: both sides less their weekdays, then one slope
/// (Frisch & Waugh 1933, doi:10.2307/1907330). Nothing when nothing is left but rounding.
std::optional<Values> residualsOf(const Values& ranks, const Calendar& calendar)
{
    constexpr double rounding = 1e-18;
    Values line = calendar.day;
    takeWeekdaysOut(line, calendar.weekday);
    Values left = ranks;
    takeWeekdaysOut(left, calendar.weekday);
    const double slope = product(line, left) / product(line, line);
    for (std::size_t i = 0; i < left.size(); ++i) {
        left[i] -= slope * line[i];
    }
    if (product(left, left) <= rounding * product(ranks, ranks)) {
        return std::nullopt;
    }
    return left;
}

/// First-order memory of residuals; nothing without two of them a day apart.
std::optional<double> memoryOf(const Values& left, const Calendar& calendar)
{
    double products = 0;
    double neighbours = 0;
    for (std::size_t i = 1; i < left.size(); ++i) {
        if (calendar.day[i] - calendar.day[i - 1] == 1) {
            products += left[i] * left[i - 1];
            neighbours += 1;
        }
    }
    if (neighbours == 0) {
        return std::nullopt;
    }
    const double scale = (static_cast<double>(left.size()) - 1) / neighbours;
    return std::clamp(scale * products / product(left, left), -1.0, 1.0);
}

double corrected(double memory, std::size_t n)
{
    constexpr double most = 0.97;
    return std::clamp(memory + (2 + 6 * memory) / static_cast<double>(n), 0.0, most);
}

/// What each day but the first brings beyond the known day before it, all of one spread.
Values innovationsOf(const Values& left, const Calendar& calendar, double phi)
{
    Values fresh;
    for (std::size_t i = 1; i < left.size(); ++i) {
        const double kept = std::pow(phi, calendar.day[i] - calendar.day[i - 1]);
        fresh.push_back((left[i] - kept * left[i - 1]) / std::sqrt(1 - kept * kept));
    }
    return fresh;
}

/// Innovations on their own days, the first day and gaps as gaps.
MaybeValues onTheirDays(const Values& fresh, const Calendar& calendar)
{
    MaybeValues days(static_cast<std::size_t>(calendar.day.back()) + 1);
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        days[static_cast<std::size_t>(calendar.day[i + 1])] = fresh[i];
    }
    return days;
}

} // namespace

std::optional<DayToDay> dayToDay(const DayPairs& pairs, int weekdayOfFirst)
{
    if (pairs.complete < leastPairs) {
        return std::nullopt;
    }
    const Calendar calendar = calendarOf(pairs.x, pairs.complete, weekdayOfFirst);
    const auto x = residualsOf(averageRanks(pairs.knownX()), calendar);
    const auto y = residualsOf(averageRanks(pairs.knownY()), calendar);
    if (!x || !y) {
        return std::nullopt;
    }
    const auto memoryX = memoryOf(*x, calendar);
    const auto memoryY = memoryOf(*y, calendar);
    if (!memoryX || !memoryY) {
        return std::nullopt;
    }
    DayToDay result;
    result.n = pairs.complete;
    result.terms = calendar.terms;
    result.acf1X = *memoryX;
    result.acf1Y = *memoryY;
    result.phiX = corrected(*memoryX, result.n);
    result.phiY = corrected(*memoryY, result.n);
    result.freedom = static_cast<double>(result.n) - 3 - result.terms;
    const auto partial = pearson(*x, *y);
    const Values freshX = innovationsOf(*x, calendar, result.phiX);
    const Values freshY = innovationsOf(*y, calendar, result.phiY);
    const auto fresh = pearson(freshX, freshY);
    if (!partial || !fresh || result.freedom < 1) {
        return std::nullopt;
    }
    result.rankPartial = *partial;
    result.innovations = *fresh;
    result.p = correlationP(*fresh, result.freedom + 2).value_or(1);
    const auto effective = effectiveNOfLags(onTheirDays(freshX, calendar), onTheirDays(freshY, calendar));
    const double careful = std::min(result.freedom + 2, effective.value_or(0) - result.terms);
    result.carefulP = correlationP(*fresh, careful).value_or(1);
    return result;
}

CourseOfRanks courseOfRanks(std::span<const std::optional<double>> series, int weekdayOfFirst)
{
    constexpr double clearShare = 0.1;
    CourseOfRanks course;
    const Values known = knownOf(series);
    if (known.size() < leastPairs || allAlike(known)) {
        return course;
    }
    Calendar calendar = calendarOf(series, known.size(), weekdayOfFirst);
    Values ranks = averageRanks(known);
    takeWeekdaysOut(ranks, std::vector<std::size_t>(ranks.size())); // one weekday for all: less their mean
    const double all = product(ranks, ranks);
    const auto n = static_cast<double>(known.size());
    const auto afterBoth = residualsOf(ranks, calendar);
    Values line = calendar.day;
    std::fill(calendar.weekday.begin(), calendar.weekday.end(), 0);
    takeWeekdaysOut(line, calendar.weekday);
    const auto afterLine = residualsOf(ranks, calendar);
    const double leftByLine = afterLine ? product(*afterLine, *afterLine) : 0;
    const double leftByBoth = afterBoth ? product(*afterBoth, *afterBoth) : 0;
    course.rose = product(line, ranks) > 0;
    course.followsLine = 1 - leftByLine / all >= clearShare + 1 / (n - 1);
    course.followsWeek = calendar.terms > 1 && leftByLine > 0 &&
                         1 - leftByBoth / leftByLine >= clearShare + (calendar.terms - 1) / (n - 2);
    return course;
}

} // namespace hf
