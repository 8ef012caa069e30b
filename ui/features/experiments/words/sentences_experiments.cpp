// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/words/sentences_experiments.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/features/experiments/sides.h"

#include <QtCore/QCoreApplication>

namespace hf::sentences {

namespace {

using State = ExperimentView::State;

QString tr(const char* text, const char* note = nullptr, int n = -1)
{
    return QCoreApplication::translate("Sentences", text, note, n);
}

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString daysCount(int count)
{
    return count == 1 ? tr("1 day") : tr("%1 days").arg(count);
}

QString washout(int count)
{
    return count == 0   ? tr("no day washed out")
           : count == 1 ? tr("first day washed out")
                        : tr("first %1 days washed out").arg(count);
}

QString periods(int pairs, int periodDays)
{
    return periodDays == 1 ? tr("%1 pairs of single days").arg(pairs)
                           : tr("%1 pairs of %2-day periods").arg(pairs).arg(periodDays);
}

bool hasBegun(const ExperimentView& view, std::size_t period, Day today)
{
    return view.schedule[period].days.first <= today && view.state != State::ahead;
}

QString itemName(ItemId id, const Catalogue& catalogue)
{
    const Item* item = catalogue.find(id);
    return item == nullptr ? tr("Removed habit") : fromUtf8(item->name);
}

} // namespace

QString side(const Condition& side, bool habit, bool tested)
{
    if (!side.label.empty()) {
        return fromUtf8(side.label);
    }
    if (habit) {
        return tested ? tr("done", "side of an experiment") : tr("not done", "side of an experiment");
    }
    return side.amount ? amount(*side.amount) : tr("none", "side of an experiment");
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
    return tr("%1, %2 against %3", "what is tested, its two sides")
        .arg(testSubject(plan, catalogue), testedSide(plan), otherSide(plan));
}

QString testShape(const ExperimentView& view, Day today)
{
    const Experiment& plan = view.plan;
    QStringList parts{tr("outcome: %1").arg(metricInText(view.metric)), periods(plan.pairs, plan.periodDays),
                      washout(plan.washoutDays),
                      rangeLong({view.schedule.front().days.first, view.plannedEnd()}, today)};
    if (plan.blind) {
        parts << tr("blind");
    }
    return joined(parts);
}

QString suggestedQuestion(const QString& subject, const QString& outcome)
{
    return tr("%1 and %2", "suggested question of an experiment: what is tested, the outcome").arg(subject, outcome);
}

QString draftLength(const ExperimentDraft& draft, Day today)
{
    const int length = 2 * draft.pairs * draft.periodDays;
    return tr("%1, %2").arg(daysCount(length), rangeLong({draft.first, draft.first + days{length - 1}}, today));
}

QStringList draftSummary(const ExperimentDraft& draft, const Metric& outcome, const Catalogue& catalogue, Day today)
{
    const bool habit = draft.habit.has_value();
    const QString subject = habit              ? itemName(*draft.habit, catalogue)
                            : draft.supplement ? supplementName(*draft.supplement, catalogue)
                                               : QString();
    QString what =
        tr("%1: %2 against %3.")
            .arg(subject, side(sides::of(draft, true), habit, true), side(sides::of(draft, false), habit, false));
    if (!draft.times.empty() && !habit) {
        what += QLatin1Char(' ') + tr("Each time at %1.").arg(timesOfDay(draft.times));
    }
    const QString direction = draft.better == Better::low    ? tr("lower is better")
                              : draft.better == Better::high ? tr("higher is better")
                                                             : tr("neither way is better");
    QStringList lines{
        what, tr("Outcome: %1, %2.").arg(metricInText(outcome), direction),
        tr("%1, %2: %3.")
            .arg(periods(draft.pairs, draft.periodDays), washout(draft.washoutDays), draftLength(draft, today))};
    if (!draft.leaveOut.empty()) {
        QStringList names;
        for (const std::string& mark : draft.leaveOut) {
            names << markName(mark);
        }
        lines << tr("A second result leaves out days marked %1.").arg(names.join(QStringLiteral(", ")));
    }
    lines << (draft.blind ? tr("Someone else prepares the doses; the order is not shown to you.")
                          : tr("You will know what you take."));
    return lines;
}

QString testState(const ExperimentView& view, Day today)
{
    switch (view.state) {
    case State::ahead:
        return tr("starts %1").arg(dayMonth(view.schedule.front().days.first));
    case State::running:
        return tr("running \u00B7 day %1 of %2").arg(view.daysDone).arg(view.daysPlanned);
    case State::paused:
        return tr("paused \u00B7 %1 of %2 days done").arg(view.daysDone).arg(view.daysPlanned);
    case State::stopped:
        return tr("stopped %1").arg(view.plan.stoppedOn ? dayLong(*view.plan.stoppedOn, today) : QString());
    case State::over:
        return view.needsKey() ? tr("over \u00B7 waits for its key")
                               : tr("finished %1").arg(dayLong(view.plannedEnd(), today));
    }
    return {};
}

QString blockLabel(const ExperimentView& view, std::size_t period)
{
    if (view.needsKey()) {
        return QString(QLatin1Char(view.plan.codes.at(period)));
    }
    return sides::isTested(view.schedule[period]) ? testedSide(view.plan) : otherSide(view.plan);
}

QString blockDate(Day day)
{
    return dayMonth(day);
}

QString blockKept(const ExperimentView& view, std::size_t period)
{
    if (period >= view.adherence.size() || view.adherence[period].days == 0) {
        return {};
    }
    const PeriodAdherence& kept = view.adherence[period];
    return tr("%1 of %2", "days kept").arg(kept.kept).arg(kept.days);
}

QString blockDescribed(const ExperimentView& view, std::size_t period, Day today)
{
    const Period& block = view.schedule[period];
    const bool now = block.days.contains(today);
    QString text = tr("Period %1 of %2: %3, %4")
                       .arg(period + 1)
                       .arg(view.schedule.size())
                       .arg(blockLabel(view, period), rangeLong(block.days, today));
    text += now ? tr(", now", "a period") : block.days.first > today ? tr(", to come") : QString();
    if (!hasBegun(view, period, today) || period >= view.adherence.size()) {
        return text + QLatin1Char('.');
    }
    const PeriodAdherence& kept = view.adherence[period];
    return text + tr(". Kept on %1 of %2 days, the other side on %3, not noted on %4; outcome logged on %5.")
                      .arg(kept.kept)
                      .arg(kept.days)
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
    return view.needsKey() ? tr("X and Y are the packs that were prepared for you; which is which is sealed.")
                           : tr("Above each period its first day, below it the days kept so far.");
}

QString todayLine(const ExperimentView& view, const Catalogue& catalogue, Day today)
{
    const Experiment& plan = view.plan;
    if (view.state == State::paused) {
        return tr("Paused: today does not count, and what is left moves later by each paused day.");
    }
    if (view.state == State::ahead) {
        return tr("Begins on %1.").arg(dayLong(view.schedule.front().days.first, today));
    }
    if (view.state != State::running || !view.period) {
        return {};
    }
    const std::size_t period = *view.period;
    const int day = static_cast<int>((today - view.schedule[period].days.first).count()) + 1;
    QString what = blockLabel(view, period);
    if (view.needsKey()) {
        what = tr("pack %1").arg(what);
    }
    const bool taken =
        plan.supplement && (view.needsKey() || sides::of(plan, sides::isTested(view.schedule[period])).amount);
    if (taken && !plan.times.empty()) {
        what = tr("%1 at %2", "amount, times of day").arg(what, timesOfDay(plan.times));
    }
    const QString subject = testSubject(plan, catalogue);
    const QString wanted = plan.habit ? tr("%1: %2", "habit, done or not done").arg(subject, what)
                           : taken    ? tr("%1 %2", "supplement, amount").arg(subject, what)
                                      : tr("no %1", "none of a supplement").arg(subject);
    QString text = tr("Today, day %1 of period %2: %3.").arg(day).arg(period + 1).arg(wanted);
    if (day <= plan.washoutDays) {
        text += QLatin1Char(' ') + tr("A washed-out day: it is lived by the plan and not counted.");
    }
    return text;
}

QString keptLine(const ExperimentView& view)
{
    int kept = 0;
    int all = 0;
    int other = 0;
    int unknown = 0;
    for (const PeriodAdherence& each : view.adherence) {
        kept += each.kept;
        all += each.days;
        other += each.other;
        unknown += each.unknown;
    }
    if (all == 0) {
        return {};
    }
    return tr("The plan was kept on %1 of %2 days; the other side on %3, not noted on %4.")
        .arg(kept)
        .arg(all)
        .arg(other)
        .arg(unknown);
}

QString loggedLine(const ExperimentView& view)
{
    return tr("%1 was logged on %2 of %3 days.").arg(metricTitle(view.metric)).arg(view.daysKnown).arg(view.daysDone);
}

QString noResultYet(const ExperimentView& view, Day today)
{
    return tr("The result is shown after %1, the planned end, and not before: who looks earlier is tempted to stop "
              "when chance happens to please.")
        .arg(dayLong(view.plannedEnd(), today));
}

QString stoppedLine(const ExperimentView& view, Day today)
{
    return tr("Stopped on %1 after %2 of %3 days: %4. There is no result of a test that did not run to its end.")
        .arg(view.plan.stoppedOn ? dayLong(*view.plan.stoppedOn, today) : QString())
        .arg(view.daysDone)
        .arg(view.daysPlanned)
        .arg(fromUtf8(view.plan.stopReason));
}

QString keyLine()
{
    return tr("The planned days are over. Enter the key of the helper\u2019s sheet to open the order and see the "
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
    const QString text = tr("Logged on %1 of %2 days.").arg(known).arg(logged.size());
    if (missing.isEmpty()) {
        return text;
    }
    const auto left = missing.size() - most;
    return left > 0 ? tr("%1 Not logged: the last of them %2, and %3 earlier days.")
                          .arg(text, missing.mid(left).join(QStringLiteral(", ")))
                          .arg(left)
                    : tr("%1 Not logged: %2.").arg(text, missing.join(QStringLiteral(", ")));
}

QString calendarNote()
{
    return tr(
        "Full: outcome logged. Outline: not logged. Dash: washed out. Dot: to come. Weeks run from left to right.");
}

QString guessQuestion(std::size_t period, const DayRange& days, Day today)
{
    return tr("Period %1, %2: what do you think you took?").arg(period + 1).arg(rangeLong(days, today));
}

QString guessed(std::size_t period, const QString& side)
{
    return tr("Saved: your guess of period %1, %2").arg(period + 1).arg(side);
}

} // namespace hf::sentences
