// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/planned_tests.h"
#include "support/experiment_fixture.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class PlannedTestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlanFollowsTheSchedule();
    void takingAnswersWhatTheExperimentPlans();
    void remindersSayTheAmountOfThePeriod();
    void whilePausedNothingIsPlanned();
    void afterGivingUpTheOwnPlanGoesOn();
    void aBlindOnePlansPacks();
    void thePastStaysAsItWasPlanned();
    void theDayBeforeAChangeThereIsACue();
};

namespace {

QString plannedOn(JournalFixture& journal, Day day)
{
    QStringList all;
    for (const Occurrence& occurrence : PlanBook(*journal).occurrences({day, day}, journal.frame())) {
        const Supplement* supplement = journal->catalogue().find(occurrence.supplement);
        all.append(QString::fromStdString(supplement->name + " " + toString(occurrence.amount)));
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

void PlannedTestsTest::thePlanFollowsTheSchedule()
{
    JournalFixture journal;
    save(journal, planFrom("2026-11-01"));
    const auto started = start(journal, glutamineDraft());

    const ExperimentView view = look(journal, started.id);

    for (const Period& period : view.schedule) {
        for (Day one = period.days.first; one <= period.days.last; one += days{1}) {
            QCOMPARE(plannedOn(journal, one), period.treated ? QStringLiteral("L-Glutamine 10 g") : QString());
        }
    }
    QCOMPARE(plannedOn(journal, day("2026-11-24")), QStringLiteral("L-Glutamine 5 g"));
    QCOMPARE(plannedOn(journal, view.plannedEnd() + days{1}), QStringLiteral("L-Glutamine 5 g"));
}

void PlannedTestsTest::takingAnswersWhatTheExperimentPlans()
{
    JournalFixture journal;
    ExperimentDraft draft = glutamineDraft("2026-11-23");
    draft.control.amount = makeAmount("5", Unit::g);
    const auto started = start(journal, draft);
    const auto planned = PlanBook(*journal).occurrences({draft.first, draft.first}, journal.frame());
    QCOMPARE(planned.size(), std::size_t{1});
    QVERIFY(planned[0].id.plan == started.id);

    const Answer answer = PlanEditor(*journal).take(planned[0].id, journal.frame());
    const Answer again = PlanEditor(*journal).take(planned[0].id, journal.frame());

    QCOMPARE(answer.outcome, Answered::stored);
    QCOMPARE(again.outcome, Answered::alreadyAnswered);
    QCOMPARE(look(journal, started.id).adherence[0].kept, 1);
    QVERIFY(PlanBook(*journal).plans(journal.frame()).empty());
}

void PlannedTestsTest::remindersSayTheAmountOfThePeriod()
{
    JournalFixture journal;
    save(journal, planFrom("2026-11-01"));
    const auto started = start(journal, glutamineDraft());
    const ExperimentView view = look(journal, started.id);

    for (const Period& period : view.schedule) {
        noonOf(journal, period.days.first + days{1});
        const auto reminders = PlanBook(*journal).reminders(journal.frame());
        const auto ofToday = std::count_if(reminders.begin(), reminders.end(), [&](const Reminder& reminder) {
            return reminder.key.what.day == journal.frame().today();
        });
        QCOMPARE(ofToday, period.treated ? 1 : 0);
    }
}

void PlannedTestsTest::whilePausedNothingIsPlanned()
{
    JournalFixture journal;
    save(journal, planFrom("2026-11-01"));
    const auto started = start(journal, glutamineDraft());
    noonOf(journal, day("2026-11-26"));
    QVERIFY(!Experiments(*journal).pause(started.id, journal.frame()));

    QCOMPARE(plannedOn(journal, day("2026-11-26")), QString());
    noonOf(journal, day("2026-12-05"));
    QVERIFY(!Experiments(*journal).resume(started.id, journal.frame()));
    const ExperimentView view = look(journal, started.id);
    // The interrupted period is washed out again and still has its two days that count.
    QCOMPARE(view.schedule[0].days.last, day("2026-12-07"));
    QCOMPARE(plannedOn(journal, day("2026-12-06")),
             view.schedule[0].treated ? QStringLiteral("L-Glutamine 10 g") : QString());
}

void PlannedTestsTest::afterGivingUpTheOwnPlanGoesOn()
{
    JournalFixture journal;
    save(journal, planFrom("2026-11-01"));
    const auto started = start(journal, glutamineDraft());
    noonOf(journal, day("2026-11-27"));
    QVERIFY(!Experiments(*journal).stop(started.id, "on a journey", journal.frame()));

    QCOMPARE(plannedOn(journal, day("2026-11-28")), QStringLiteral("L-Glutamine 5 g"));
}

void PlannedTestsTest::aBlindOnePlansPacks()
{
    JournalFixture journal;
    save(journal, planFrom("2026-11-01"));
    ExperimentDraft draft = glutamineDraft();
    draft.blind = true;
    const auto started = start(journal, draft);

    const ExperimentView view = look(journal, started.id);

    for (std::size_t i = 0; i < view.schedule.size(); ++i) {
        QCOMPARE(plannedOn(journal, view.schedule[i].days.first), QStringLiteral("Pack 1 piece"));
        const auto planned =
            PlanBook(*journal).occurrences({view.schedule[i].days.last, view.schedule[i].days.last}, journal.frame());
        QVERIFY(planned.size() == 1 && planned[0].pack == static_cast<int>(i) + 1);
        QCOMPARE(packOn(view.plan, view.plan.packs.front(), view.schedule[i].days.first, journal.frame().today()),
                 std::optional(static_cast<int>(i) + 1));
    }
}

void PlannedTestsTest::thePastStaysAsItWasPlanned()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    live(journal, started.id, [](Day, bool) { return 3; });
    const ExperimentView view = look(journal, started.id);

    const auto all =
        PlanBook(*journal).occurrences({view.schedule.front().days.first, view.plannedEnd()}, journal.frame());

    QCOMPARE(all.size(), std::size_t{18});
    QVERIFY(
        std::all_of(all.begin(), all.end(), [](const Occurrence& one) { return one.state == OccurrenceState::taken; }));
}

void PlannedTestsTest::theDayBeforeAChangeThereIsACue()
{
    JournalFixture journal;
    const auto started = start(journal, glutamineDraft());
    const auto told = [&](Day day) {
        noonOf(journal, day);
        const auto cues = PlanBook(*journal).cues(journal.frame());
        return std::any_of(cues.begin(), cues.end(), [](const Cue& cue) { return cue.code == CueCode::periodChanges; });
    };
    // Inside a pair the side always changes.
    const Day change = look(journal, started.id).schedule[1].days.first;

    QVERIFY(told(change - days{1}));
    QVERIFY(!told(change - days{2}));
}

HF_TEST(PlannedTestsTest)
#include "planned_tests.moc"
