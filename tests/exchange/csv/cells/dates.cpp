// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/cells/dates.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::csv;

namespace {

OrderDecision decided(std::initializer_list<std::string_view> dates)
{
    OrderEvidence evidence(*makeDay(2026, 10, 2));
    std::int64_t line = 1;
    for (const std::string_view date : dates) {
        ++line;
        if (const auto written = readWrittenDate(date)) {
            evidence.add(*written, line);
        }
    }
    return evidence.decide();
}

} // namespace

class CsvDatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadInEachOrder_data();
    void datesAreReadInEachOrder();
    void clocksAreRead_data();
    void clocksAreRead();
    void anOffsetIsKept();
    void nonsenseIsNoDate();
    void oneRowCanDecideTheOrderOfTheFile();
    void futureDatesSpeakAgainstAnOrder();
    void aSortedFileSpeaksForAnOrder();
    void whatDoesNotTellIsLeftToThePerson();
    void ordersThatAgreeAreNoQuestion();
    void yearMonthDayNeedsNoDayOverTwelve();
    void oneTypingErrorDoesNotDecide();
    void datesOfTwoOrdersFitNone();
};

void CsvDatesTest::datesAreReadInEachOrder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("order");
    QTest::newRow("year first") << QByteArray("2024-03-01") << 0;
    QTest::newRow("year first, two digits, one-digit day") << QByteArray("24/03/1") << 0;
    QTest::newRow("day first") << QByteArray("1.3.2024") << 1;
    QTest::newRow("month first") << QByteArray("03/01/24") << 2;
    QTest::newRow("year, day, month") << QByteArray("2024-01-03") << 3;
}

void CsvDatesTest::datesAreReadInEachOrder()
{
    QFETCH(QByteArray, text);
    QFETCH(int, order);
    const auto date = readWrittenDate(text.toStdString());
    QVERIFY(date.has_value());
    QVERIFY(dayIn(*date, static_cast<DateOrder>(order)) == makeDay(2024, 3, 1));
}

void CsvDatesTest::clocksAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("at");
    QTest::newRow("plain") << QByteArray("7:05") << 425 * 60;
    QTest::newRow("with seconds") << QByteArray("19:05:30") << 1145 * 60 + 30;
    QTest::newRow("with fractions") << QByteArray("19:05:30.250") << 1145 * 60 + 30;
    QTest::newRow("afternoon") << QByteArray("7:05 pm") << 1145 * 60;
    QTest::newRow("midnight of twelve hours") << QByteArray("12:19 AM") << 19 * 60;
    QTest::newRow("noon of twelve hours") << QByteArray("12:19pm") << 739 * 60;
    QTest::newRow("no such hour") << QByteArray("24:00") << -1;
    QTest::newRow("no such hour of twelve") << QByteArray("13:00 pm") << -1;
    QTest::newRow("no minute") << QByteArray("7:5") << -1;
    QTest::newRow("words") << QByteArray("morning") << -1;
}

void CsvDatesTest::clocksAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(int, at);
    const auto clock = readClock(text.toStdString());
    QCOMPARE(clock ? clock->count() : -1, at);
}

void CsvDatesTest::anOffsetIsKept()
{
    for (const std::string_view text : {"2024-03-01T07:05:00+02:00", "2024-03-01 07:05 +0200", "2024-03-01T07:05+02"}) {
        const auto date = readWrittenDate(text);
        QVERIFY(date && date->offset == std::chrono::hours{2} && date->clock == minutes{425});
        QVERIFY(!dayIn(*date, DateOrder::ydm));
    }
    QVERIFY(readWrittenDate("2024-03-01T07:05:00Z")->offset == seconds{0});
    QVERIFY(!readWrittenDate("2024-03-01T07:05:00+2500"));
}

void CsvDatesTest::nonsenseIsNoDate()
{
    for (const std::string_view text : {"", "x", "2024", "2024-03", "2024-03/01", "2024-03-01x", "-2024-03-01",
                                        "2024-03-01 ", "2024-03-01T", "12345-01-01", "1.5", "20:15"}) {
        QVERIFY2(!readWrittenDate(text), std::string(text).c_str());
    }
    QVERIFY(!dayIn(*readWrittenDate("2026-02-30"), DateOrder::ymd));
}

void CsvDatesTest::oneRowCanDecideTheOrderOfTheFile()
{
    QVERIFY(decided({"01-02-24", "02-03-24", "01-31-24"}).order == DateOrder::mdy);
    QVERIFY(decided({"01/02/2024", "31/01/2024"}).order == DateOrder::dmy);
    QVERIFY(decided({"2024-02-01", "2024-31-01"}).order == DateOrder::ydm);
}

void CsvDatesTest::futureDatesSpeakAgainstAnOrder()
{
    QVERIFY(decided({"11/09/2026", "01/02/2026"}).order == DateOrder::dmy);
}

void CsvDatesTest::aSortedFileSpeaksForAnOrder()
{
    QVERIFY(decided({"12/01/2024", "01/02/2024", "02/03/2024"}).order == DateOrder::dmy);
}

void CsvDatesTest::whatDoesNotTellIsLeftToThePerson()
{
    const OrderDecision decision = decided({"01/02/2024", "02/03/2024"});
    QVERIFY(!decision.order);
    QVERIFY((decision.orders == std::vector<DateOrder>{DateOrder::dmy, DateOrder::mdy}));
}

void CsvDatesTest::ordersThatAgreeAreNoQuestion()
{
    QVERIFY(decided({"01/01/2024", "02/02/2024"}).order.has_value());
}

void CsvDatesTest::yearMonthDayNeedsNoDayOverTwelve()
{
    QVERIFY(decided({"2026-03-01", "2026-03-02"}).order == DateOrder::ymd);
    QVERIFY(decided({"01-02-03", "02-03-04"}).orders.size() == 3);
}

void CsvDatesTest::oneTypingErrorDoesNotDecide()
{
    QVERIFY(decided({"2024-05-14", "2024-05-15", "2024-13-02", "2024-05-16"}).order == DateOrder::ymd);
    QVERIFY(decided({"2024-05-14", "2024-02-30"}).order == DateOrder::ymd);
}

void CsvDatesTest::datesOfTwoOrdersFitNone()
{
    const OrderDecision decision =
        decided({"13/05/2024", "14/05/2024", "15/05/2024", "05/13/2024", "05/14/2024", "05/15/2024"});
    QVERIFY(!decision.order && decision.orders.empty());
    QCOMPARE(decision.misses.size(), std::size_t{2});
    QVERIFY(decision.misses[0].order == DateOrder::dmy && decision.misses[0].line == 5);
    QVERIFY(decision.misses[1].order == DateOrder::mdy && decision.misses[1].line == 2);
}

HF_TEST(CsvDatesTest)
#include "dates.moc"
