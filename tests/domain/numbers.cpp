// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/numbers.h"

#include "support/test_program.h"

#include <QtTest/QTest>

#include <cstdint>
#include <limits>
#include <string>

using namespace hf;

class NumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeNumberIsAllOfTheText()
    {
        QCOMPARE(wholeNumber<int>("0"), std::optional(0));
        QCOMPARE(wholeNumber<int>("-12"), std::optional(-12));
        QCOMPARE(wholeNumber<int>("007"), std::optional(7));
        QCOMPARE(wholeNumber<std::uint64_t>("ff", 16), std::optional<std::uint64_t>(255));
        for (const char* text : {"", " 1", "1 ", "+1", "1.0", "0x1", "1e3", "1,000", "--1", "one", "\xD9\xA1"}) {
            QVERIFY2(!wholeNumber<int>(text), text);
        }
        QVERIFY(!wholeNumber<unsigned>("-1"));
    }

    void whatTheTypeCannotHoldIsNoNumber()
    {
        const std::string most = std::to_string(std::numeric_limits<std::int64_t>::max());
        QCOMPARE(wholeNumber<std::int64_t>(most), std::optional(std::numeric_limits<std::int64_t>::max()));
        QVERIFY(!wholeNumber<std::int64_t>(most + "0"));
        QVERIFY(!wholeNumber<int>("2147483648"));
        QCOMPARE(wholeNumber<int>("-2147483648"), std::optional(std::numeric_limits<int>::min()));
    }

    void aViewIsReadToItsEndAndNoFurther()
    {
        const std::string_view text = "2026-03-01";
        QCOMPARE(wholeNumber<int>(text.substr(0, 4)), std::optional(2026));
        QCOMPARE(wholeNumber<int>(text.substr(5, 2)), std::optional(3));
        QVERIFY(!wholeNumber<int>(text.substr(0, 5)));
    }

    void aDecimalNumberIsFinite()
    {
        QCOMPARE(decimalNumber("0.1"), std::optional(0.1));
        QCOMPARE(decimalNumber("-2.5e3"), std::optional(-2500.0));
        QCOMPARE(decimalNumber(".5"), std::optional(0.5));
        for (const char* text : {"", "inf", "nan", "-infinity", "1e999", "1,5", "1 ", "+1", "0x1p3", "1.2.3"}) {
            QVERIFY2(!decimalNumber(text), text);
        }
    }
};

HF_TEST(NumbersTest)
#include "numbers.moc"
