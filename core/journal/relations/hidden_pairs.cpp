// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/hidden_pairs.h"

#include "analysis/statistics/correlation.h"
#include "analysis/statistics/moments.h"
#include "domain/text.h"
#include "journal/experiments/known_tests.h"
#include "journal/journal.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr days looked{60};

/// One name holds the other, so that "Glutamine" and "L-Glutamine" are taken for one thing.
bool nearlySameName(const std::string& one, const std::string& other)
{
    constexpr std::size_t leastLetters = 4;
    const std::string a = foldForSearch(one);
    const std::string b = foldForSearch(other);
    const bool longEnough = std::min(a.size(), b.size()) >= leastLetters;
    return a == b || (longEnough && (a.find(b) != std::string::npos || b.find(a) != std::string::npos));
}

bool sameThing(const Supplement& one, const Supplement& other)
{
    return (!one.guidance.empty() && one.guidance == other.guidance) || nearlySameName(one.name, other.name);
}

std::vector<SupplementId> supplementsOf(const Experiment& plan, const Catalogue& catalogue)
{
    std::vector<SupplementId> all = plan.packs;
    if (!plan.supplement) {
        return all;
    }
    all.push_back(*plan.supplement);
    const Supplement* tested = catalogue.find(*plan.supplement);
    for (const auto& known : {catalogue.supplements, catalogue.goneSupplements}) {
        for (const KnownSupplement& each : known) {
            if (tested != nullptr && sameThing(*tested, each.definition)) {
                all.push_back(each.id);
            }
        }
    }
    return all;
}

std::vector<ItemId> habitsOf(const Experiment& plan, const Catalogue& catalogue)
{
    std::vector<ItemId> all;
    const Item* habit = plan.habit ? catalogue.find(*plan.habit) : nullptr;
    for (const auto& known : {catalogue.items, catalogue.goneItems}) {
        for (const KnownItem& each : known) {
            if (habit != nullptr && nearlySameName(habit->name, each.definition.name)) {
                all.push_back(each.id);
            }
        }
    }
    return all;
}

bool isTraining(const Metric& metric)
{
    return metric.kind == MetricKind::load || metric.kind == MetricKind::trainingMinutes;
}

bool isBurden(const Metric& metric)
{
    return metric.kind == MetricKind::gutBurden;
}

bool isPartOfBurden(const Metric& metric)
{
    return metric.kind == MetricKind::item && countsToGutBurden(metric.item);
}

bool sameSeries(const Metric& one, const Metric& other)
{
    return one.kind == MetricKind::item ? other.kind == one.kind && other.item == one.item : one.name == other.name;
}

/// One contains the other, or both are named alike.
bool sayTheSame(const Metric& outcome, const Metric& other)
{
    const bool items = outcome.kind == MetricKind::item && other.kind == MetricKind::item;
    return sameSeries(outcome, other) || (isTraining(outcome) && isTraining(other)) ||
           (isBurden(outcome) && isPartOfBurden(other)) || (isPartOfBurden(outcome) && isBurden(other)) ||
           (items && nearlySameName(outcome.title, other.title));
}

/// The days of both that are known.
std::pair<Values, Values> bothKnown(const Series& one, const Series& other)
{
    std::pair<Values, Values> both;
    for (std::size_t i = 0; i < one.values.size(); ++i) {
        const auto value = other.on(one.first + days{static_cast<int>(i)});
        if (one.values[i] && value) {
            both.first.push_back(*one.values[i]);
            both.second.push_back(*value);
        }
    }
    return both;
}

/// The same numbers but for a few.
bool runsAlong(const Series& one, const Series& other)
{
    constexpr std::size_t leastDays = 10;
    constexpr double alike = 0.95;
    const auto [a, b] = bothKnown(one, other);
    const auto r = a.size() < leastDays ? std::nullopt : pearson(a, b);
    return r && std::abs(*r) >= alike;
}

/// There on the days of one side and not on those of the other, but for one day in ten.
bool mirrors(const Series& sides, const Series& taken)
{
    constexpr std::size_t leastDays = 6;
    constexpr double most = 0.9;
    const auto [side, amount] = bothKnown(sides, taken);
    if (side.size() < leastDays || std::count(side.begin(), side.end(), side.front()) == std::ssize(side)) {
        return false;
    }
    std::size_t same = 0;
    for (std::size_t i = 0; i < side.size(); ++i) {
        same += (side[i] > 0) == (amount[i] > 0) ? 1U : 0U;
    }
    const double share = static_cast<double>(same) / static_cast<double>(side.size());
    return std::max(share, 1 - share) >= most;
}

/// Which side each day up to today was of, as far as the journal knows it.
Series sidesOf(const Experiment& plan, Day today)
{
    Series sides{plan.first, {}};
    if (plan.needsKey() && plan.codes.empty()) {
        return sides;
    }
    for (const Period& period : scheduleOf(plan, today).periods) {
        for (Day day = period.days.first; day <= std::min(period.days.last, today); day += days{1}) {
            sides.values.resize(static_cast<std::size_t>((day - sides.first).count()) + 1);
            sides.values.back() = pausedOn(plan, day) ? std::nullopt : std::optional(period.treated ? 1.0 : 0.0);
        }
    }
    return sides;
}

} // namespace

