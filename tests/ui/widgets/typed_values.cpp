// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fields/typed_values.h"

#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hf;

class TypedValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAmountIsReadOrNot_data();
    void anAmountIsReadOrNot();
    void aNumberIsReadOrNot_data();
    void aNumberIsReadOrNot();
    void aClockIsReadOrNot_data();
    void aClockIsReadOrNot();
    void hoursAreReadOrNot_data();
    void hoursAreReadOrNot();
};

namespace {

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
}

/// `read` is empty where nothing may be read.
void row(const char* text, const char* read)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read);
}

QString told(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', 10) : QString();
}

} // namespace

void TypedValuesTest::anAmountIsReadOrNot_data()
{
    columns();
    row("5", "5 g");
    row("7.5 g", "7.5 g");
    row("7,5g", "7.5 g");
    row(" 500 mg ", "500 mg");
    row("0,125 mg", "0.125 mg");
    row(".5", "0.5 g");
    row("2 scoops", "6 g");
    row("250 µg", "250 µg");
    row("1,000 mg", ""); // a thousand, or one
    row("12,500", "");
    row("1000 mg", "1000 mg");
    row("1.000 mg", "1 mg");
    row("1,0000 mg", "1 mg");
    row("", "");
    row("g", "");
    row("-5 g", "");
    row("5 stone", "");
    row("5 g daily", "");
    row("1,2,3 g", "");
    row("1e3 mg", "");
}

void TypedValuesTest::anAmountIsReadOrNot()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    Supplement creatine{"Creatine", Unit::g, {}, makeAmount("3", Unit::g), {}, false, 0, {}};
    const auto amount = typedAmount(text, creatine);

    QCOMPARE(amount ? QString::fromStdString(toString(*amount)) : QString(), read);
    creatine.scoop.reset();
    QVERIFY(!typedAmount(QStringLiteral("2 scoops"), creatine));
}

void TypedValuesTest::aNumberIsReadOrNot_data()
{
    columns();
    row("3", "3");
    row("3,5", "3.5");
    row(" 3.5 ", "3.5");
    row("-2", "-2");
    row("0", "0");
    row("24,90", "24.9");
    row("1,000", "");
    row("1.000", "1");
    row("nan", "");
    row("inf", "");
    row("-inf", "");
    row("1e999", "");
    row("", "");
    row("3 g", "");
    row("1.2.3", "");
    row("three", "");
}

void TypedValuesTest::aNumberIsReadOrNot()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QCOMPARE(told(typedNumber(text)), read);
}

void TypedValuesTest::aClockIsReadOrNot_data()
{
    columns();
    row("14:30", "870");
    row("8:05", "485");
    row("0830", "510");
    row("8.30", "510");
    row("8h30", "510");
    row("23:59", "1439");
    row("00:00", "0");
    row("24:00", "");
    row("12:60", "");
    row("8", "");
    row("8:5", "");
    row("8:30 pm", "");
    row("-8:30", "");
    row("123:00", "");
}

void TypedValuesTest::aClockIsReadOrNot()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto clock = typedClock(text);
    QCOMPARE(clock ? QString::number(clock->count()) : QString(), read);
}

void TypedValuesTest::hoursAreReadOrNot_data()
{
    columns();
    row("7h30", "7.5");
    row("7:30", "7.5");
    row("7 h 30 min", "7.5");
    row("7h", "7");
    row("7.5", "7.5");
    row("7,5", "7.5");
    row("7:60", "");
    row("7:3", "7.05");
    row("nan", "");
    row("h30", "");
    row("seven", "");
}

void TypedValuesTest::hoursAreReadOrNot()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QCOMPARE(told(typedHours(text)), read);
}

HF_TEST(TypedValuesTest)
#include "typed_values.moc"
