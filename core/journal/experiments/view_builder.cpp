// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/view_builder.h"

#include "analysis/statistics/distributions.h"
#include "analysis/statistics/moments.h"
#include "journal/experiments/course.h"
#include "journal/experiments/seal.h"

#include <algorithm>

namespace hf {

namespace {

using State = ExperimentView::State;

/// What a side asks of a day, in the series' unit.
double dayTotal(const Condition& side, std::size_t times, Unit unit)
{
    return side.amount ? valueIn(*side.amount, unit) * static_cast<double>(times) : 0;
}

Dimension dimensionOfTest(const Experiment& experiment)
{
    const auto& amount = experiment.treated.amount ? experiment.treated.amount : experiment.control.amount;
    return amount ? amount->dimension : Dimension::mass;
}

std::optional<GuessRate> guessRateOf(const ExperimentView& view)
{
    GuessRate rate;
    for (const Guess& guess : view.plan.guesses) {
        ++rate.guesses;
        rate.right += view.schedule[static_cast<std::size_t>(guess.period)].treated == guess.treated ? 1 : 0;
    }
    rate.p = signTest(rate.right, rate.guesses);
    return rate.guesses == 0 ? std::nullopt : std::optional(rate);
}

/// The pack that was taken; a day of which only the other pack is known is a day without this one.
Series packsTaken(const Series& own, const Series& other)
{
    Series taken = own;
    for (std::size_t i = 0; i < taken.values.size(); ++i) {
        if (!taken.values[i] && other.values[i]) {
            taken.values[i] = 0;
        }
    }
    return taken;
}

} // namespace

Scale scaleOf(const Metric& metric, const Catalogue& catalogue)
{
    if (metric.kind != MetricKind::item) {
        return metric.scale == zeroToTen ? Scale::points : Scale::other;
    }
    const Item* item = catalogue.find(metric.item);
    const bool limits = item != nullptr && item->low && item->high && item->unit.empty();
    const bool points = limits && ((*item->low == 0 && *item->high == 10) || (*item->low == 1 && *item->high == 5));
    return points ? Scale::points : Scale::other;
}

ViewBuilder::ViewBuilder(const Journal& journal, const TimeFrame& frame)
    : m_journal(journal),
      m_tests(journal, frame),
      m_today(m_tests.standing().today),
      m_metrics(journal.metrics())
{
}

std::optional<Metric> ViewBuilder::metricNamed(const std::string& name) const
{
    const auto found =
        std::find_if(m_metrics.begin(), m_metrics.end(), [&](const Metric& metric) { return metric.name == name; });
    return found == m_metrics.end() ? std::nullopt : std::optional(*found);
}

std::optional<Metric> ViewBuilder::outcomeOf(const Experiment& experiment) const
{
    if (!experiment.outcomeItem) {
        return metricNamed(experiment.outcome);
    }
    const auto found = std::find_if(m_metrics.begin(), m_metrics.end(), [&](const Metric& metric) {
        return metric.kind == MetricKind::item && metric.item == *experiment.outcomeItem;
    });
    return found == m_metrics.end() ? std::nullopt : std::optional(*found);
}

ExperimentView ViewBuilder::view(const KnownTest& test) const
{
    const Experiment& experiment = test.plan;
    ExperimentView view;
    view.id = test.id;
    view.plan = experiment;
    view.marks = test.marks;
    const auto metric = outcomeOf(experiment);
    view.metric = metric.value_or(Metric{});
    SelfExperiment schedule = scheduleOf(experiment, m_today);
    schedule.scale = scaleOf(view.metric, m_journal.catalogue());
    view.schedule = schedule.periods;
    view.state = test.marks.goneAt ? State::gone : stateOf(experiment, schedule, m_tests.standing());
    view.sealHolds = sealHolds(experiment);
    const DayRange whole{schedule.periods.front().days.first, schedule.plannedEnd()};
    const Series outcome =
        metric ? m_journal.series(*metric, whole)
               : Series{whole.first, std::vector<std::optional<double>>(static_cast<std::size_t>(whole.length()))};
    addCourse(view, schedule, outcome);
    addAdherence(view, outcome);
    if (view.state == State::over && !view.needsKey() && view.sealHolds) {
        addResult(view, schedule, outcome);
    }
    return view;
}

void ViewBuilder::addCourse(ExperimentView& view, const SelfExperiment& schedule, const Series& outcome) const
{
    const Day until = view.plan.stoppedOn ? std::min(*view.plan.stoppedOn, m_today) : m_today;
    for (std::size_t i = 0; i < schedule.periods.size(); ++i) {
        const DayRange& stretch = schedule.periods[i].days;
        if (stretch.contains(m_today) && (view.state == State::running || view.state == State::paused)) {
            view.period = i;
        }
        for (Day day = stretch.first; day <= stretch.last; day += days{1}) {
            if (!pausedOn(view.plan, day)) {
                ++view.daysPlanned;
                view.daysDone += day <= until ? 1 : 0;
                view.daysKnown += day <= until && outcome.on(day) ? 1 : 0;
            }
        }
    }
}

Series ViewBuilder::dosesOf(SupplementId supplement, Dimension dimension, DayRange range) const
{
    Metric metric;
    metric.kind = MetricKind::dose;
    metric.supplement = supplement;
    metric.dimension = dimension;
    metric.doseUnit = seriesUnit(dimension);
    return m_journal.series(metric, range);
}

Series ViewBuilder::numberedPacks(const ExperimentView& view, DayRange range) const
{
    Series taken{range.first, std::vector<std::optional<double>>(static_cast<std::size_t>(range.length()))};
    for (std::size_t i = 0; i < view.schedule.size(); ++i) {
        for (const Record& record : m_journal.list(Kind::dose, view.schedule[i].days)) {
            const auto& dose = std::get<Dose>(record.body);
            if (dose.supplement != view.plan.packs.front()) {
                continue;
            }
            const bool own = dose.amount && dose.pack.value_or(static_cast<int>(i) + 1) == static_cast<int>(i) + 1;
            auto& value = taken.values[static_cast<std::size_t>((dose.when.day - range.first).count())];
            value = value.value_or(0) + (own ? valueIn(*dose.amount, Unit::piece) : 0);
        }
    }
    return taken;
}

void ViewBuilder::addAdherence(ExperimentView& view, const Series& outcome) const
{
    const Experiment& plan = view.plan;
    const DayRange whole{view.schedule.front().days.first, view.schedule.back().days.last};
    const Day until = plan.stoppedOn ? std::min(*plan.stoppedOn, m_today) : m_today;
    const Dimension dimension = dimensionOfTest(plan);
    std::vector<Series> done;
    DayTargets treated{1, 0};
    if (plan.packsByPeriod()) {
        done = {numberedPacks(view, whole)};
        const auto own = static_cast<double>(plan.times.size());
        treated = {own, 0};
    } else if (plan.blind && plan.packs.size() == 2) {
        const Series x = dosesOf(plan.packs[0], Dimension::pieces, whole);
        const Series y = dosesOf(plan.packs[1], Dimension::pieces, whole);
        done = {packsTaken(x, y), packsTaken(y, x)};
        treated = {static_cast<double>(plan.times.size()), 0};
    } else if (plan.supplement) {
        done = {dosesOf(*plan.supplement, dimension, whole)};
        treated = {dayTotal(plan.treated, plan.times.size(), seriesUnit(dimension)),
                   dayTotal(plan.control, plan.times.size(), seriesUnit(dimension))};
    } else {
        Metric habit;
        habit.kind = MetricKind::item;
        habit.item = plan.habit.value_or(ItemId{});
        done = {m_journal.series(habit, whole)};
    }
    for (std::size_t i = 0; i < view.schedule.size(); ++i) {
        const Period& period = view.schedule[i];
        const bool y = done.size() == 2 && plan.codes[i] == 'Y';
        const bool own = plan.blind || period.treated;
        view.adherence.push_back(
            adherenceOf(plan, period, own ? treated : DayTargets{treated.other, treated.own}, done[y ? 1 : 0], until));
        for (Day day = period.days.first; day <= std::min(period.days.last, until); day += days{1}) {
            view.adherence.back().outcomeKnown += !pausedOn(plan, day) && outcome.on(day) ? 1 : 0;
        }
    }
}

Series ViewBuilder::withoutMarks(const ExperimentView& view, Series outcome, int& left) const
{
    const auto& leaveOut = view.plan.leaveOut;
    for (const Record& record : m_journal.list(Kind::mark, outcome.range())) {
        const auto& mark = std::get<DayMark>(record.body);
        if (std::find(leaveOut.begin(), leaveOut.end(), mark.mark) == leaveOut.end()) {
            continue;
        }
        const DayRange marked{std::max(mark.range.first, outcome.first),
                              std::min(mark.range.last, outcome.range().last)};
        for (Day day = marked.first; day <= marked.last; day += days{1}) {
            auto& value = outcome.values[static_cast<std::size_t>((day - outcome.first).count())];
            left += value ? 1 : 0;
            value.reset();
        }
    }
    return outcome;
}

void ViewBuilder::addResult(ExperimentView& view, const SelfExperiment& schedule, const Series& outcome) const
{
    view.result = std::get<Finding<SelfExperimentResult>>(selfExperimentOn(schedule, outcome, m_today));
    if (!view.plan.leaveOut.empty()) {
        const Series rest = withoutMarks(view, outcome, view.markedDays);
        view.withoutMarked = std::get<Finding<SelfExperimentResult>>(selfExperimentOn(schedule, rest, m_today));
    }
    view.guesses = guessRateOf(view);
    view.outcome = outcome;
    for (const Period& period : schedule.periods) {
        const CountedDays counted = countedDays(schedule, period, outcome);
        Part& side = period.treated ? view.loggedTreated : view.loggedControl;
        side.count += static_cast<int>(counted.known.size());
        side.of += counted.planned;
    }
}

ExperimentReport ViewBuilder::report(const ExperimentView& view) const
{
    ExperimentReport report;
    report.view = view;
    report.madeOn = m_today;
    const Supplement* supplement = view.plan.supplement ? m_journal.catalogue().find(*view.plan.supplement) : nullptr;
    const Item* habit = view.plan.habit ? m_journal.catalogue().find(*view.plan.habit) : nullptr;
    report.subject = supplement != nullptr ? supplement->name : (habit != nullptr ? habit->name : std::string{});
    if (!view.result) {
        return report;
    }
    const SelfExperiment schedule = scheduleOf(view.plan, m_today);
    for (std::size_t i = 0; i < schedule.periods.size(); ++i) {
        const CountedDays counted = countedDays(schedule, schedule.periods[i], *view.outcome);
        const CountedDays partner = countedDays(schedule, schedule.periods[i ^ 1U], *view.outcome);
        report.periods.push_back({schedule.periods[i], static_cast<int>(i / 2), view.adherence[i], mean(counted.known),
                                  static_cast<int>(counted.known.size()), counted.enough() && partner.enough()});
    }
    return report;
}

} // namespace hf
