// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/cells/numbers.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <random>

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
    void everyWayToWriteANumberSaysTheSame();
    void anyBytesAreReadAsSomething();
    void aNumberIsExactUntilItIsTooLong();
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

void CsvNumbersTest::everyWayToWriteANumberSaysTheSame()
{
    std::mt19937 random(31);
    for (int i = 0; i < 500; ++i) {
        const int whole = static_cast<int>(random() % 10'000'000);
        const int part = static_cast<int>(random() % 100);
        const QString plain = QString::number(whole);
        const QString cents = QStringLiteral("%1").arg(part, 2, 10, QLatin1Char('0'));
        QString grouped = plain;
        for (auto at = grouped.size() - 3; at > 0; at -= 3) {
            grouped.insert(at, QLatin1Char('~'));
        }
        const std::string wanted = (plain + u'.' + cents).toStdString();
        const auto with = [](QString text, char group, char mark) {
            return text.replace(u'~', QLatin1Char(group)).replace(u'_', QLatin1Char(mark)).toStdString();
        };
        // The decimal mark of the file decides; where both stand, the last one is it.
        QCOMPARE(told(with(plain + u'_' + cents, ',', '.'), '.'), wanted);
        QCOMPARE(told(with(plain + u'_' + cents, '.', ','), ','), wanted);
        for (const char fileMark : {'.', ',', '?'}) {
            if (grouped.contains(u'~')) {
                QCOMPARE(told(with(grouped + u'_' + cents, ',', '.'), fileMark), wanted);
                QCOMPARE(told(with(grouped + u'_' + cents, '.', ','), fileMark), wanted);
            }
            QCOMPARE(told(plain.toStdString(), fileMark), plain.toStdString());
        }
        QCOMPARE(told(with(u'-' + plain + u'_' + cents, ',', '.') + " mg", '.'), '-' + wanted + " mg");
        QCOMPARE(told("\u2212" + wanted, '.'), '-' + wanted);
    }
}

void CsvNumbersTest::anyBytesAreReadAsSomething()
{
    std::mt19937 random(32);
    constexpr std::string_view bytes = "0123456789.,-+ gmµ\xff\xc3%/e";
    UnitMemory units;
    for (int i = 0; i < 5000; ++i) {
        std::string cell;
        for (auto left = random() % 12; left > 0; --left) {
            cell += bytes[random() % bytes.size()];
        }
        const Value value = readValue(cell, ".,?"[random() % 3], units);
        if (value.hasNumber()) {
            const std::string_view text = value.decimal.text();
            QVERIFY2(std::count(text.begin(), text.end(), '.') <= 1, cell.c_str());
            QVERIFY2(text.find_first_not_of("0123456789.") == std::string_view::npos, cell.c_str());
            QVERIFY2(text.find_first_of("0123456789") != std::string_view::npos, cell.c_str());
            QVERIFY2(std::isfinite(value.number()), cell.c_str());
        }
        QCOMPARE(value.kind == ValueKind::amount, value.unit.has_value());
    }
}

void CsvNumbersTest::aNumberIsExactUntilItIsTooLong()
{
    QCOMPARE(told(std::string(40, '9')), std::string(40, '9'));
    QCOMPARE(told(std::string(41, '9')), std::string("unreadable"));
    QCOMPARE(told(std::string(100'000, '9')), std::string("unreadable"));
    QCOMPARE(told("0.1000000000000000055511151231257827"), std::string("0.1000000000000000055511151231257827"));
    for (const char* cell : {"1234,567,890", "1,23,456", "0,123,456", ",123,456", "1.234,567.8"}) {
        QCOMPARE(told(cell, '?'), std::string("unreadable")); // groups that are none
    }
    UnitMemory units;
    QVERIFY(readValue("-0.00", '.', units).decimal.isZero());
    QVERIFY(!readValue("0.01", '.', units).decimal.isZero());
    QCOMPARE(readValue("-2.5", '.', units).number(), -2.5);
}

HF_TEST(CsvNumbersTest)
#include "numbers.moc"
