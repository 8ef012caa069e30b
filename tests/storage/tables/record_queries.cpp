// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/record_queries.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class RecordQueriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesComeOldestDayFirst();
    void bothEndsOfTheRangeBelongToIt();
    void aMarkIsFoundFromAnyDayItCovers();
    void definitionsComeByName();
    void theBinHoldsWhatWasLast();
    void countsAreOfLiveRecords();
    void theExtentCoversEveryEntry();
    void anUnreadableRecordIsLeftOut();
    void aBodyThatIsNotWhatWasWrittenIsDamage();
};

void RecordQueriesTest::entriesComeOldestDayFirst()
{
    TestJournal journal;
    journal.put(record(3), taken("2026-03-02", 3));
    journal.put(record(2), taken("2026-03-01", 2));
    journal.put(record(1), taken("2026-03-02", 1));
    RecordQueries queries(journal.database());

    const auto found = queries.ofKind(Kind::dose, {day("2026-01-01"), day("2026-12-31")});

    QCOMPARE(found.size(), 3U);
    QVERIFY(found[0].id == record(2) && found[1].id == record(1) && found[2].id == record(3));
    QVERIFY(found[0].body == RecordBody(taken("2026-03-01", 2)));
    QVERIFY(queries.ofKind(Kind::session, {day("2026-01-01"), day("2026-12-31")}).empty());
}

void RecordQueriesTest::bothEndsOfTheRangeBelongToIt()
{
    TestJournal journal;
    std::uint16_t number = 0;
    for (const char* when : {"2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"}) {
        journal.put(record(++number), taken(when, 5));
    }
    RecordQueries queries(journal.database());

    QCOMPARE(queries.ofKind(Kind::dose, {day("2026-03-02"), day("2026-03-03")}).size(), 2U);
    QCOMPARE(queries.ofKind(Kind::dose, {day("2026-03-03"), day("2026-03-02")}).size(), 0U);
}

void RecordQueriesTest::aMarkIsFoundFromAnyDayItCovers()
{
    TestJournal journal;
    journal.put(record(1), DayMark{"travel", {day("2026-03-05"), day("2026-03-09")}, {}, std::nullopt});
    RecordQueries queries(journal.database());
    const auto foundOn = [&](const char* when) { return queries.ofKind(Kind::mark, {day(when), day(when)}).size(); };

    QCOMPARE(foundOn("2026-03-04"), 0U);
    QCOMPARE(foundOn("2026-03-05"), 1U);
    QCOMPARE(foundOn("2026-03-07"), 1U);
    QCOMPARE(foundOn("2026-03-09"), 1U);
    QCOMPARE(foundOn("2026-03-10"), 0U);
}

void RecordQueriesTest::definitionsComeByName()
{
    TestJournal journal;
    journal.put(record(1), supplement("Zinc"));
    journal.put(record(2), supplement("Creatine"));
    journal.put(record(3), item("Mood"));

    const auto found = RecordQueries(journal.database()).definitions(Kind::supplement);

    QCOMPARE(found.size(), 2U);
    QVERIFY(found[0].id == record(2) && found[1].id == record(1));
}

void RecordQueriesTest::theBinHoldsWhatWasLast()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));
    journal.put(record(1), taken("2026-03-01", 6));
    journal.put(record(2), taken("2026-03-01", 7));
    const Stamp first = journal.bin(record(1), Kind::dose).revision.stamp;
    journal.bin(record(2), Kind::dose);

    const auto bin = RecordQueries(journal.database()).bin();

    QCOMPARE(bin.size(), 2U);
    QVERIFY(bin[0].record.id == record(2));
    QVERIFY(bin[1].record == (Record{record(1), taken("2026-03-01", 6)}));
    QCOMPARE(bin[1].deletedAt, first);
}

void RecordQueriesTest::countsAreOfLiveRecords()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));
    journal.put(record(1), taken("2026-03-01", 6));
    journal.put(record(2), taken("2026-03-01", 7));
    journal.put(record(3), FineDay{day("2026-03-01")});
    journal.put(record(4), item("Mood"));
    journal.bin(record(2), Kind::dose);

    auto counts = RecordQueries(journal.database()).counts();

    QCOMPARE(counts[Kind::dose], 1);
    QCOMPARE(counts[Kind::fine], 1);
    QCOMPARE(counts[Kind::item], 1);
    QCOMPARE(counts[Kind::supplement], 0);
    QCOMPARE(counts.size(), kindCount);
}

void RecordQueriesTest::theExtentCoversEveryEntry()
{
    TestJournal journal;
    QVERIFY(!RecordQueries(journal.database()).extent());
    journal.put(record(1), item("Mood"));
    QVERIFY(!RecordQueries(journal.database()).extent());
    journal.put(record(2), taken("2026-03-03", 5));
    journal.put(record(3), DayMark{"ill", {day("2026-03-01"), day("2026-03-20")}, {}, std::nullopt});
    journal.put(record(4), RestDay{day("2026-02-27"), std::nullopt});

    const auto extent = RecordQueries(journal.database()).extent();

    QVERIFY(extent == (DayRange{day("2026-02-27"), day("2026-03-20")}));
    RecordQueries queries(journal.database());
    QCOMPARE(queries.lastDayBefore(day("2026-02-27")), std::optional<Day>());
    QVERIFY(queries.lastDayBefore(day("2026-02-28")) == day("2026-02-27"));
}

void RecordQueriesTest::anUnreadableRecordIsLeftOut()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));
    journal.put(record(2), taken("2026-03-01", 6));
    // Of a later version, say: what was written is there as it was written.
    Revision strange = journal.log().at(1)->revision;
    strange.body = R"({"day":"2026-03-01"})";
    strange.bodyDigest = bodyDigestOf(strange.salt, strange.body);
    journal.damage("UPDATE revision SET body='{\"day\":\"2026-03-01\"}', body_digest=x'" + toHex(strange.bodyDigest) +
                   "' WHERE seq=1");

    const auto found = RecordQueries(journal.database()).ofKind(Kind::dose, {day("2026-03-01"), day("2026-03-01")});

    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].id == record(2));
}

void RecordQueriesTest::aBodyThatIsNotWhatWasWrittenIsDamage()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));
    journal.damage("UPDATE revision SET body=replace(body, '5000000', '5000001') WHERE seq=1");

    try {
        RecordQueries(journal.database()).ofKind(Kind::dose, {day("2026-03-01"), day("2026-03-01")});
        QFAIL("a changed amount was taken for what was written");
    } catch (const StorageError& error) {
        QVERIFY(error.fault() == StorageFault::damaged);
    }
}

HF_TEST(RecordQueriesTest)
#include "record_queries.moc"
