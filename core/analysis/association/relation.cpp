// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/relation.h"

#include "analysis/association/plain_words.h"
#include "analysis/statistics/correlation.h"
#include "analysis/statistics/distributions.h"
#include "analysis/statistics/false_discovery.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr double leastComplete = 14;
constexpr std::size_t leastDistinct = 3;
constexpr double leastOnEachSide = 7;
constexpr double leastLoggedPercent = 60;
constexpr double smallestRho = 0.2;

/// From the first to the last complete day of a question.
struct Overlapping {
    DayPairs pairs;
    DayRange days{};          ///< of x
    double loggedPercent = 0; ///< of the outcome
};

Overlapping overlapping(const Question& question)
{
    const auto outcome = [&](std::size_t i) {
        return question.y.on(question.x.first + days{static_cast<int>(i) + question.lag});
    };
    const auto complete = [&](std::size_t i) { return question.x.values[i].has_value() && outcome(i).has_value(); };
    std::size_t first = 0;
    std::size_t last = question.x.values.size();
    while (first < last && !complete(first)) {
        ++first;
    }
    while (last > first && !complete(last - 1)) {
        --last;
    }
    Overlapping part;
    if (first == last) {
        return part;
    }
    part.days = {question.x.first + days{static_cast<int>(first)}, question.x.first + days{static_cast<int>(last) - 1}};
    part.pairs.x.resize(last - first);
    part.pairs.y.resize(last - first);
    int logged = 0;
    for (std::size_t i = first; i < last; ++i) {
        const auto y = outcome(i);
        logged += y ? 1 : 0;
        if (y && question.x.values[i]) {
            part.pairs.x[i - first] = question.onOff ? (*question.x.values[i] != 0 ? 1 : 0) : question.x.values[i];
            part.pairs.y[i - first] = y;
            ++part.pairs.complete;
        }
    }
    part.loggedPercent = 100.0 * logged / static_cast<double>(last - first);
    return part;
}

int daysAhead(double have, double wanted)
{
    return static_cast<int>(std::ceil(wanted - have));
}

/// Days in a row, all logged, until the share of logged days is enough.
int daysToShare(const Overlapping& part)
{
    const auto length = static_cast<double>(part.pairs.x.size());
    const double lacking = (leastLoggedPercent - part.loggedPercent) / 100 * length;
    return static_cast<int>(std::ceil(lacking / (1 - leastLoggedPercent / 100) - 1e-9));
}

/// Of values of which there are two: how often the rarer one is there.
double fewerSide(const MaybeValues& values)
{
    const Values known = knownOf(values);
    const auto first = std::count(known.begin(), known.end(), known.front());
    return static_cast<double>(std::min<long>(first, static_cast<long>(known.size()) - first));
}

std::vector<Shortfall> missingFor(const Overlapping& part, const Association& all, bool onOff)
{
    std::vector<Shortfall> missing;
    const auto complete = static_cast<double>(part.pairs.complete);
    const auto need = [&](Need what, double have, double wanted, std::optional<int> ahead) {
        if (have < wanted) {
            missing.push_back({what, have, wanted, ahead});
        }
    };
    need(Need::completeDays, complete, leastComplete, daysAhead(complete, leastComplete));
    const auto needValues = [&](Need distinct, Need sides, const MaybeValues& values, bool twoSided) {
        const std::size_t count = distinctCount(values, leastDistinct);
        if (count == 2 || (twoSided && count == 1)) {
            const double fewer = fewerSide(values);
            need(sides, fewer, leastOnEachSide, daysAhead(fewer, leastOnEachSide));
        } else {
            need(distinct, static_cast<double>(count), leastDistinct, std::nullopt);
        }
    };
    needValues(Need::distinctCauses, Need::causeSides, part.pairs.x, onOff);
    needValues(Need::distinctValues, Need::outcomeSides, part.pairs.y, false);
    if (part.pairs.complete > 0) {
        need(Need::loggedShare, part.loggedPercent, leastLoggedPercent, daysToShare(part));
    }
    if (!all.byEffective.n && missing.empty()) {
        missing.push_back({Need::effectiveDays, 0, leastEffective, std::nullopt});
    } else if (all.byEffective.n) {
        const double each = *all.byEffective.n / complete;
        need(Need::effectiveDays, *all.byEffective.n, leastEffective,
             daysAhead(*all.byEffective.n / each, leastEffective / each));
    }
    return missing;
}

