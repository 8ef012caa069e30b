// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/day.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace hf;

class DayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrittenDayIsReadOnlyInItsOneForm_data();
    void aWrittenDayIsReadOnlyInItsOneForm();
    void aDayIsWrittenAsItWasRead();
    void everyDayOfFourCenturiesSurvivesWritingAndReading();
    void aRangeHoldsBothItsEnds();
    void aReversedRangeIsEmpty();
    void theEarliestDayIsTheFirstOf1970();
};

void DayTest::aWrittenDayIsReadOnlyInItsOneForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDay");

    QTest::newRow("ordinary") << QByteArray("2026-03-01") << true;
    QTest::newRow("leap day") << QByteArray("2024-02-29") << true;
    QTest::newRow("leap day of a century") << QByteArray("2000-02-29") << true;
    QTest::newRow("no leap day in 2026") << QByteArray("2026-02-29") << false;
    QTest::newRow("no leap day in 1900") << QByteArray("1900-02-29") << false;
    QTest::newRow("thirtieth of February") << QByteArray("2026-02-30") << false;
    QTest::newRow("month zero") << QByteArray("2026-00-10") << false;
    QTest::newRow("month thirteen") << QByteArray("2026-13-10") << false;
    QTest::newRow("day zero") << QByteArray("2026-01-00") << false;
    QTest::newRow("one digit month") << QByteArray("2026-3-01") << false;
    QTest::newRow("slashes") << QByteArray("2026/03/01") << false;
    QTest::newRow("blank at the end") << QByteArray("2026-03-01 ") << false;
    QTest::newRow("blank for a digit") << QByteArray("2026-03- 1") << false;
    QTest::newRow("sign in the year") << QByteArray("-026-03-01") << false;
    QTest::newRow("sign in the month") << QByteArray("2026--3-01") << false;
    QTest::newRow("plus in the day") << QByteArray("2026-03-+1") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void DayTest::aWrittenDayIsReadOnlyInItsOneForm()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isDay);

    QCOMPARE(parseDay(text.toStdString()).has_value(), isDay);
}

void DayTest::aDayIsWrittenAsItWasRead()
{
    const auto day = makeDay(2026, 3, 1);

    QVERIFY(day);
    QCOMPARE(toString(*day), std::string("2026-03-01"));
    QCOMPARE(parseDay("2026-03-01"), day);
    QVERIFY(!makeDay(2026, 2, 30));
}

void DayTest::everyDayOfFourCenturiesSurvivesWritingAndReading()
{
    QVERIFY(rc::check("day to text and back", [] {
        const Day day{days{*rc::gen::inRange(0, 146'097)}};
        RC_ASSERT(parseDay(toString(day)) == day);
    }));
}

void DayTest::aRangeHoldsBothItsEnds()
{
    const DayRange week{*parseDay("2026-02-26"), *parseDay("2026-03-04")};

    QCOMPARE(week.length(), 7);
    QVERIFY(week.contains(week.first));
    QVERIFY(week.contains(week.last));
    QVERIFY(!week.contains(week.last + days{1}));
    QVERIFY(!week.contains(week.first - days{1}));
    QCOMPARE((DayRange{week.first, week.first}.length()), 1);
}

void DayTest::aReversedRangeIsEmpty()
{
    const DayRange reversed{*parseDay("2026-03-04"), *parseDay("2026-03-01")};

    QCOMPARE(reversed.length(), 0);
    QVERIFY(!reversed.contains(*parseDay("2026-03-02")));
}

void DayTest::theEarliestDayIsTheFirstOf1970()
{
    QCOMPARE(toString(earliestDay), std::string("1970-01-01"));
}

HF_TEST(DayTest)
#include "day.moc"
