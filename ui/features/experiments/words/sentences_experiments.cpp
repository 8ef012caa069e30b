// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/words/sentences_experiments.h"

#include "ui/base/words/dates.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/texts.h"
#include "ui/base/words/words.h"
#include "ui/features/experiments/sides.h"
#include "words/experiments.h"

namespace hf::sentences {

namespace {

using State = ExperimentView::State;

QString daysCount(int count)
{
    return Words::tr("%n days", nullptr, count);
}

QString washout(int count)
{
    return count == 0 ? Words::tr("no day washed out") : Words::tr("first %n days washed out", nullptr, count);
}

QString periods(int pairs, int periodDays)
{
    return periodDays == 1 ? Words::tr("%n pairs of single days", nullptr, pairs)
                           : Words::tr("%n pairs of %1-day periods", nullptr, pairs).arg(periodDays);
}

bool hasBegun(const ExperimentView& view, std::size_t period, Day today)
{
    return view.schedule[period].days.first <= today && view.state != State::ahead;
}

} // namespace

QString side(const Condition& side, bool habit, bool tested)
{
    if (!side.label.empty()) {
        return fromUtf8(side.label);
    }
    if (habit) {
        return tested ? Words::tr("done", "side of an experiment") : Words::tr("not done", "side of an experiment");
    }
    return side.amount ? amount(*side.amount) : Words::tr("none", "side of an experiment");
}

QString testedSide(const Experiment& plan)
{
    return side(sides::of(plan, true), plan.habit.has_value(), true);
}

QString otherSide(const Experiment& plan)
{
    return side(sides::of(plan, false), plan.habit.has_value(), false);
}

QString testSubject(const Experiment& plan, const Catalogue& catalogue)
{
    return plan.supplement ? supplementName(*plan.supplement, catalogue)
           : plan.habit    ? itemName(*plan.habit, catalogue)
                           : QString();
}

QString testComparison(const Experiment& plan, const Catalogue& catalogue)
{
    return Words::tr("%1, %2 against %3", "what is tested, its two sides")
        .arg(testSubject(plan, catalogue), testedSide(plan), otherSide(plan));
}

QString testShape(const ExperimentView& view, Day today)
{
    const Experiment& plan = view.plan;
    QStringList parts{Words::tr("outcome: %1").arg(metricInText(view.metric)), periods(plan.pairs, plan.periodDays),
                      washout(plan.washoutDays),
                      rangeLong({view.schedule.front().days.first, view.plannedEnd()}, today)};
    if (plan.blind) {
        parts << Words::tr("blind");
    }
    return dotted(parts);
}

QString suggestedQuestion(const QString& subject, const QString& outcome)
{
    return Words::tr("%1 and %2", "suggested question of an experiment: what is tested, the outcome")
        .arg(subject, outcome);
}

QString draftLength(const ExperimentDraft& draft, Day today)
{
    const int length = 2 * draft.pairs * draft.periodDays;
    return Words::tr("%1, %2").arg(daysCount(length), rangeLong({draft.first, draft.first + days{length - 1}}, today));
}

QStringList draftSummary(const ExperimentDraft& draft, const Metric& outcome, const Catalogue& catalogue, Day today)
{
    const bool habit = draft.habit.has_value();
    const QString subject = habit              ? itemName(*draft.habit, catalogue)
                            : draft.supplement ? supplementName(*draft.supplement, catalogue)
                                               : QString();
    QString what =
        Words::tr("%1: %2 against %3.")
            .arg(subject, side(sides::of(draft, true), habit, true), side(sides::of(draft, false), habit, false));
    if (!draft.times.empty() && !habit) {
        what += QLatin1Char(' ') + Words::tr("Each time at %1.").arg(timesOfDay(draft.times));
    }
    const QString direction = draft.better == Better::low    ? Words::tr("lower is better")
                              : draft.better == Better::high ? Words::tr("higher is better")
                                                             : Words::tr("neither way is better");
    QStringList lines{
        what, Words::tr("Outcome: %1, %2.").arg(metricInText(outcome), direction),
        Words::tr("%1, %2: %3.")
            .arg(periods(draft.pairs, draft.periodDays), washout(draft.washoutDays), draftLength(draft, today))};
    if (!draft.leaveOut.empty()) {
        QStringList names;
        for (const std::string& mark : draft.leaveOut) {
            names << markName(mark);
        }
        lines << Words::tr("A second result leaves out days marked %1.").arg(commaList(names));
    }
    lines << (draft.blind ? Words::tr("Someone else prepares the doses; the order is not shown to you.")
                          : Words::tr("You will know what you take."));
    return lines;
}

QString testState(const ExperimentView& view, Day today)
{
    switch (view.state) {
    case State::ahead:
        return Words::tr("starts %1").arg(dayMonth(view.schedule.front().days.first, today));
    case State::running:
        return Words::tr("running \u00B7 day %1 of %2").arg(view.daysDone).arg(view.daysPlanned);
    case State::paused:
        return Words::tr("paused \u00B7 %1 of %n days done", nullptr, view.daysPlanned).arg(view.daysDone);
    case State::stopped:
        return Words::tr("stopped %1").arg(view.plan.stoppedOn ? dayLong(*view.plan.stoppedOn, today) : QString());
    case State::over:
        return view.needsKey() ? Words::tr("over \u00B7 waits for its key")
                               : Words::tr("finished %1").arg(dayLong(view.plannedEnd(), today));
    case State::unconfirmed:
        return Words::tr("past its end \u00B7 %1").arg(dayLong(view.plannedEnd(), today));
    case State::gone:
        return Words::tr("deleted or taken back");
    }
    return {};
}

QString blockLabel(const ExperimentView& view, std::size_t period)
{
    if (view.needsKey()) {
        return fromUtf8(view.plan.packName(period));
    }
    return sides::isTested(view.schedule[period]) ? testedSide(view.plan) : otherSide(view.plan);
}

QString blockKept(const ExperimentView& view, std::size_t period)
{
    if (period >= view.adherence.size() || view.adherence[period].days == 0) {
        return {};
    }
    const PeriodAdherence& kept = view.adherence[period];
    return Words::tr("%1 of %2", "days kept").arg(kept.kept).arg(kept.days);
}

QString blockDescribed(const ExperimentView& view, std::size_t period, Day today)
{
    const Period& block = view.schedule[period];
    const QString text = (block.days.contains(today) ? Words::tr("Period %1 of %2: %3, %4, now.")
                          : block.days.first > today ? Words::tr("Period %1 of %2: %3, %4, to come.")
                                                     : Words::tr("Period %1 of %2: %3, %4."))
                             .arg(period + 1)
                             .arg(view.schedule.size())
                             .arg(blockLabel(view, period), rangeLong(block.days, today));
    if (!hasBegun(view, period, today) || period >= view.adherence.size()) {
        return text;
    }
    const PeriodAdherence& kept = view.adherence[period];
    return Words::tr("%1 Kept on %2 of %n days, the other side on %3, not noted on %4; outcome logged on %5.",
                     "a period; its days", kept.days)
        .arg(text)
        .arg(kept.kept)
        .arg(kept.other)
        .arg(kept.unknown)
        .arg(kept.outcomeKnown);
}

QString stripDescribed(const ExperimentView& view, Day today)
{
    QStringList lines;
    for (std::size_t i = 0; i < view.schedule.size(); ++i) {
        lines << blockDescribed(view, i, today);
    }
    return lines.join(QLatin1Char(' '));
}

QString stripNote(const ExperimentView& view)
{
    if (view.plan.packsByPeriod() && view.needsKey()) {
        return Words::tr("The numbers are those of the packs that were prepared for you; what is in which is sealed.");
    }
    return view.needsKey() ? Words::tr("X and Y are the packs that were prepared for you; which is which is sealed.")
                           : Words::tr("Above each period its first day, below it the days kept so far.");
}

QString todayLine(const ExperimentView& view, const Catalogue& catalogue, Day today)
{
    const Experiment& plan = view.plan;
    if (view.state == State::paused) {
        return sides::pauseGoesOn(plan)
                   ? Words::tr("Paused: today does not count, and what is left moves later by each paused day.")
                   : Words::tr("Goes on tomorrow: of today something was written down while it was paused.");
    }
    if (view.state == State::ahead) {
        return Words::tr("Begins on %1.").arg(dayLong(view.schedule.front().days.first, today));
    }
    if (view.state != State::running || !view.period) {
        return {};
    }
    const std::size_t period = *view.period;
    const int day = static_cast<int>((today - view.schedule[period].days.first).count()) + 1;
    QString what = blockLabel(view, period);
    if (view.needsKey()) {
        what = Words::tr("pack %1").arg(what);
    }
    const bool taken =
        plan.supplement && (view.needsKey() || sides::of(plan, sides::isTested(view.schedule[period])).amount);
    if (taken && !plan.times.empty()) {
        what = Words::tr("%1 at %2", "amount, times of day").arg(what, timesOfDay(plan.times));
    }
    const QString subject = testSubject(plan, catalogue);
    const QString wanted = plan.habit ? Words::tr("%1: %2", "habit, done or not done").arg(subject, what)
                           : taken    ? Words::tr("%1 %2", "supplement, amount").arg(subject, what)
                                      : Words::tr("no %1", "none of a supplement").arg(subject);
    QString text = Words::tr("Today, day %1 of period %2: %3.").arg(day).arg(period + 1).arg(wanted);
    if (sides::pauseGoesOn(plan)) {
        text += QLatin1Char(' ') + Words::tr("Paused from tomorrow on: of today something is written down already.");
    }
    if (day <= plan.washoutDays) {
        text += QLatin1Char(' ') + Words::tr("A washed-out day: it is lived by the plan and not counted.");
    }
    return text;
}

QString keptLine(const ExperimentView& view)
{
    int kept = 0;
    int all = 0;
    int other = 0;
    int unknown = 0;
    int unsaid = 0;
    for (const PeriodAdherence& each : view.adherence) {
        kept += each.kept;
        all += each.days;
        other += each.other;
        unknown += each.unknown;
        unsaid += each.keptUnsaid;
    }
    if (all == 0) {
        return {};
    }
    const QString line =
        Words::tr("The plan was kept on %1 of %n days; the other side on %2, not noted on %3.", nullptr, all)
            .arg(kept)
            .arg(other)
            .arg(unknown);
    return unsaid == 0 ? line
                       : Words::tr("%1 Of those kept, %n days without any were not noted.", nullptr, unsaid).arg(line);
}

QString loggedLine(const ExperimentView& view)
{
    return Words::tr("%1 was logged on %2 of %n days.", nullptr, view.daysDone)
        .arg(metricTitle(view.metric))
        .arg(view.daysKnown);
}

QStringList testMarks(const ExperimentView& view)
{
    QStringList lines;
    for (const words::Text& text : words::wordsOf(view.marks)) {
        lines << said(text);
    }
    return lines;
}

QString noResultYet(const ExperimentView& view, Day today)
{
    if (view.state == State::unconfirmed) {
        return said(words::endUnconfirmed());
    }
    return Words::tr(
               "The result is shown after %1, the planned end, and not before: who looks earlier is tempted to stop "
               "when chance happens to please.")
        .arg(dayLong(view.plannedEnd(), today));
}

QString stoppedLine(const ExperimentView& view, Day today)
{
    return Words::tr("Stopped on %1 after %2 of %n days: %3. There is no result of a test that did not run to its end.",
                     nullptr, view.daysPlanned)
        .arg(view.plan.stoppedOn ? dayLong(*view.plan.stoppedOn, today) : QString())
        .arg(view.daysDone)
        .arg(fromUtf8(view.plan.stopReason));
}

QString brokenLine()
{
    return said(words::sealBroken());
}

QString goneLine()
{
    return Words::tr("It is not in the journal any more; that it was drawn stays in this list.");
}

QString keyLine()
{
    return Words::tr(
        "The planned days are over. Enter the key of the helper\u2019s sheet to open the order and see the "
        "result.");
}

QString loggedDays(const std::vector<bool>& logged, Day first, Day today)
{
    constexpr int most = 12;
    QStringList missing;
    int known = 0;
    for (std::size_t i = 0; i < logged.size(); ++i) {
        if (logged[i]) {
            ++known;
        } else {
            missing << dayInText(first + days{static_cast<int>(i)}, today);
        }
    }
    const QString text = Words::tr("Logged on %1 of %n days.", nullptr, counted(logged.size())).arg(known);
    if (missing.isEmpty()) {
        return text;
    }
    const auto left = missing.size() - most;
    return left > 0 ? Words::tr("%1 Not logged: the last of them %2, and %n earlier days.", nullptr, counted(left))
                          .arg(text, commaList(missing.mid(left)))
                    : Words::tr("%1 Not logged: %2.").arg(text, commaList(missing));
}

QString calendarNote()
{
    return Words::tr(
        "Full: outcome logged. Outline: not logged. Dash: washed out. Dot: to come. Weeks run from left to right.");
}

QString guessQuestion(std::size_t period, const DayRange& days, Day today)
{
    return Words::tr("Period %1, %2: what do you think you took?").arg(period + 1).arg(rangeLong(days, today));
}

QString guessed(std::size_t period, const QString& side)
{
    return Words::tr("Saved: your guess of period %1, %2").arg(period + 1).arg(side);
}

} // namespace hf::sentences
