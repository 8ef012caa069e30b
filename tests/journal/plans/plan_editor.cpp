// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/plan_editor.h"
#include "journal/journal_care.h"
#include "journal/journal_entries.h"
#include "journal/journal_import.h"
#include "journal/journal_undo.h"

#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

/// Monday the 23rd, 20:00 in Berlin.
OccurrenceId planned(RecordId lineage, const char* on = "2026-11-23", int slot = 0)
{
    return {lineage, day(on), slot};
}

std::size_t dosesOn(JournalFixture& journal, const char* on)
{
    return journal->list(Kind::dose, {day(on), day(on)}).size();
}

} // namespace

class PlanEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeStartsANewRowAndThePastStays()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20"));
        journal.add({"glutamine 5g 2026-11-20", "glutamine 5g 2026-11-21"});
        const QString before = statesIn(journal, "2026-11-20", "2026-11-22");

        QCOMPARE(toString(save(journal, planFrom("2026-11-01", {8}, "10"), lineage)), toString(lineage));

        QCOMPARE(before, QStringLiteral("ttm"));
        QCOMPARE(statesIn(journal, "2026-11-20", "2026-11-22"), before);
        const PlanView view = PlanBook(*journal).plan(lineage, journal.frame()).value();
        QCOMPARE(view.past.size(), std::size_t{1});
        QCOMPARE(view.past.front().row.until, std::optional(day("2026-11-22")));
        QCOMPARE(view.current.row.from, day("2026-11-23"));
        QCOMPARE(occurrences(journal, "2026-11-23", "2026-11-23").front().amount.count, 10'000'000'000);
        JournalUndo(*journal).undo();
        QVERIFY(PlanBook(*journal).plan(lineage, journal.frame())->past.empty());
        QVERIFY(JournalCare(*journal).check().sound());
    }

    void aSecondChangeOfTheSameDayKeepsOneRow()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20"));
        save(journal, planFrom("2026-11-20", {8}, "10"), lineage);
        save(journal, planFrom("2026-11-20", {9, 21}, "7"), lineage);

        QCOMPARE(journal->list(Kind::plan, {}).size(), std::size_t{2});
        QCOMPARE(occurrences(journal, "2026-11-23", "2026-11-23").size(), std::size_t{2});
    }

    // A plan of 08:00 and 20:00 three times a week, as older programs made them, and as another device may send it.
    void severalClocksOfSoManyTimesAWeekAreNotPlannedAnew()
    {
        JournalFixture journal;
        Plan both = planFrom("2026-11-20", {8, 20});
        both.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 3};
        const auto refused = [&](const Plan& plan, std::optional<RecordId> lineage) {
            const auto outcome = PlanEditor(*journal).savePlan(plan, lineage, journal.frame());
            const auto* refusal = std::get_if<Refused>(&outcome);
            return refusal != nullptr && refusal->problem == EntryProblem::clocksOfWeek;
        };

        QVERIFY(refused(both, std::nullopt));
        const RecordId other = save(journal, planFrom("2026-11-20", {8, 20}));
        QVERIFY(refused(both, other));
        QCOMPARE(journal->list(Kind::plan, {}).size(), std::size_t{1});

        const RecordBody older = both;
        const RecordId there =
            std::get<std::vector<RecordId>>(JournalEntries(*journal).record({&older, 1}, journal.frame())).front();
        both.amount.count *= 2;
        QCOMPARE(toString(save(journal, both, there)), toString(there));
        QVERIFY(!PlanEditor(*journal).endPlan(there, day("2026-11-23"), journal.frame()));
        QVERIFY(!PlanBook(*journal).plan(there, journal.frame())->later.size());
        QCOMPARE(PlanBook(*journal).plan(there, journal.frame())->current.row.until, std::optional(day("2026-11-23")));
    }

    void aChangeAheadWaitsForItsDay()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20"));
        save(journal, planFrom("2026-12-01", {8}, "10"), lineage);

        const PlanView view = PlanBook(*journal).plan(lineage, journal.frame()).value();

        QCOMPARE(view.current.row.until, std::optional(day("2026-11-30")));
        QCOMPARE(view.later.size(), std::size_t{1});
        QCOMPARE(occurrences(journal, "2026-11-30", "2026-12-01").size(), std::size_t{2});
    }

    // Every third day from the 20th: 20, 23, 26. It is the 24th: the next one stays the 26th.
    void everyFewDaysStayInStep()
    {
        JournalFixture journal(1, "2026-11-24T20:00:00+01:00");
        Plan plan = planFrom("2026-11-20");
        plan.rhythm = {Rhythm::Sort::everyDays, Rhythm::allWeekdays, 3, 7};
        const RecordId lineage = save(journal, plan);
        plan.amount = makeAmount("10", Unit::g).value();
        save(journal, plan, lineage);

        const auto found = occurrences(journal, "2026-11-24", "2026-11-30");

        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(toString(found.front().id.day), std::string("2026-11-26"));
    }

    void aPlanEndsWithItsLastDay()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20"));
        save(journal, planFrom("2026-12-01"), lineage);

        QVERIFY(!PlanEditor(*journal).endPlan(lineage, day("2026-11-25"), journal.frame()));

        QCOMPARE(occurrences(journal, "2026-11-20", "2026-12-31").size(), std::size_t{6});
        QCOMPARE(journal->bin().size(), std::size_t{1});
        QVERIFY(!PlanEditor(*journal).endPlan(lineage, day("2026-11-22"), journal.frame()));
        QVERIFY(!PlanBook(*journal).plan(lineage, journal.frame())->running);
    }

    void whatMayNotBeStoredIsNamed()
    {
        JournalFixture journal;
        Plan stranger = planFrom("2026-11-20");
        stranger.supplement = SupplementId{builtInUuid(999)};
        const auto outcome = PlanEditor(*journal).savePlan(stranger, std::nullopt, journal.frame());
        QVERIFY(std::get<Refused>(outcome).problem == EntryProblem::unknownSupplement);

        Plan over = planFrom("2026-11-20");
        over.until = day("2026-11-22");
        const RecordId lineage = save(journal, planFrom("2026-11-20"));
        const auto reversed = PlanEditor(*journal).savePlan(over, lineage, journal.frame());
        QVERIFY(std::get<Refused>(reversed).problem == EntryProblem::rangeReversed);
        QVERIFY(!PlanBook(*journal).plan(lineage, journal.frame())->current.row.until);
    }

    void takingTwiceStoresOnce()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20"));
        PlanEditor editor(*journal);

        const Answer first = editor.take(planned(lineage), journal.frame());
        const Answer again = editor.take(planned(lineage), journal.frame());
        const Answer late = editor.skip(planned(lineage), "travel", journal.frame());

        QVERIFY(first.outcome == Answered::stored);
        QVERIFY(again.outcome == Answered::alreadyAnswered && again.dose == first.dose);
        QVERIFY(late.outcome == Answered::alreadyAnswered);
        QCOMPARE(dosesOn(journal, "2026-11-23"), std::size_t{1});
        const Dose stored = std::get<Dose>(journal->find(*first.dose)->body);
        QCOMPARE(stored.amount->count, 5'000'000'000);
        QCOMPARE(stored.when.at->instant, journal.frame().now);
    }

    void twoDevicesThatAnswerMakeOneRecord()
    {
        JournalFixture here;
        const RecordId lineage = save(here, planFrom("2026-11-20"));
        JournalFixture there(2);
        JournalImport(*there).importLog(here.exportedFile("plan.jsonl"));
        const Answer mine = PlanEditor(*here).take(planned(lineage), here.frame());
        const Answer yours = PlanEditor(*there).take(planned(lineage), there.frame());
        QVERIFY(mine.outcome == Answered::stored && yours.outcome == Answered::stored);

        JournalImport(*here).importLog(there.exportedFile("there.jsonl"));

        QCOMPARE(toString(*mine.dose), toString(*yours.dose));
        QCOMPARE(dosesOn(here, "2026-11-23"), std::size_t{1});
    }

    void takenAgainAfterItWasDeleted()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20"));
        const Answer first = PlanEditor(*journal).take(planned(lineage), journal.frame());
        JournalEntries(*journal).remove(std::vector<RecordId>{*first.dose}, journal.frame());
        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("."));

        QVERIFY(PlanEditor(*journal).take(planned(lineage), journal.frame()).outcome == Answered::stored);

        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("t"));
        QVERIFY(JournalCare(*journal).check().sound());
    }

    // Five past midnight and eight in the morning of the day after: both count to the planned day.
    void anAnswerCountsToItsPlannedDay()
    {
        JournalFixture journal(1, "2026-11-25T08:00:00+01:00");
        const RecordId lineage = save(journal, planFrom("2026-11-20"));

        const Answer yesterday = PlanEditor(*journal).take(planned(lineage, "2026-11-24"), journal.frame());
        const Answer before = PlanEditor(*journal).take(planned(lineage, "2026-11-23"), journal.frame());

        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-25"), QStringLiteral("tt."));
        const When near = std::get<Dose>(journal->find(*yesterday.dose)->body).when;
        QCOMPARE(toString(near.day), std::string("2026-11-24"));
        QCOMPARE(near.at->instant, journal.frame().now);
        QVERIFY(!std::get<Dose>(journal->find(*before.dose)->body).when.at);
    }

    void aSmallerAmountCountsFromTheFloorOn()
    {
        JournalFixture journal;
        Plan plan = planFrom("2026-11-20");
        plan.floor = makeAmount("2.5", Unit::g);
        const RecordId lineage = save(journal, plan);
        PlanEditor editor(*journal);

        editor.take(planned(lineage), journal.frame(), makeAmount("2.4", Unit::g));
        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("."));
        editor.take(planned(lineage), journal.frame(), makeAmount("2.5", Unit::g));

        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("f"));
    }

    void whatIsNotPlannedIsNotAnswered()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20"));
        const RecordBody pause = Pause{{day("2026-11-22"), day("2026-11-22")}, std::nullopt, "ill"};
        JournalEntries(*journal).record({&pause, 1}, journal.frame());
        PlanEditor editor(*journal);

        QVERIFY(editor.take(planned(lineage, "2026-11-24"), journal.frame()).outcome == Answered::notPlanned);
        QVERIFY(editor.take(planned(lineage, "2026-11-22"), journal.frame()).outcome == Answered::notPlanned);
        QVERIFY(editor.take(planned(lineage, "2026-11-23", 1), journal.frame()).outcome == Answered::notPlanned);
        const Answer wrong = editor.take(planned(lineage), journal.frame(), makeAmount("0", Unit::g));
        QVERIFY(wrong.outcome == Answered::refused && wrong.problem == EntryProblem::amountNotPositive);
        QVERIFY(editor.take(planned(RecordId{builtInUuid(7)}), journal.frame()).outcome == Answered::notPlanned);
        QCOMPARE(dosesOn(journal, "2026-11-23"), std::size_t{0});
    }

    void aSkipKeepsItsReason()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20"));

        const Answer answer = PlanEditor(*journal).skip(planned(lineage), "travelling", journal.frame());

        QCOMPARE(statesIn(journal, "2026-11-23", "2026-11-23"), QStringLiteral("s"));
        QCOMPARE(std::get<Dose>(journal->find(*answer.dose)->body).note, std::string("travelling"));
    }

    void remindersAreReplacedAsOneAction()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20"));
        PlanEditor editor(*journal);
        const std::vector<ReminderRule> two{{lineage, minutes{-10}, minutes{5}, 1},
                                            {lineage, minutes{30}, minutes{20}, 0}};
        QVERIFY(!editor.setReminders(lineage, two, true, journal.frame()));
        const auto kept = PlanBook(*journal).plan(lineage, journal.frame())->reminders;
        QCOMPARE(kept.size(), std::size_t{2});

        QVERIFY(!editor.setReminders(lineage, {&two[1], 1}, false, journal.frame()));

        const PlanView view = PlanBook(*journal).plan(lineage, journal.frame()).value();
        QCOMPARE(view.reminders.size(), std::size_t{1});
        QVERIFY(view.reminders.front().id == kept[0].id || view.reminders.front().id == kept[1].id);
        QVERIFY(!view.reminded);
        JournalUndo(*journal).undo();
        QVERIFY(PlanBook(*journal).plan(lineage, journal.frame())->reminded);
        const ReminderRule wrong{lineage, minutes{900}, minutes{5}, 1};
        QVERIFY(editor.setReminders(lineage, {&wrong, 1}, true, journal.frame())->problem ==
                EntryProblem::reminderTimes);
    }

    void aPlanThatIsMadeWithoutRemindersIsOneAction()
    {
        JournalFixture journal;
        const auto saved = PlanEditor(*journal).savePlan(planFrom("2026-11-20"), std::nullopt, journal.frame(), false);
        QVERIFY(!PlanBook(*journal).plan(std::get<RecordId>(saved), journal.frame())->reminded);

        QVERIFY(JournalUndo(*journal).undo().outcome == TakenBack::Outcome::done);

        QVERIFY(PlanBook(*journal).plans(journal.frame()).empty());
    }
};

HF_TEST(PlanEditorTest)
#include "plan_editor.moc"