HiddenPairs::HiddenPairs(const Journal& journal, const TimeFrame& frame)
    : m_journal(journal),
      m_metrics(journal.metrics())
{
    const KnownTests tests(journal, frame);
    const Day today = frame.today();
    for (const KnownTest& test : tests.live()) {
        m_pairs.push_back(pairOf(test, keepsItsSecret(test.plan, tests.standing()), today));
    }
    for (const KnownTest& test : tests.allGone()) {
        if (test.plan.first <= today && today <= scheduleOf(test.plan, today).plannedEnd()) {
            m_pairs.push_back(pairOf(test, false, today));
        }
    }
}

HiddenPairs::Pair HiddenPairs::pairOf(const KnownTest& test, bool secret, Day today) const
{
    const Experiment& plan = test.plan;
    const Catalogue& catalogue = m_journal.catalogue();
    const SelfExperiment schedule = scheduleOf(plan, today);
    Pair pair{test.id, secret, {schedule.periods.front().days.first, schedule.plannedEnd()}, {}, {}, {}, {}};
    pair.supplements = supplementsOf(plan, catalogue);
    pair.habits = habitsOf(plan, catalogue);
    pair.sides = sidesOf(plan, today);
    const auto outcome = std::find_if(m_metrics.begin(), m_metrics.end(), [&](const Metric& metric) {
        return plan.outcomeItem ? metric.kind == MetricKind::item && metric.item == *plan.outcomeItem
                                : metric.name == plan.outcome;
    });
    for (const Metric& metric : m_metrics) {
        if (outcome != m_metrics.end() && sayTheSame(*outcome, metric)) {
            pair.outcomes.push_back(metric);
            // The outcome itself stands first: what runs along with it is looked for.
            if (sameSeries(*outcome, metric)) {
                std::swap(pair.outcomes.front(), pair.outcomes.back());
            }
        }
    }
    return pair;
}

bool HiddenPairs::isOutcome(const Pair& pair, const Metric& metric) const
{
    if (std::any_of(pair.outcomes.begin(), pair.outcomes.end(),
                    [&](const Metric& each) { return sameSeries(each, metric); })) {
        return true;
    }
    if (pair.outcomes.empty() || metric.kind != MetricKind::item || metric.yesNo) {
        return false;
    }
    const DayRange range{pair.sides.first - looked, pair.sides.range().last};
    return runsAlong(m_journal.series(pair.outcomes.front(), range), m_journal.series(metric, range));
}

bool HiddenPairs::isTested(const Pair& pair, const Metric& metric) const
{
    const auto& supplements = pair.supplements;
    const auto& habits = pair.habits;
    if (metric.kind == MetricKind::dose &&
        std::find(supplements.begin(), supplements.end(), metric.supplement) != supplements.end()) {
        return true;
    }
    if (metric.kind == MetricKind::item && std::find(habits.begin(), habits.end(), metric.item) != habits.end()) {
        return true;
    }
    const bool thereOrNot = metric.kind == MetricKind::dose || metric.yesNo;
    return thereOrNot && !pair.sides.values.empty() &&
           mirrors(pair.sides, m_journal.series(metric, pair.sides.range()));
}

bool HiddenPairs::isAbout(const Pair& pair, const Metric& x, const Metric& y) const
{
    return (isTested(pair, x) && isOutcome(pair, y)) || (isTested(pair, y) && isOutcome(pair, x));
}

std::optional<RecordId> HiddenPairs::by(const Metric& x, const Metric& y) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(),
                                    [&](const Pair& pair) { return pair.secret && isAbout(pair, x, y); });
    return found == m_pairs.end() ? std::nullopt : std::optional(found->experiment);
}

std::vector<RecordId> HiddenPairs::toldBy(const Metric& x, const Metric& y) const
{
    std::vector<RecordId> told;
    for (const Pair& pair : m_pairs) {
        if (!pair.secret && isAbout(pair, x, y)) {
            told.push_back(pair.experiment);
        }
    }
    return told;
}

bool HiddenPairs::isOn(const Pair& pair, const Metric& outcome, DayRange range) const
{
    const bool overlap = range.length() > 0 && pair.days.first <= range.last && range.first <= pair.days.last;
    return overlap && isOutcome(pair, outcome);
}

std::optional<RecordId> HiddenPairs::overlapping(const Metric& outcome, DayRange range) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(),
                                    [&](const Pair& pair) { return pair.secret && isOn(pair, outcome, range); });
    return found == m_pairs.end() ? std::nullopt : std::optional(found->experiment);
}

std::vector<RecordId> HiddenPairs::toldBy(const Metric& outcome, DayRange range) const
{
    std::vector<RecordId> told;
    for (const Pair& pair : m_pairs) {
        if (!pair.secret && isOn(pair, outcome, range)) {
            told.push_back(pair.experiment);
        }
    }
    return told;
}

} // namespace hf
