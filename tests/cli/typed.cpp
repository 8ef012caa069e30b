// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/plans/typed.h"

#include "support/test_program.h"

#include <QtTest/QTest>

#include <functional>

using namespace hf;
using namespace hf::cli;

class TypedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPriceIsReadInHundredths_data();
    void aPriceIsReadInHundredths();
    void everyPriceReadsBack();
    void weekdaysAreBits_data();
    void weekdaysAreBits();
    void timesComeInOrder_data();
    void timesComeInOrder();
};

namespace {

/// What was read, or `refused` when the failure says that nothing was stored.
QByteArray told(const std::function<QByteArray()>& read)
{
    try {
        return read();
    } catch (const Failure& failure) {
        const bool clear = failure.code == usage && failure.message.ends_with("Nothing was stored.");
        return clear ? QByteArray("refused") : QByteArray("refused without a word");
    }
}

void row(const char* text, const char* read)
{
    QTest::newRow(text) << QByteArray(text) << QByteArray(read);
}

void columns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read");
}

} // namespace

void TypedTest::aPriceIsReadInHundredths_data()
{
    columns();
    row("24.90", "2490");
    row("24,90", "2490");
    row("24.9", "2490");
    row("24.", "2400");
    row("24", "2400");
    row("0", "0");
    row("0.05", "5");
    row("007", "700");
    row("-1", "refused");
    row("-0.50", "refused");
    row("-0", "refused");
    row("1.-5", "refused");
    row("1.+5", "refused");
    row("+1", "refused");
    row("1.999", "refused");
    row("1,000", "refused");
    row("1.000,00", "refused");
    row("1.2.3", "refused");
    row(".50", "refused");
    row("", "refused");
    row(" 5", "refused");
    row("5 EUR", "refused");
    row("1e3", "refused");
    row("99999999999", "refused");
    row("0x10", "refused");
}

void TypedTest::aPriceIsReadInHundredths()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, read);
    QCOMPARE(told([&] { return QByteArray::number(static_cast<qlonglong>(readPrice(text.toStdString()))); }), read);
}

void TypedTest::everyPriceReadsBack()
{
    for (std::int64_t cents = 0; cents < 30'000; cents += 7) {
        const std::string text =
            QStringLiteral("%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0')).toStdString();
        QCOMPARE(readPrice(text), cents);
    }
}

void TypedTest::weekdaysAreBits_data()
{
    columns();
    row("mon", "1");
    row("mon,thu", "9");
    row("sun,mon", "65");
    row("Mon, THU ,", "9");
    row("monday,tues,wednes,thursday", "15");
    row("mon,mon", "1");
    row("sat,sun,fri", "112");
    row("monster", "refused");
    row("wedding", "refused");
    row("sundays", "refused");
    row("friend", "refused");
    row("mo", "refused");
    row("mon thu", "refused");
    row("mon;thu", "refused");
    row("1", "refused");
    row("mán", "refused");
}

void TypedTest::weekdaysAreBits()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, read);
    QCOMPARE(told([&] { return QByteArray::number(readWeekdays(text.toStdString())); }), read);
}

void TypedTest::timesComeInOrder_data()
{
    columns();
    row("08:00", "480");
    row("20:30,08:00", "480 1230");
    row(" 8:00 , 00:00,23:59", "0 480 1439");
    row("08:00,,", "480");
    row("24:00", "refused");
    row("08:60", "refused");
    row("8", "refused");
    row("08:00;20:00", "refused");
    row("08:00,noon", "refused");
    row("-1:00", "refused");
}

void TypedTest::timesComeInOrder()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, read);
    QCOMPARE(told([&] {
                 QByteArray list;
                 for (const minutes time : readTimes(text.toStdString())) {
                     list += (list.isEmpty() ? "" : " ") + QByteArray::number(static_cast<int>(time.count()));
                 }
                 return list;
             }),
             read);
}

HF_TEST(TypedTest)
#include "typed.moc"
