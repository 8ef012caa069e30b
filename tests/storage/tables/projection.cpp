// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/projection.h"

#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class ProjectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsRow_data();
    void everyKindHasItsRow();
    void aRowMovesWithItsDay();
    void deletingMovesToTheBinAndBack();
    void theSameRevisionTwiceChangesNothing();
    void anEmptiedRecordHasNoRow();
    void rebuildingGivesTheSameTables();
    void clearingEmptiesEveryTable();
};

namespace {

int countIn(TestJournal& journal, std::string_view table)
{
    return journal.database().handle().execAndGet("SELECT count(*) FROM " + std::string(table)).getInt();
}

Plan plan(Day from)
{
    Plan plan;
    plan.supplement = SupplementId{builtInUuid(1)};
    plan.amount = makeAmount("5", Unit::g).value();
    plan.times = {minutes{480}};
    plan.from = from;
    return plan;
}

Experiment experiment(Day first)
{
    Experiment experiment;
    experiment.question = "Does it help?";
    experiment.first = first;
    return experiment;
}

std::vector<RecordBody> oneOfEach()
{
    const Day when = day("2026-03-01");
    Session session{"run", 45, 6.5, {when, std::nullopt}, {}, std::nullopt};
    session.when.at = Moment{SysSeconds{seconds{1'772'000'000}}, seconds{3600}, "Europe/Berlin", false};
    Rating rating;
    rating.item = ItemId{builtInUuid(102)};
    rating.value = 3;
    rating.when.day = when;
    return {taken("2026-03-01", 5000),
            session,
            RestDay{when, std::nullopt},
            rating,
            Stool{4, 2, {when, std::nullopt}, {}, std::nullopt},
            Reflection{when, "slept well", {}, std::nullopt},
            DayMark{"ill", {when, when + days{3}}, {}, std::nullopt},
            FineDay{when},
            supplement("Creatine"),
            item("Mood"),
            JournalSetting{"day-start", "240"},
            ImportBatch{"csv", "file.csv", 1, "00", "1", {}, 0, 0, 0, 0},
            Undecided{record(900), 7, "unit-missing", "zinc", "0.3", {}, {when, std::nullopt}},
            plan(when),
            Pause{{when, when + days{6}}, record(901), "travel"},
            ReminderRule{record(902), minutes{-10}, minutes{20}, 2},
            Supply{SupplementId{builtInUuid(1)}, makeAmount("500", Unit::g).value(), when, 2490, "EUR", {}},
            experiment(when)};
}

std::string contentsOf(TestJournal& journal)
{
    std::string all;
    for (const std::string_view table : Projection::tables()) {
        SQLite::Statement rows(journal.database().handle(), "SELECT * FROM " + std::string(table) + " ORDER BY 1, 2");
        while (rows.executeStep()) {
            all += std::string(table);
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                all += '|' + rows.getColumn(column).getString();
            }
            all += '\n';
        }
    }
    return all;
}

} // namespace

void ProjectionTest::everyKindHasItsRow_data()
{
    QTest::addColumn<int>("kind");

    for (int i = 0; i < static_cast<int>(kindCount); ++i) {
        QTest::newRow(nameOf(static_cast<Kind>(i)).data()) << i;
    }
}

void ProjectionTest::everyKindHasItsRow()
{
    QFETCH(int, kind);
    const RecordBody body = oneOfEach()[static_cast<std::size_t>(kind)];
    QCOMPARE(static_cast<int>(kindOf(body)), kind);
    TestJournal journal;

    journal.put(record(1), body);

    QCOMPARE(countIn(journal, Projection::tableOf(static_cast<Kind>(kind))), 1);
    QCOMPARE(codesOf(journal.check()), QString());
    journal.bin(record(1), static_cast<Kind>(kind));
    QCOMPARE(countIn(journal, Projection::tableOf(static_cast<Kind>(kind))), 0);
    QCOMPARE(countIn(journal, "bin"), 1);
}

void ProjectionTest::aRowMovesWithItsDay()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));

    journal.put(record(1), taken("2026-03-09", 5));

    QCOMPARE(countIn(journal, "dose"), 1);
    const int stored = journal.database().handle().execAndGet("SELECT day FROM dose").getInt();
    QCOMPARE(stored, static_cast<int>(day("2026-03-09").time_since_epoch().count()));
}

void ProjectionTest::deletingMovesToTheBinAndBack()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));

    journal.bin(record(1), Kind::dose);
    QCOMPARE(countIn(journal, "dose"), 0);
    QCOMPARE(countIn(journal, "bin"), 1);
    journal.put(record(1), taken("2026-03-01", 5));

    QCOMPARE(countIn(journal, "dose"), 1);
    QCOMPARE(countIn(journal, "bin"), 0);
}

void ProjectionTest::theSameRevisionTwiceChangesNothing()
{
    TestJournal journal;
    const StoredRevision stored = journal.put(record(1), taken("2026-03-01", 5));

    journal.projection().replace(stored, stored);

    QCOMPARE(countIn(journal, "dose"), 1);
}

void ProjectionTest::anEmptiedRecordHasNoRow()
{
    TestJournal journal;
    const StoredRevision stored = journal.put(record(1), taken("2026-03-01", 5));
    StoredRevision erased = stored;
    erased.seq = stored.seq + 1;
    erased.revision.state = RecordState::erased;
    erased.revision.body.reset();

    journal.projection().replace(stored, erased);

    QCOMPARE(countIn(journal, "dose"), 0);
    QCOMPARE(countIn(journal, "bin"), 0);
}

void ProjectionTest::rebuildingGivesTheSameTables()
{
    TestJournal journal;
    std::uint16_t number = 0;
    for (const RecordBody& body : oneOfEach()) {
        journal.put(record(++number), body);
    }
    journal.put(record(1), taken("2026-02-01", 7));
    journal.bin(record(2), Kind::session);
    const std::string before = contentsOf(journal);

    WriteTransaction transaction(journal.database());
    rebuildTables(journal.database(), journal.log());
    transaction.commit();

    QCOMPARE(contentsOf(journal), before);
    QVERIFY(!before.empty());
}

void ProjectionTest::clearingEmptiesEveryTable()
{
    TestJournal journal;
    journal.put(record(1), taken("2026-03-01", 5));

    journal.projection().clear();

    QCOMPARE(contentsOf(journal), std::string());
    QCOMPARE(journal.log().count(), 1);
}

HF_TEST(ProjectionTest)
#include "projection.moc"
