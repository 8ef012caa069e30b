// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first pass as a whole: what is decided for the file, and what is refused.

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class CsvPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUndecidedDateOrderReadsNothing();
    void theChosenDateOrderWins();
    void aDecimalCommaIsSeenWhereNothingElseFits();
    void theWholeFileIsRefusedWithItsLine_data();
    void theWholeFileIsRefusedWithItsLine();
    void encodingsGiveTheSameEntries();
    void aTableWithoutRowsIsAnEmptyPlan();
    void anImportedNameThatWasRenamedStaysItself();
    void theSourceFileIsNotTouched();
};

void CsvPlanTest::anUndecidedDateOrderReadsNothing()
{
    const Import import = importText("date,mood\n01/02/2024,1\n02/03/2024,2\n");
    QVERIFY(import.plan.needsDecision());
    QCOMPARE(import.plan.orders.size(), std::size_t{2});
    QCOMPARE(import.plan.rows, 2);
    QCOMPARE(import.sink.delivered(), 0);
    QVERIFY(import.plan.definitions.empty());
}

void CsvPlanTest::theChosenDateOrderWins()
{
    ImportChoices choices;
    choices.dateOrder = DateOrder::mdy;
    const Import import = importText("date,mood\n01/02/2024,1\n02/03/2024,2\n", choices);
    QCOMPARE(toString(import.plan.days->first), std::string("2024-01-02"));
    QCOMPARE(import.sink.entries.size(), std::size_t{2});
}

void CsvPlanTest::aDecimalCommaIsSeenWhereNothingElseFits()
{
    const Import import = importText("date;name;value\n2026-03-01;zinc;0,372 mg\n2026-03-02;zinc;1,025 mg\n");
    QCOMPARE(import.plan.decimalMark, ',');
    QCOMPARE(toString(*import.sink.all<Dose>().at(1).amount), std::string("1.025 mg"));
    const Import open = importText("date;name;value\n2026-03-01;zinc;1,025 mg\n");
    QCOMPARE(open.sink.undecidedRows.at(0).reason, std::string("amount-unreadable"));
    ImportChoices choices;
    choices.decimalMark = ',';
    QCOMPARE(importText("date;name;value\n2026-03-01;zinc;1,025 mg\n", choices).sink.entries.size(), std::size_t{1});
}

void CsvPlanTest::theWholeFileIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("NUL") << QByteArray("date,a\n2026-03-01,1\n2026-03-02,\0\n", 34) << 3;
    QTest::newRow("not UTF-8") << QByteArray("date,a\n2026-03-01,1\r\n2026-03-02,\xE9\n") << 3;
    QTest::newRow("not UTF-8 after CR only") << QByteArray("date,a\r2026-03-01,1\r\xE9\r") << 3;
    QTest::newRow("a huge cell") << QByteArray("date,a\n2026-03-01,") + QByteArray(70'000, 'x') + "\n" << 2;
    QTest::newRow("no dates") << QByteArray("name,a\nx,1\n") << 1;
    QTest::newRow("no header") << QByteArray("2026-03-01,1\n2026-03-02,2\n") << 1;
    QTest::newRow("no values") << QByteArray("date,a\n2026-03-01,x\n") << 1;
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("two date orders at once")
        << QByteArray("date,a\n13/05/2024,1\n14/05/2024,1\n05/13/2024,1\n05/14/2024,1\n") << 4;
    QTest::newRow("a name of 300 bytes") << QByteArray("date,") + QByteArray(300, 'n') + "\n2026-03-01,1\n" << 1;
}

void CsvPlanTest::theWholeFileIsRefusedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const auto [message, refused] = refusalOf(bytes.toStdString());
    QVERIFY(!message.empty());
    QCOMPARE(refused, line);
}

void CsvPlanTest::encodingsGiveTheSameEntries()
{
    const std::u16string text = u"\uFEFFdate,Caf\u00E9\r2026-03-01,3\r2026-03-02,0\r";
    const std::string utf16(reinterpret_cast<const char*>(text.data()), text.size() * 2);
    ImportChoices windows;
    windows.encoding = "windows-1252";
    const Import a = importText("\xEF\xBB\xBF"
                                "date,Café\r\n2026-03-01,3\r\n2026-03-02,0\r\n");
    const Import b = importText(utf16);
    const Import c = importText("date,Caf\xE9\n2026-03-01,3\n2026-03-02,0", windows);
    QCOMPARE(b.plan.encoding, std::string("utf-16le"));
    for (const Import* other : {&b, &c}) {
        QVERIFY(other->plan.definitions == a.plan.definitions);
        QCOMPARE(other->sink.entries.size(), a.sink.entries.size());
        for (std::size_t i = 0; i < a.sink.entries.size(); ++i) {
            QCOMPARE(other->sink.entries[i].externalId, a.sink.entries[i].externalId);
            QVERIFY(other->sink.entries[i].body == a.sink.entries[i].body);
        }
    }
}

void CsvPlanTest::aTableWithoutRowsIsAnEmptyPlan()
{
    const Import import = importText("date,name,value\n");
    QCOMPARE(import.plan.rows, 0);
    QVERIFY(!import.plan.needsDecision() && !import.plan.days);
    QCOMPARE(import.sink.delivered(), 0);
}

void CsvPlanTest::anImportedNameThatWasRenamedStaysItself()
{
    const SmallFile file("date,name,value\n2026-03-01,zinc,1 mg\n2026-03-01,focus,3\n");
    const Import first(file.path(), {});
    std::vector<Record> definitions = first.plan.definitions;
    std::get<Supplement>(definitions.at(0).body).name = "Zinc bisglycinate";
    std::get<Item>(definitions.at(1).body).name = "Attention";

    const Import second(file.path(), {}, catalogueWith(definitions));

    QVERIFY(second.plan.definitions.empty());
    QCOMPARE(second.sink.entries.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i) {
        QVERIFY(second.sink.entries[i].body == first.sink.entries[i].body);
    }
}

void CsvPlanTest::theSourceFileIsNotTouched()
{
    const std::string bytes = "date,mood\n2026-03-01,1\n";
    const SmallFile file(bytes);
    const auto before = std::filesystem::last_write_time(file.path());
    const Import import(file.path(), {});
    QCOMPARE(std::filesystem::last_write_time(file.path()), before);
    QCOMPARE(std::filesystem::file_size(file.path()), bytes.size());
}

HF_TEST(CsvPlanTest)
#include "plan.moc"
