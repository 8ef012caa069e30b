// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"
#include "journal/plans/plan_book.h"

#include "support/plan_fixture.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

QString codesOf(JournalFixture& journal)
{
    QStringList codes;
    for (const Cue& cue : PlanBook(*journal).cues(journal.frame())) {
        codes << QString::fromStdString(std::string(nameOf(cue.code)));
    }
    return codes.join(u' ');
}

std::string daysAgo(int ago, const std::string& rest)
{
    return toString(day("2026-11-23") - days{ago}) + ' ' + rest;
}

void train(JournalFixture& journal, int from, int until, const std::string& what)
{
    for (int ago = from; ago >= until; --ago) {
        journal.addOne(daysAgo(ago, what).c_str());
    }
}

/// 12 weeks of 200 and 220 AU a day by turns, then one of 400; the first ratio is known after four weeks.
void trainForMonths(JournalFixture& journal)
{
    for (int week = 12; week >= 1; --week) {
        train(journal, 7 * week + 7, 7 * week + 1, week % 2 == 0 ? "run 40min rpe 5" : "run 44min rpe 5");
    }
    train(journal, 7, 1, "run 40min rpe 10");
}

void rateGut(JournalFixture& journal, int ago, int value)
{
    for (const char* item : {"belly pain", "bloating", "wind", "rushing to the toilet", "queasiness"}) {
        journal.addOne(daysAgo(ago, std::string(item) + ' ' + std::to_string(value)).c_str());
    }
}

} // namespace

class CuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyJournalHasNone()
    {
        JournalFixture journal;
        QVERIFY(codesOf(journal).isEmpty());
    }

    // Weeks that differ a little, then one twice as hard: 400 / 252.5.
    void loadIsLookedAtWithItsFloors()
    {
        JournalFixture journal;
        trainForMonths(journal);
        const auto cues = PlanBook(*journal).cues(journal.frame());
        QCOMPARE(cues.size(), std::size_t{1});
        QVERIFY(cues.front().code == CueCode::loadAbove);
        QVERIFY(*cues.front().why.figure("ratio") > 1.5);
        QVERIFY(*cues.front().why.figure("usual-high") < 1.3);
        QCOMPARE(cues.front().why.figure("usual-weeks"), std::optional(9.0));
        QCOMPARE(cues.front().why.entries.size(), std::size_t{7});

        JournalFixture young; // the same week says nothing while nobody knows what is usual
        train(young, 28, 8, "run 40min rpe 5");
        train(young, 7, 1, "run 40min rpe 10");
        QVERIFY(codesOf(young).isEmpty());

        JournalFixture sparse;
        train(sparse, 28, 13, "run 40min rpe 5");
        train(sparse, 7, 1, "run 40min rpe 10");
        QVERIFY(codesOf(sparse).isEmpty());
    }

    // Strain moves only while the days differ: easy days of 100 and 200 AU by turns for 9 weeks, then four hard ones.
    void strainAboveItsRangeAsksForAPlan()
    {
        JournalFixture journal;
        for (int ago = 63; ago >= 1; --ago) {
            const char* what = ago > 4 ? (ago % 2 == 0 ? "run 20min rpe 5" : "run 40min rpe 5") : "run 200min rpe 8";
            journal.addOne(daysAgo(ago, what).c_str());
        }
        QVERIFY2(codesOf(journal).contains(QStringLiteral("hard-no-plan")), qPrintable(codesOf(journal)));
        save(journal, planFrom("2026-11-23"));
        QVERIFY(!codesOf(journal).contains(QStringLiteral("hard-no-plan")));
    }

    // 24 days around 2 and 3, then 6, 6, 2, 6.
    void gutBurdenOutsideOnThreeOfFourDays()
    {
        JournalFixture journal;
        for (int ago = 28; ago >= 4; --ago) {
            rateGut(journal, ago, 2 + ago % 2);
        }
        rateGut(journal, 3, 6);
        rateGut(journal, 2, 6);
        rateGut(journal, 1, 2);
        QVERIFY(codesOf(journal).isEmpty());
        rateGut(journal, 0, 6);

        const auto cues = PlanBook(*journal).cues(journal.frame());

        QCOMPARE(cues.size(), std::size_t{1});
        QVERIFY(cues.front().code == CueCode::gutOutside && cues.front().above);
        QCOMPARE(cues.front().why.figure("outside"), std::optional(3.0));
        QCOMPARE(cues.front().why.n, 25);
        QCOMPARE(cues.front().why.entries.size(), std::size_t{20});
    }

    void aMissIsAnsweredByAnyDoseSince()
    {
        JournalFixture journal;
        const RecordId lineage = save(journal, planFrom("2026-11-20", {8, 21}));
        journal.add({"2026-11-21 glutamine 5g", "2026-11-22 rest"});
        PlanEditor(*journal).setRecoveryMenu(std::vector<std::string>{"half dose counts", " ", "walk"},
                                             journal.frame());

        const auto cues = PlanBook(*journal).cues(journal.frame());
        QCOMPARE(cues.size(), std::size_t{1});
        QVERIFY(cues.front().code == CueCode::missed && cues.front().occurrence->plan == lineage);
        QCOMPARE(toString(*cues.front().day), std::string("2026-11-22"));
        QVERIFY((cues.front().menu == std::vector<std::string>{"half dose counts", "walk"}));

        PlanEditor(*journal).dismiss(CueCode::missed, Dismissal::week, journal.frame());
        QVERIFY(codesOf(journal).isEmpty());
        journal.at("2026-11-30T12:00:00+01:00");
        PlanEditor(*journal).take({lineage, day("2026-11-30"), 0}, journal.frame());
        QVERIFY(!codesOf(journal).contains(QStringLiteral("missed")));
    }

    void aDayOnWhichSomethingWasTakenIsNoMiss()
    {
        JournalFixture journal;
        save(journal, planFrom("2026-11-20", {8, 21}));
        journal.add({"2026-11-22 glutamine 5g 08:00"});
        QVERIFY(codesOf(journal).isEmpty());
    }

    void unloggedDaysBringOneWelcome()
    {
        JournalFixture journal;
        save(journal, planFrom("2026-11-10"));
        journal.add({"2026-11-19 glutamine 5g"});
        QCOMPARE(codesOf(journal), QStringLiteral("welcome-back"));
        journal.add({"2026-11-22 rest"});
        QCOMPARE(codesOf(journal), QStringLiteral("missed"));
    }

    void stockThatRunsOutIsTold()
    {
        JournalFixture journal;
        const RecordBody package =
            Supply{built_in::glutamine, makeAmount("70", Unit::g).value(), day("2026-11-13"), {}, {}, {}};
        JournalEntries(*journal).record({&package, 1}, journal.frame());
        for (int ago = 10; ago >= 1; --ago) {
            journal.addOne(daysAgo(ago, "glutamine 5g").c_str());
        }
        QCOMPARE(codesOf(journal), QStringLiteral("stock-low"));
        QCOMPARE(toString(*PlanBook(*journal).cues(journal.frame()).front().day), std::string("2026-11-26"));
    }

    void theMenuIsKeptAsItWasWritten()
    {
        JournalFixture journal;
        QVERIFY(PlanBook(*journal).recoveryMenu().empty());
        const std::vector<std::string> tooLong{"short", std::string(300, 'x')};
        QCOMPARE(PlanEditor(*journal).setRecoveryMenu(tooLong, journal.frame())->index, std::size_t{1});
        const RecordBody damaged = JournalSetting{"recovery-menu", "[1,"};
        JournalEntries(*journal).record({&damaged, 1}, journal.frame());
        QVERIFY(PlanBook(*journal).recoveryMenu().empty());
    }
};

HF_TEST(CuesTest)
#include "cues.moc"
