// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/log/revision_log.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hf;
using namespace hf::test;

class RevisionLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGreatestStampCountsWhateverTheArrival_data();
    void theGreatestStampCountsWhateverTheArrival();
    void whatCountedBeforeIsFound();
    void whatWasWrittenSinceIsFoundWithAllItsVersions();
    void stampsFollowTheWallClock();
    void stampsNeverRunBackwards();
    void aForeignStampIsFollowedForADayAtMost();
    void followingNeverGoesBack();
    void onlyVersionsBeforeTheEraseAreEmptied();
    void theDeviceStaysTheSame();
    void aRolledBackDeviceIsForgotten();
    void ownRevisionsComeNewestFirst();
    void aRevisionCannotBeStoredTwice();
};

namespace {

constexpr Stamp early = stampOf(SysMillis{std::chrono::milliseconds{1'770'000'000'000}});

void adopt(TestJournal& journal, const Revision& revision)
{
    WriteTransaction transaction(journal.database());
    journal.log().adopt(revision);
    transaction.commit();
}

} // namespace

void RevisionLogTest::theGreatestStampCountsWhateverTheArrival_data()
{
    QTest::addColumn<QList<int>>("order");

    QList<int> order{0, 1, 2, 3};
    do {
        QString name;
        for (const int i : order) {
            name += QString::number(i);
        }
        QTest::newRow(qPrintable(name)) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

void RevisionLogTest::theGreatestStampCountsWhateverTheArrival()
{
    QFETCH(QList<int>, order);
    const std::array all{firstRevision(device(50), record(1), early, "{\"a\":1}"),
                         firstRevision(device(60), record(1), early + 9, "{\"a\":2}"),
                         firstRevision(device(70), record(1), early + 9, "{\"a\":3}"),
                         firstRevision(device(80), record(1), early + 5, "{\"a\":4}")};
    TestJournal journal;

    for (const int i : order) {
        adopt(journal, all[static_cast<std::size_t>(i)]);
    }

    QVERIFY(journal.log().winner(record(1))->revision == all[2]);
    std::vector<Revision> winners;
    journal.log().visitWinners([&](const StoredRevision& winner) { winners.push_back(winner.revision); });
    QVERIFY(winners == std::vector{all[2]});
    const auto versions = journal.log().ofRecord(record(1));
    QVERIFY(versions.front().revision == all[0] && versions.back().revision == all[2]);
}

void RevisionLogTest::whatCountedBeforeIsFound()
{
    TestJournal journal;
    const StoredRevision first = journal.put(record(1), taken("2026-01-01", 5));
    const StoredRevision second = journal.put(record(1), taken("2026-01-01", 6));

    QCOMPARE(journal.log().before(record(1), second.revision.stamp)->seq, first.seq);
    QVERIFY(!journal.log().before(record(1), first.revision.stamp));
    QVERIFY(!journal.log().winner(record(2)));
    QCOMPARE(journal.log().at(second.seq)->revision.deviceSeq, 2);
    QVERIFY(journal.log().atDeviceSeq(journal.own(), 2)->link == second.revision.link);
}

void RevisionLogTest::whatWasWrittenSinceIsFoundWithAllItsVersions()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-01-01", 5));
    const StoredRevision moved = journal.put(record(2), taken("2026-01-01", 6));
    const Stamp after = journal.put(record(2), taken("2026-01-02", 6)).revision.stamp;

    const auto found = journal.log().ofWrittenSince(Kind::dose, after);

    QCOMPARE(found.size(), std::size_t{2});
    QVERIFY(found.front().revision == moved.revision || found.back().revision == moved.revision);
    QVERIFY(journal.log().ofWrittenSince(Kind::session, after).empty());
    QVERIFY(journal.log().ofWrittenSince(Kind::dose, after + 1).empty());
}

void RevisionLogTest::stampsFollowTheWallClock()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-01-01", 5));

    QCOMPARE(journal.log().nextStamp(noon("2026-05-01")), stampOf(noon("2026-05-01")));
}