/// The p that decides, and the number of independent pairs that stands behind it.
struct Decision {
    double p = 1;
    double n = 2;
};

/// The number of pairs at which the correlation would have this p; at most `most`.
double pairsFor(double correlation, double p, double most)
{
    constexpr int halvings = 60;
    double low = 2;
    double high = most;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (correlationP(correlation, middle).value_or(1) > p ? low : high) = middle;
    }
    return high;
}

/// One day's memory is too little for series that drift for weeks, the sum over all lags then says more; and what a
/// common line or week explains is no finding, so the days must go together one by one as well.
Decision decide(const Association& all, const std::optional<DayToDay>& days)
{
    const double n = std::min(*all.byEffective.n, all.byAllLags.n.value_or(*all.byEffective.n));
    const double p = correlationP(*all.spearman, n).value_or(1);
    const bool agree = days && days->innovations * *all.spearman > 0;
    const double dayP = agree ? days->carefulP : 1;
    const auto interval = spearmanInterval(*all.spearman, n);
    // Where the interval holds 0 already, it says all there is to say, and hundreds of days that show nothing count.
    if (dayP <= p || !interval || interval->contains(0)) {
        return {std::max(p, dayP), n};
    }
    constexpr double leastSure = 0.5; // beyond it the interval would only be as wide as the scale
    return {dayP, pairsFor(*all.spearman, std::min(dayP, leastSure), n)};
}

/// Without a verdict, what else lets two series lie alike: said only where both are clear on it.
CommonCourse commonCourseOf(const DayPairs& pairs, int weekdayOfFirst)
{
    const CourseOfRanks x = courseOfRanks(pairs.x, weekdayOfFirst);
    const CourseOfRanks y = courseOfRanks(pairs.y, weekdayOfFirst);
    CommonCourse common;
    common.week = x.followsWeek && y.followsWeek;
    common.line = x.followsLine && y.followsLine;
    common.xRose = x.rose;
    common.yRose = y.rose;
    return common;
}

int weekdayNumber(Day day)
{
    constexpr long week = 7;
    return static_cast<int>((day - Day{}).count() % week);
}

Finding<Relation> answerAlone(const Question& question)
{
    const Overlapping part = overlapping(question);
    Relation relation;
    relation.lag = question.lag;
    relation.all = associate(part.pairs, Tau::leftOut);
    if (auto missing = missingFor(part, relation.all, question.onOff); !missing.empty()) {
        return {std::nullopt, std::move(missing)};
    }
    relation.rho = *relation.all.spearman;
    relation.dayToDay = dayToDay(part.pairs, weekdayNumber(part.days.first));
    const Decision decision = decide(relation.all, relation.dayToDay);
    relation.p = decision.p;
    relation.common = commonCourseOf(part.pairs, weekdayNumber(part.days.first));
    relation.interval = spearmanInterval(relation.rho, decision.n).value_or(Interval{-1, 1});
    relation.plain = aboveBelow(part.pairs, decision.n);
    relation.basis = {Method::spearmanFisher, relation.all.n, decision.n, part.days};
    return found(std::move(relation));
}

} // namespace

std::vector<Finding<Relation>> relateEach(std::span<const Question> questions, const Progress& progress)
{
    std::vector<Finding<Relation>> answers;
    for (const Question& question : questions) {
        if (progress && !progress(static_cast<double>(answers.size()) / static_cast<double>(questions.size()))) {
            return {};
        }
        answers.push_back(answerAlone(question));
    }
    return answers;
}

void judgeTogether(std::span<Relation* const> shown, std::size_t others)
{
    Values p;
    std::transform(shown.begin(), shown.end(), std::back_inserter(p), [](const Relation* one) { return one->p; });
    const Values adjusted = adjustedAmong(std::move(p), others);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        Relation& relation = *shown[i];
        relation.adjustedP = adjusted[i];
        relation.lookedAt = shown.size() + others;
        relation.verdict = verdictOf({relation.rho, relation.interval, relation.adjustedP, smallestRho});
    }
}

std::vector<Finding<Relation>> relate(std::span<const Question> questions, const Progress& progress)
{
    std::vector<Finding<Relation>> answers = relateEach(questions, progress);
    std::vector<Relation*> shown;
    for (Finding<Relation>& answer : answers) {
        if (answer) {
            shown.push_back(&*answer.value);
        }
    }
    judgeTogether(shown, 0);
    return answers;
}

} // namespace hf
