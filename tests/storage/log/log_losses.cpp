// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

/// What a log knows to have lost: revisions that damage took, and texts that were erased in a copy.
class LogLossesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gapsAreKeptADevice();
    void aKnownGapIsNoFault();
    void anUnknownGapIsOne();
    void whatTurnsUpNarrowsTheGap();
    void whatIsEmptiedForGoodIsNoted();
    void whoWritesNextIsANewDevice();
};

namespace {

void fill(TestJournal& journal)
{
    for (std::uint16_t i = 1; i <= 9; ++i) {
        journal.put(record(i), taken("2026-03-01", i));
    }
}

} // namespace

void LogLossesTest::gapsAreKeptADevice()
{
    TestJournal journal;
    QVERIFY(journal.log().gaps(device(1)).empty());

    journal.log().setGaps(device(1), {{2, 4}, {9, 9}});
    journal.log().setGaps(device(2), {{1, 1}});

    QVERIFY(journal.log().gaps(device(1)) == (std::vector<LogGap>{{2, 4}, {9, 9}}));
    journal.log().setGaps(device(1), {});
    QVERIFY(journal.log().gaps(device(1)).empty());
    QVERIFY(journal.log().gaps(device(2)) == (std::vector<LogGap>{{1, 1}}));
}

void LogLossesTest::aKnownGapIsNoFault()
{
    TestJournal journal;
    fill(journal);
    journal.damage("DELETE FROM revision WHERE seq IN (1, 4, 5); DELETE FROM dose WHERE rev IN (1, 4, 5)");
    journal.reopen();

    journal.log().setGaps(journal.own(), {{1, 1}, {4, 5}});

    QCOMPARE(codesOf(journal.check()), QString());
    QVERIFY(newestFit(journal.log(), 200));
}

void LogLossesTest::anUnknownGapIsOne()
{
    TestJournal journal;
    fill(journal);
    journal.damage("DELETE FROM revision WHERE seq IN (4, 5); DELETE FROM dose WHERE rev IN (4, 5)");
    journal.reopen();
    journal.log().setGaps(journal.own(), {{4, 4}});

    QVERIFY(codesOf(journal.check()).contains(QLatin1String("sequence")));
}

void LogLossesTest::whatTurnsUpNarrowsTheGap()
{
    TestJournal journal;
    fill(journal);
    const Revision fifth = journal.log().at(5)->revision;
    journal.damage("DELETE FROM revision WHERE seq IN (4, 5, 6); DELETE FROM dose WHERE rev IN (4, 5, 6)");
    journal.reopen();
    journal.log().setGaps(journal.own(), {{4, 6}});

    journal.log().fill(fifth);

    QVERIFY(journal.log().gaps(journal.own()) == (std::vector<LogGap>{{4, 4}, {6, 6}}));
    QVERIFY(journal.log().atDeviceSeq(journal.own(), 5) == fifth);
    QCOMPARE(journal.log().lastDeviceSeq(journal.own()), 9);
}

void LogLossesTest::whatIsEmptiedForGoodIsNoted()
{
    TestJournal journal;
    fill(journal);
    const Stamp later = journal.log().at(9)->revision.stamp + 1;

    QCOMPARE(journal.log().emptyForGood(record(2), later), 1);
    QCOMPARE(journal.log().emptyForGood(record(2), later), 0);
    rebuildTables(journal.database(), journal.log());

    QVERIFY(journal.log().erasedAt(record(2)) == later);
    QVERIFY(!journal.log().erasedAt(record(3)));
    QCOMPARE(codesOf(journal.check()), QString());
}

void LogLossesTest::whoWritesNextIsANewDevice()
{
    TestJournal journal;
    fill(journal);

    journal.log().forgetOwnDevice();

    QVERIFY(!journal.log().knownOwnDevice());
    SeededEntropy entropy(99);
    QVERIFY(journal.log().ownDevice(noon("2026-04-01"), entropy) != journal.own());
}

HF_TEST(LogLossesTest)
#include "log_losses.moc"