void RevisionLogTest::stampsNeverRunBackwards()
{
    TestJournal journal;
    const Stamp last = journal.put(record(1), taken("2026-01-01", 5)).revision.stamp;

    QCOMPARE(journal.log().nextStamp(noon("2020-01-01")), last + 1);
    QCOMPARE(journal.log().nextStamp(wallOf(last)), last + 1);
    journal.reopen();
    QCOMPARE(journal.log().nextStamp(noon("2020-01-01")), last + 1);
}

void RevisionLogTest::aForeignStampIsFollowedForADayAtMost()
{
    TestJournal journal;
    const SysMillis now = noon("2026-02-01");
    const Stamp within = stampOf(now + std::chrono::hours{24});
    const Stamp beyond = stampOf(now + std::chrono::hours{24} + std::chrono::milliseconds{1});
    WriteTransaction transaction(journal.database());

    journal.log().follow(beyond, now);
    QCOMPARE(journal.log().nextStamp(now), stampOf(now));
    journal.log().follow(within, now);

    QCOMPARE(journal.log().nextStamp(now), within + 1);
    transaction.commit();
}

void RevisionLogTest::followingNeverGoesBack()
{
    TestJournal journal;
    const SysMillis now = noon("2026-02-01");
    WriteTransaction transaction(journal.database());

    journal.log().follow(stampOf(now) + 7, now);
    journal.log().follow(stampOf(now) + 3, now);

    QCOMPARE(journal.log().nextStamp(now), stampOf(now) + 8);
    transaction.commit();
}

void RevisionLogTest::onlyVersionsBeforeTheEraseAreEmptied()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-01-01", 5));
    const Stamp second = journal.put(record(1), taken("2026-01-01", 6)).revision.stamp;
    journal.put(record(2), taken("2026-01-01", 7));
    WriteTransaction transaction(journal.database());

    QCOMPARE(journal.log().emptyBefore(record(1), second), 1);
    QCOMPARE(journal.log().emptyBefore(record(1), second), 0);
    transaction.commit();

    const auto versions = journal.log().ofRecord(record(1));
    QVERIFY(!versions[0].revision.body && !versions[0].revision.salt);
    QVERIFY(versions[1].revision.body && versions[1].revision.salt);
    QVERIFY(journal.log().winner(record(2))->revision.body);
    QVERIFY(!journal.folder().read("journal.db").contains("\"count\":5000000"));
    QVERIFY(journal.folder().read("journal.db").contains("\"count\":6000000"));
}

void RevisionLogTest::theDeviceStaysTheSame()
{
    TestJournal journal;
    SeededEntropy other(99);

    journal.reopen();
    QVERIFY(journal.log().knownOwnDevice() == journal.own());
    WriteTransaction transaction(journal.database());
    QVERIFY(journal.log().ownDevice(noon("2026-01-01"), other) == journal.own());
}

void RevisionLogTest::aRolledBackDeviceIsForgotten()
{
    TestJournal journal;
    const Revision foreign = firstRevision(device(50), record(1), early, "{}");
    {
        WriteTransaction transaction(journal.database());
        journal.log().adopt(foreign);
    }
    journal.log().forget();
    QCOMPARE(journal.log().count(), 0);

    adopt(journal, foreign);

    QVERIFY(journal.log().winner(record(1))->revision == foreign);
    QCOMPARE(codesOf(journal.check()), QStringLiteral("body"));
}

void RevisionLogTest::ownRevisionsComeNewestFirst()
{
    TestJournal journal;
    for (std::uint16_t i = 1; i <= 5; ++i) {
        journal.put(record(i), taken("2026-01-01", i));
    }
    adopt(journal, firstRevision(device(50), record(9), early, "{}"));
    QList<std::int64_t> seen;

    journal.log().visitOwnBackwards([&](const Revision& revision) {
        seen.append(revision.deviceSeq);
        return seen.size() < 3;
    });

    QCOMPARE(seen, (QList<std::int64_t>{5, 4, 3}));
}

void RevisionLogTest::aRevisionCannotBeStoredTwice()
{
    TestJournal journal;
    const Revision foreign = firstRevision(device(50), record(1), early, "{}");
    adopt(journal, foreign);

    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, adopt(journal, foreign));
    QCOMPARE(journal.log().count(), 1);
}

HF_TEST(RevisionLogTest)
#include "revision_log.moc"
