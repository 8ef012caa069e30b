// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/salvage/tables_left.h"

#include "storage/file/header.h"
#include "storage/storage_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class TablesLeftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhatTheTableHolds_data();
    void aRowSaysWhatTheTableHolds();
    void textsAndDefinitionsAreNamedOnly();
    void onlyWhatIsWantedIsKept();
    void aRowOverAnEarlierVersionKeepsTheRest();
    void bothEndsOfABrokenTableAreReached();
    void anyBytesAreTaken();
};

namespace {

const Moment evening{SysSeconds{seconds{1772391600}}, seconds{3600}, "Europe/Berlin", false};

RecordBody dose()
{
    Dose dose = taken("2026-03-01", 5000);
    dose.when.at = Moment{evening.instant, evening.offset, "", false};
    dose.answers = OccurrenceId{record(40), day("2026-03-01"), 2};
    dose.extra = true;
    dose.placed = true;
    return dose;
}

std::string imageOf(TestJournal& journal)
{
    return journal.folder().read("journal.db").toStdString();
}

std::vector<LeftRow> rowsOf(std::string image)
{
    mendHeader(image);
    return tablesLeft(image, [](std::int64_t) { return true; }).rows;
}

} // namespace

Q_DECLARE_METATYPE(RecordBody)

void TablesLeftTest::aRowSaysWhatTheTableHolds_data()
{
    QTest::addColumn<RecordBody>("body");
    QTest::newRow("dose") << dose();
    QTest::newRow("skip") << RecordBody(Dose{{}, DoseState::skipped, {}, {day("2026-03-01"), {}}, "", {}, {}});
    QTest::newRow("session") << RecordBody(Session{"run", 45, 6.5, {day("2026-03-02"), {}}, "", {}});
    QTest::newRow("rest") << RecordBody(RestDay{day("2026-03-03"), {}});
    Rating rating;
    rating.item = ItemId{builtInUuid(70)};
    rating.value = 3.5;
    rating.when.day = day("2026-03-04");
    QTest::newRow("rating") << RecordBody(rating);
    QTest::newRow("stool") << RecordBody(Stool{4, 2, {day("2026-03-05"), {}}, "", {}});
    QTest::newRow("no stool") << RecordBody(Stool{{}, {}, {day("2026-03-05"), {}}, "", {}});
    QTest::newRow("mark") << RecordBody(DayMark{"ill", {day("2026-03-01"), day("2026-03-06")}, "", {}});
    QTest::newRow("fine") << RecordBody(FineDay{day("2026-03-07")});
}

void TablesLeftTest::aRowSaysWhatTheTableHolds()
{
    QFETCH(RecordBody, body);
    TestJournal journal;
    journal.put(record(1), body);

    const auto rows = rowsOf(imageOf(journal));

    QCOMPARE(rows.size(), 1U);
    QVERIFY(rows.front().record == record(1));
    QCOMPARE(rows.front().kind, kindOf(body));
    QVERIFY(rows.front().day == daysOf(body)->first);
    QCOMPARE(rows.front().revision, 1);
    QVERIFY(rows.front().body.has_value());
    QVERIFY(laidOver(RecordBody{}, *rows.front().body) == body);
}

void TablesLeftTest::textsAndDefinitionsAreNamedOnly()
{
    TestJournal journal;
    journal.put(record(1), Reflection{day("2026-03-01"), "a thought", "", {}});
    journal.put(record(2), supplement("Creatine"));
    journal.put(record(3), taken("2026-03-01", 5));
    journal.bin(record(3), Kind::dose);

    const auto rows = rowsOf(imageOf(journal));

    QCOMPARE(rows.size(), 3U);
    for (const LeftRow& row : rows) {
        QVERIFY(!row.body);
        QCOMPARE(row.binned, row.record == record(3));
    }
    QCOMPARE(rows[1].kind, Kind::supplement);
    QCOMPARE(rows[2].kind, Kind::dose);
}

void TablesLeftTest::onlyWhatIsWantedIsKept()
{
    TestJournal journal;
    for (std::uint16_t i = 1; i <= 9; ++i) {
        journal.put(record(i), taken("2026-03-01", i));
    }
    std::string image = imageOf(journal);

    const TablesLeft left = tablesLeft(image, [](std::int64_t revision) { return revision == 4; });

    QCOMPARE(left.rows.size(), 1U);
    QVERIFY(left.rows.front().record == record(4));
    QCOMPARE(left.knownLost, 0);
}

void TablesLeftTest::aRowOverAnEarlierVersionKeepsTheRest()
{
    Dose earlier = taken("2026-03-01", 5000);
    earlier.note = "with water";
    earlier.when.at = evening;
    Dose row = taken("2026-03-02", 7000);
    row.when.at = Moment{evening.instant + seconds{60}, evening.offset, "", false};

    const RecordBody laid = laidOver(earlier, row);
    const Dose& dose = std::get<Dose>(laid);

    QCOMPARE(QString::fromStdString(dose.note), QStringLiteral("with water"));
    QCOMPARE(QString::fromStdString(dose.when.at->zone), QStringLiteral("Europe/Berlin"));
    QVERIFY(dose.when.at->instant == evening.instant + seconds{60});
    QVERIFY(dose.when.day == day("2026-03-02"));
    QVERIFY(dose.amount == row.amount);
    // The table of sessions holds no offset: without an earlier version nobody knows what the clock said.
    Session session{"run", 30, {}, {day("2026-03-02"), Moment{evening.instant, seconds{0}, "", true}}, "", {}};
    QVERIFY(!std::get<Session>(laidOver(RecordBody{}, session)).when.at);
}

void TablesLeftTest::bothEndsOfABrokenTableAreReached()
{
    TestJournal journal;
    for (std::uint16_t i = 1; i <= 400; ++i) {
        journal.put(record(i), taken("2026-03-01", i));
    }
    const std::string image = imageOf(journal);
    std::size_t least = 400;
    bool broken = false;
    for (std::size_t page = 1; page < image.size() / 4096; ++page) {
        std::string damaged = image;
        damaged.replace(page * 4096, 4096, std::string(4096, '\0'));
        const std::size_t left = rowsOf(damaged).size();
        broken = broken || left < 400;
        least = left > 0 ? std::min(least, left) : least; // the root of the table is one page as well
    }
    QVERIFY(broken);
    QVERIFY2(least > 300, qPrintable(QString::number(least)));
}

void TablesLeftTest::anyBytesAreTaken()
{
    std::string image(8192, 'x');
    QVERIFY(rowsOf(image).empty());
    QVERIFY(rowsOf(std::string{}).empty());
}

HF_TEST(TablesLeftTest)
#include "tables_left.moc"
