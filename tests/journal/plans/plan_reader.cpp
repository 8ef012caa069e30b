// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Planned doses from entries, through the journal: what a day's check-in counts, and days with clocks that are odd.

#include "journal/plans/plan_reader.h"
#include "journal/journal_entries.h"

#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

bool dosesDone(JournalFixture& journal, const char* on)
{
    return journal->day(day(on), journal.frame()).checkIn.doses;
}

} // namespace

class PlanReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainDosesAnswerTheOpenOnesOfTheirDay()
    {
        JournalFixture journal;
        save(journal, planFrom("2026-11-20", {8, 22}));
        journal.add({"glutamine 5g 9:00", "2026-11-21 glutamine 5g 9:00", "2026-11-21 skip glutamine \"ill\""});

        QCOMPARE(statesIn(journal, "2026-11-21", "2026-11-23"), QStringLiteral("tsmmt."));
    }

    void aDoseAtTwoAtNightBelongsToTheEveningBefore()
    {
        JournalFixture journal(1, "2026-11-24T02:00:00+01:00");
        save(journal, planFrom("2026-11-22", {22}));

        journal.addOne("glutamine 5g");

        QCOMPARE(statesIn(journal, "2026-11-22", "2026-11-23"), QStringLiteral("mt"));
    }

    void theCheckInAsksForEveryPlannedDose()
    {
        JournalFixture journal;
        QVERIFY(!dosesDone(journal, "2026-11-23"));
        save(journal, planFrom("2026-11-20", {8, 22}));
        journal.addOne("glutamine 5g 9:00");
        QVERIFY(!dosesDone(journal, "2026-11-23"));
        journal.addOne("skip glutamine \"late\"");
        QVERIFY(dosesDone(journal, "2026-11-23"));

        journal.addOne("2026-11-22 glutamine 5g 9:00");
        QVERIFY(!dosesDone(journal, "2026-11-22"));
        journal.addOne("2026-11-20 glutamine none");
        QVERIFY(dosesDone(journal, "2026-11-20"));

        const RecordBody pause = Pause{{day("2026-11-21"), day("2026-11-21")}, std::nullopt, "ill"};
        QVERIFY(!dosesDone(journal, "2026-11-21"));
        JournalEntries(*journal).record({&pause, 1}, journal.frame());
        QVERIFY(dosesDone(journal, "2026-11-21"));

        journal.addOne("2026-11-19 glutamine 5g");
        QVERIFY(dosesDone(journal, "2026-11-19"));
        QVERIFY(!dosesDone(journal, "2026-11-18"));
    }

    void aDayOffThePlanHasNothingToAnswer()
    {
        JournalFixture journal;
        Plan plan = planFrom("2026-11-16");
        plan.rhythm.weekdays = 0b0000001; // Monday
        save(journal, plan);
        QVERIFY(dosesDone(journal, "2026-11-22"));
        QVERIFY(!dosesDone(journal, "2026-11-23"));
    }

    // Berlin: 02:30 does not exist on 2026-03-29 and comes twice on 2026-10-25.
    void eachNightOfChangedClocksHasOneDose()
    {
        JournalFixture journal(1, "2026-11-23T20:00:00+01:00");
        const RecordBody early = JournalSetting{"day-start", "0"};
        JournalEntries(*journal).record({&early, 1}, journal.frame());
        Plan plan = planFrom("2026-03-28", {});
        plan.times = {minutes{150}};
        save(journal, plan);

        const auto spring = occurrences(journal, "2026-03-29", "2026-03-29");
        const auto autumn = occurrences(journal, "2026-10-25", "2026-10-25");

        QCOMPARE(spring.size(), std::size_t{1});
        QCOMPARE(toString(spring.front().at), std::string("2026-03-29T03:00:00+02:00"));
        QCOMPARE(autumn.size(), std::size_t{1});
        QCOMPARE(toString(autumn.front().at), std::string("2026-10-25T02:30:00+02:00"));
    }

    void aWeekIsReadAsAWhole()
    {
        JournalFixture journal;
        Plan plan = planFrom("2026-11-02");
        plan.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 1};
        save(journal, plan);
        journal.addOne("2026-11-16 glutamine 5g");

        QCOMPARE(statesIn(journal, "2026-11-22", "2026-11-22"), QString());
        QCOMPARE(statesIn(journal, "2026-11-15", "2026-11-15"), QStringLiteral("m"));
        QCOMPARE(statesIn(journal, "2026-11-16", "2026-11-22"), QStringLiteral("t"));
    }
};

HF_TEST(PlanReaderTest)
#include "plan_reader.moc"
