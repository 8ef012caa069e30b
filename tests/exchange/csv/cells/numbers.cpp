// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/cells/numbers.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::csv;

namespace {

/// `-1.5`, `5 mg`, `3 ?` for an unknown unit, `missing`, `unreadable`.
std::string told(std::string_view cell, char mark = '.')
{
    UnitMemory units;
    const Value value = readValue(cell, mark, units);
    const std::string number = (value.negative ? "-" : "") + std::string(value.decimal.text());
    switch (value.kind) {
    case ValueKind::missing:
        return "missing";
    case ValueKind::number:
        return number;
    case ValueKind::amount:
        return number + ' ' + std::string(symbol(*value.unit));
    case ValueKind::otherUnit:
        return number + " ?";
    case ValueKind::unreadable:
        break;
    }
    return "unreadable";
}

MarkHint hintOf(std::string_view cell)
{
    UnitMemory units;
    return readValue(cell, '?', units).hint;
}

} // namespace

class CsvNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAndAmountsAreRead();
    void aWordForMissingIsNoNumber();
    void marksTellTheDecimalMarkOnlyWhereTheyMust();
    void whatCanBeReadInTwoWaysIsNotGuessed();
    void aUnitOfItsOwnColumnIsTaken();
};

void CsvNumbersTest::numbersAndAmountsAreRead()
{
    QCOMPARE(told("5"), std::string("5"));
    QCOMPARE(told("-0.5"), std::string("-0.5"));
    QCOMPARE(told("+.5"), std::string(".5"));
    QCOMPARE(told("0.3mg"), std::string("0.3 mg"));
    QCOMPARE(told("250 μg"), std::string("250 µg"));
    QCOMPARE(told("1000 UI"), std::string("1000 IU"));
    QCOMPARE(told("500μgg"), std::string("500 ?"));
    QCOMPARE(told("2x500mg"), std::string("unreadable"));
    QCOMPARE(told("a lot"), std::string("unreadable"));
    QCOMPARE(told("1e3"), std::string("unreadable"));
    QCOMPARE(told("1.2.3"), std::string("unreadable"));
    QCOMPARE(told("."), std::string("unreadable"));
    QCOMPARE(told(std::string(41, '1')), std::string("unreadable"));
    QCOMPARE(told("3,5", ','), std::string("3.5"));
    QCOMPARE(told("1,234,567.5"), std::string("1234567.5"));
    QCOMPARE(told("1.234.567"), std::string("1234567"));
}

void CsvNumbersTest::aWordForMissingIsNoNumber()
{
    for (const std::string_view cell : {"", "-", "--", "null", "NULL", "N/A", "NaN"}) {
        QCOMPARE(told(cell), std::string("missing"));
    }
    QCOMPARE(told("0"), std::string("0"));
}

void CsvNumbersTest::marksTellTheDecimalMarkOnlyWhereTheyMust()
{
    QVERIFY(hintOf("0,372") == MarkHint::comma);
    QVERIFY(hintOf("3,5") == MarkHint::comma);
    QVERIFY(hintOf("1.234,5") == MarkHint::comma);
    QVERIFY(hintOf("0.5") == MarkHint::point);
    QVERIFY(hintOf("1,234,567") == MarkHint::point);
    QVERIFY(hintOf("1,025") == MarkHint::none);
    QVERIFY(hintOf("1.025") == MarkHint::none);
    QVERIFY(hintOf("12") == MarkHint::none);
}

void CsvNumbersTest::whatCanBeReadInTwoWaysIsNotGuessed()
{
    QCOMPARE(told("1,025"), std::string("unreadable"));
    QCOMPARE(told("1,025", ','), std::string("1.025"));
    QCOMPARE(told("1.025", ','), std::string("unreadable"));
    QCOMPARE(told("3,5"), std::string("unreadable"));
}

void CsvNumbersTest::aUnitOfItsOwnColumnIsTaken()
{
    UnitMemory units;
    Value value = readValue("5", '.', units);
    addUnit(value, "mg", units);
    QVERIFY(value.kind == ValueKind::amount && value.unit == Unit::mg);
    Value own = readValue("5 g", '.', units);
    addUnit(own, "mg", units);
    QVERIFY(own.unit == Unit::g);
}

HF_TEST(CsvNumbersTest)
#include "numbers.moc"
