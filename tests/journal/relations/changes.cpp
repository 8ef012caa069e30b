// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/changes.h"
#include "support/experiment_fixture.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class ChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanBeginsChangesAndEnds();
    void anotherReminderOrNoteIsNoChange();
    void theFirstDoseCountsWhereThereIsNoPlanYet();
    void whatIsStillAheadIsNotOffered();
    void aMarkIsOfferedOnItsFirstDayAndForLaterStretches();
    void trainingBeginsAfterTwoLoggedWeeksWithout();
    void whatAnExperimentPlansIsNoPlan();
};

namespace {

/// `sort day amount-or-mark`, the latest first.
std::string changes(JournalFixture& journal)
{
    constexpr std::array<const char*, 6> sorts{"began", "changed", "ended", "first", "mark", "training"};
    std::string all;
    for (const Change& change : changesOf(*journal, journal.frame())) {
        const std::string what = change.amount ? decimalIn(*change.amount, change.amount->unit) : change.mark;
        all += fmt::format("{}{} {}{}{}", all.empty() ? "" : ", ", sorts.at(static_cast<std::size_t>(change.sort)),
                           toString(change.day), what.empty() ? "" : " ", what);
    }
    return all;
}

} // namespace

void ChangesTest::aPlanBeginsChangesAndEnds()
{
    JournalFixture journal(1, "2026-06-01T08:00:00+02:00");
    const RecordId lineage = save(journal, planFrom("2026-06-03"));
    journal.at("2026-07-01T08:00:00+02:00");
    save(journal, planFrom("2026-07-01", {8}, "10"), lineage);
    journal.at("2026-08-01T08:00:00+02:00");
    QVERIFY(!PlanEditor(*journal).endPlan(lineage, day("2026-08-09"), journal.frame()));
    journal.at("2026-09-01T08:00:00+02:00");

    QCOMPARE(changes(journal), std::string("ended 2026-08-10, changed 2026-07-01 10, began 2026-06-03 5"));
}

void ChangesTest::anotherReminderOrNoteIsNoChange()
{
    JournalFixture journal(1, "2026-06-01T08:00:00+02:00");
    const RecordId lineage = save(journal, planFrom("2026-06-03"));
    journal.at("2026-07-01T08:00:00+02:00");
    Plan same = planFrom("2026-07-01");
    same.floor = makeAmount("2", Unit::g);
    save(journal, same, lineage);

    QCOMPARE(changes(journal), std::string("began 2026-06-03 5"));
}

void ChangesTest::theFirstDoseCountsWhereThereIsNoPlanYet()
{
    JournalFixture journal;
    journal.add({"glutamine none 2026-09-01", "glutamine 5g 2026-09-02 8:00", "glutamine 5g 2026-09-03 8:00"});
    QCOMPARE(changes(journal), std::string("first 2026-09-02"));

    save(journal, planFrom("2026-09-04"));
    QCOMPARE(changes(journal), std::string("began 2026-09-04 5")); // two days earlier is the same beginning

    journal.addOne("glutamine 5g 2026-08-20 8:00");
    QCOMPARE(changes(journal), std::string("began 2026-09-04 5, first 2026-08-20"));
}

void ChangesTest::whatIsStillAheadIsNotOffered()
{
    JournalFixture journal;
    save(journal, planFrom("2026-11-24"));
    journal.addOne("travel 2026-12-01..2026-12-20");

    QVERIFY(changes(journal).empty());
}

void ChangesTest::aMarkIsOfferedOnItsFirstDayAndForLaterStretches()
{
    JournalFixture journal;
    journal.add({"ill 2026-01-10", "ill 2026-01-12..2026-01-14", "ill 2026-03-01..2026-03-05",
                 "fasting 2026-04-01..2026-04-05", "fasting 2026-06-01..2026-06-20"});

    QCOMPARE(changes(journal), std::string("mark 2026-06-01 fasting, mark 2026-04-01 fasting, mark 2026-01-10 ill"));
}

void ChangesTest::trainingBeginsAfterTwoLoggedWeeksWithout()
{
    JournalFixture journal;
    journal.add({"bloating 1 2026-06-01", "run 30min rpe 4 2026-06-02 9:00"}); // nobody knows what was before
    journal.addOne("run 30min rpe 4 2026-08-01 9:00");                         // nothing was logged for two months
    for (int i = 0; i < 14; ++i) {
        journal.addOne(fmt::format("bloating 2 {}", toString(day("2026-09-01") + days{i})).c_str());
    }
    journal.add({"run 30min rpe 4 2026-09-15 9:00", "run 30min rpe 4 2026-09-17 9:00"});

    QCOMPARE(changes(journal), std::string("training 2026-09-15"));
}

void ChangesTest::whatAnExperimentPlansIsNoPlan()
{
    JournalFixture journal;
    start(journal, glutamineDraft("2026-11-24"));
    journal.at("2026-12-05T12:00:00+01:00");

    QVERIFY(changes(journal).empty());
}

HF_TEST(ChangesTest)
#include "changes.moc"
