// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/cells/when.h"

#include "exchange/csv/csv_support.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::csv;
using namespace hf::test;

namespace {

RowTime read(std::string_view date, std::string_view clock = {})
{
    const TimeFrame frame = testFrame();
    return WhenReader(DateOrder::ymd, frame).read(date, clock);
}

} // namespace

class CsvWhenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBareDateIsALabel();
    void aWrittenOffsetStays();
    void aWallClockWithoutOffsetIsInTheFramesZone();
    void anHourBeforeTheDayStartBelongsToTheDayBefore();
    void datesBefore1970AndAfterTomorrowAreProblems();
    void whatCannotBeReadIsSaid();
};

void CsvWhenTest::aBareDateIsALabel()
{
    const RowTime time = read("2026-03-01");
    QVERIFY(time.problem.empty() && !time.when.at);
    QCOMPARE(toString(time.when.day), std::string("2026-03-01"));
}

void CsvWhenTest::aWrittenOffsetStays()
{
    const RowTime time = read("2026-03-01T22:00:00+13:00");
    QCOMPARE(toString(*time.when.at), std::string("2026-03-01T22:00:00+13:00"));
    QVERIFY(time.when.at->zone.empty() && !time.when.at->offsetAssumed);
}

void CsvWhenTest::aWallClockWithoutOffsetIsInTheFramesZone()
{
    for (const RowTime& time : {read("2026-07-01 22:00"), read("2026-07-01", "22:00")}) {
        QCOMPARE(toString(*time.when.at), std::string("2026-07-01T22:00:00+02:00"));
        QVERIFY(time.when.at->offsetAssumed);
    }
}

void CsvWhenTest::anHourBeforeTheDayStartBelongsToTheDayBefore()
{
    QCOMPARE(toString(read("2026-03-01T03:59:59+01:00").when.day), std::string("2026-02-28"));
    QCOMPARE(toString(read("2026-03-01T04:00:00+01:00").when.day), std::string("2026-03-01"));
    QCOMPARE(toString(read("2026-03-01", "02:00").when.day), std::string("2026-02-28"));
}

void CsvWhenTest::datesBefore1970AndAfterTomorrowAreProblems()
{
    QCOMPARE(read("1969-12-31").problem, std::string_view("date-out-of-range"));
    QCOMPARE(read("1970-01-01").problem, std::string_view());
    QCOMPARE(read("2026-10-02").problem, std::string_view());
    QCOMPARE(read("2026-10-03").problem, std::string_view("date-out-of-range"));
    QCOMPARE(read("9999-12-31 23:00").problem, std::string_view("date-out-of-range"));
}

void CsvWhenTest::whatCannotBeReadIsSaid()
{
    QCOMPARE(read("").problem, std::string_view("date-missing"));
    QCOMPARE(read("2026-02-30").problem, std::string_view("date-unreadable"));
    QCOMPARE(read("2026-02-03", "late").problem, std::string_view("time-unreadable"));
}

HF_TEST(CsvWhenTest)
#include "when.moc"
