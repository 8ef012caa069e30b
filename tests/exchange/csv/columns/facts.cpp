// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/columns/facts.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::csv;

class CsvFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsAreCountedByWhatTheyHold();
    void aUnitStandsInBrackets();
};

void CsvFactsTest::cellsAreCountedByWhatTheyHold()
{
    UnitMemory units;
    ColumnFacts facts;
    for (const std::string_view cell :
         {"", "-1", "2", "7500", "0,5", "5 mg", "2026-03-01", "1.3.26 7:05", "7:05", "x"}) {
        facts.add(cell, units);
    }
    QCOMPARE(facts.filled, 9);
    QCOMPARE(facts.numbers, 4);
    QCOMPARE(facts.amounts, 1);
    QCOMPARE(facts.dates, 2);
    QCOMPARE(facts.datesWithClock, 1);
    QCOMPARE(facts.clocks, 1);
    QCOMPARE(facts.commas, 1);
    QCOMPARE(facts.loopCodes, 2);
    QCOMPARE(facts.loopUnknowns, 1);
    QCOMPARE(facts.loopNumbers, 1);
    QVERIFY(!facts.isText() && !facts.isAmounts() && !facts.isNumeric());
}

void CsvFactsTest::aUnitStandsInBrackets()
{
    QVERIFY(unitInHeader("Creatine (g)") == Unit::g);
    QVERIFY(unitInHeader("Zinc [mg] ") == Unit::mg);
    QVERIFY(!unitInHeader("Sleep (h)") && !unitInHeader("(g)") && !unitInHeader("g"));
    QCOMPARE(nameInHeader("Creatine (g)"), std::string_view("Creatine"));
    QCOMPARE(nameInHeader("Sleep (h)"), std::string_view("Sleep (h)"));
}

HF_TEST(CsvFactsTest)
#include "facts.moc"
