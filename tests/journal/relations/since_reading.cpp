// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/since_reading.h"
#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <fmt/format.h>

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class SinceReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowsAreEqualAndCutToWhatThereIs_data();
    void windowsAreEqualAndCutToWhatThereIs();
    void daysTakenAreCountedOnEachSide();
    void whatIsNotUsedIsNotListed();
    void plannedDosesOfTheLaterWindowAreCounted();
    void marksAreCutToTheDays();
};

namespace {

SinceWindows windowsAround(Day change, int length)
{
    return {{change - days{length}, change - days{1}}, {change, change + days{length - 1}}, length, {}};
}

} // namespace

void SinceReadingTest::windowsAreEqualAndCutToWhatThereIs_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("cut");

    using Cut = SinceWindows::Cut;
    const auto row = [](const char* name, const char* change, int length, Cut cut) {
        QTest::newRow(name) << change << length << static_cast<int>(cut);
    };
    // Logged from 2 March to 10 June; today is 1 July.
    row("whole", "2026-04-20", 28, Cut::nothing);
    row("near the begin", "2026-03-12", 10, Cut::beginOfJournal);
    row("near the last entry", "2026-06-01", 10, Cut::endOfJournal);
    row("the first day", "2026-03-02", 0, Cut::beginOfJournal);
    row("before all", "2020-01-01", 0, Cut::beginOfJournal);
    row("the last day", "2026-06-10", 1, Cut::endOfJournal);
    row("after the last entry", "2026-06-20", 0, Cut::endOfJournal);
    row("ahead", "2026-08-01", 0, Cut::endOfJournal);
}

void SinceReadingTest::windowsAreEqualAndCutToWhatThereIs()
{
    QFETCH(QString, change);
    QFETCH(int, length);
    QFETCH(int, cut);
    JournalFixture journal(1, "2026-07-01T20:00:00+02:00");
    journal.add({"bloating 1 2026-03-02", "bloating 1 2026-06-10"});

    const Day day = parseDay(change.toStdString()).value();
    const SinceWindows windows = windowsOf(*journal, day, 4, journal.frame().today());

    QCOMPARE(windows.length(), length);
    QCOMPARE(windows.before.length(), length);
    QCOMPARE(windows.wanted, 28);
    QCOMPARE(static_cast<int>(windows.cut), cut);
    QVERIFY(windows.after.first == day && windows.before.last + days{1} == day);
}

void SinceReadingTest::daysTakenAreCountedOnEachSide()
{
    JournalFixture journal;
    const SinceWindows windows = windowsAround(day("2026-09-01"), 8);
    journal.add({"glutamine 5g 2026-08-31 8:00", "glutamine none 2026-08-30", "glutamine 5g 2026-09-01 8:00",
                 "glutamine 5g 2026-09-01 20:00", "glutamine 5g 2026-09-03 8:00", "glutamine 5g 2026-09-04 8:00",
                 "glutamine 5g 2026-09-09 8:00"});

    const auto all = supplementsIn(*journal, journal->metrics(), windows, journal.frame());

    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all[0].name, std::string("L-Glutamine"));
    QVERIFY((all[0].daysTaken == BothSides{1, 3}));
    QVERIFY(all[0].differs); // by 2 of 8 days
    QCOMPARE(all[0].taken.on(day("2026-08-30")), std::optional(0.0));
    QCOMPARE(all[0].taken.on(day("2026-08-29")), std::nullopt);
    QCOMPARE(all[0].taken.on(day("2026-09-04")), std::optional(1.0));
    QCOMPARE(all[0].changes.size(), std::size_t{1});
    QVERIFY(all[0].changes[0].sort == ChangeSort::firstDose && all[0].changes[0].day == day("2026-08-31"));
}

void SinceReadingTest::whatIsNotUsedIsNotListed()
{
    JournalFixture journal;
    journal.add({"glutamine 5g 2026-06-01 8:00", "bloating 3 2026-09-01"});

    const auto all = supplementsIn(*journal, journal->metrics(), windowsAround(day("2026-09-01"), 8), journal.frame());

    QVERIFY(all.empty());
}

void SinceReadingTest::plannedDosesOfTheLaterWindowAreCounted()
{
    JournalFixture journal(1, "2026-09-05T12:00:00+02:00");
    save(journal, planFrom("2026-09-01", {8, 20}));
    journal.add({"glutamine 5g 2026-09-01 8:00", "glutamine 5g 2026-09-01 20:00", "glutamine 5g 2026-09-03 8:00",
                 "glutamine 5g 2026-09-05 8:00", "bloating 1 2026-08-20"});

    const auto all = supplementsIn(*journal, journal->metrics(), windowsAround(day("2026-09-01"), 5), journal.frame());

    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all[0].planned, 9); // this evening's is still due
    QCOMPARE(all[0].answered, 4);
    QCOMPARE(all[0].changes[0].sort, ChangeSort::planBegan);
}

void SinceReadingTest::marksAreCutToTheDays()
{
    JournalFixture journal;
    journal.add({"travel 2026-08-20..2026-08-26", "ill 2026-09-05", "ill 2026-10-05"});

    const auto marks = marksOf(*journal, {day("2026-08-25"), day("2026-09-07")});

    QCOMPARE(marks.size(), std::size_t{2});
    QVERIFY(marks[0].mark == "travel" && (marks[0].range == DayRange{day("2026-08-25"), day("2026-08-26")}));
    QVERIFY(marks[1].mark == "ill" && marks[1].range.length() == 1);
}

HF_TEST(SinceReadingTest)
#include "since_reading.moc"
