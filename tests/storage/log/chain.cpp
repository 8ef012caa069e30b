// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/log/revision.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class ChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digestsOfKnownRevisionsNeverChange();
    void everyRevisionCarriesItsPast();
    void anEmptiedBodyLeavesTheChainWhole();
    void twoDevicesHaveTwoChains();
};

void ChainTest::digestsOfKnownRevisionsNeverChange()
{
    Revision first = firstRevision(device(9), record(3), stampOf(noon("2026-03-01")), R"({"value":3})");
    Revision deleted = firstRevision(device(9), record(3), stampOf(noon("2026-03-02")) + 1, std::nullopt);
    deleted.deviceSeq = 2;
    deleted.act = Act::undo;
    deleted.undoes = ActionId{builtInUuid(500)};
    deleted.link = linkOf(first.link, deleted);

    QCOMPARE(toHex(first.bodyDigest), std::string("4340c6ee734d61f90daed81ff39602829755afc259b9dbd698c220a8447bf38e"));
    QCOMPARE(toHex(first.link), std::string("d446779b2031ec13645807509017c5c9ec4f3b038e6514029a88e449b55020ae"));
    QCOMPARE(toHex(deleted.bodyDigest),
             std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(toHex(deleted.link), std::string("f10210bc002f8317971f09880449608ba734ce0869da928a0d832b17d6f6ac48"));
}

void ChainTest::everyRevisionCarriesItsPast()
{
    TestJournal journal;
    const Revision first = journal.put(record(1), taken("2026-01-01", 5)).revision;
    const Revision second = journal.put(record(1), taken("2026-01-01", 6)).revision;

    QCOMPARE(first.deviceSeq, 1);
    QCOMPARE(second.deviceSeq, 2);
    QVERIFY(linkOf(Digest{}, first) == first.link);
    QVERIFY(linkOf(first.link, second) == second.link);
    QVERIFY(journal.log().lastLink(journal.own()) == second.link);
}

void ChainTest::anEmptiedBodyLeavesTheChainWhole()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-01-01", 5));
    const Stamp last = journal.put(record(1), taken("2026-01-01", 6)).revision.stamp;
    WriteTransaction transaction(journal.database());
    journal.log().emptyBefore(record(1), last + 1);
    transaction.commit();

    Digest previous{};
    int empty = 0;
    journal.log().visit([&](const StoredRevision& stored) {
        const bool fits = linkOf(previous, stored.revision) == stored.revision.link && bodyFits(stored.revision);
        empty += fits && !stored.revision.body && !stored.revision.salt ? 1 : 0;
        previous = stored.revision.link;
        return fits;
    });

    QCOMPARE(empty, 2);
}

void ChainTest::twoDevicesHaveTwoChains()
{
    TestJournal journal;
    const Revision own = journal.put(record(1), taken("2026-01-01", 5)).revision;
    const Revision foreign = firstRevision(device(77), record(2), own.stamp, "{}");
    WriteTransaction transaction(journal.database());
    journal.log().adopt(foreign);
    transaction.commit();

    const Revision next = journal.put(record(1), taken("2026-01-01", 6)).revision;

    QCOMPARE(next.deviceSeq, 2);
    QVERIFY(linkOf(own.link, next) == next.link);
    QVERIFY(journal.log().lastLink(device(77)) == foreign.link);
    QCOMPARE(journal.log().devices().size(), 2U);
}

HF_TEST(ChainTest)
#include "chain.moc"
