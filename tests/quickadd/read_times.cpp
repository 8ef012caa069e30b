// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/lines.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

/// Days and clocks of lines, in zones where they are hard.
class ReadTimesTest : public QObject {
    Q_OBJECT

private:
    static void columns();
    static void row(const char* name, const char* zone, const char* now, const char* words, const char* when);
    static void compare();

private Q_SLOTS:
    void aTypedClockAndDayMeanAMoment_data();
    void aTypedClockAndDayMeanAMoment();
    void whereClocksChangeTheMomentIsStillOne_data();
    void whereClocksChangeTheMomentIsStillOne();
    void aClockWithoutADayBelongsToTheShownPage();
    void onThePageOfTodayAClockIsTheLatestSuchMoment();
    void withoutAClockTodaysDoseIsNowAndAnyOtherHasNoMoment();
    void aRatingHasNoMomentUnlessAClockIsTyped();
    void beforeTheDayStartTodayIsStillTheDayBefore();
};

void ReadTimesTest::columns()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("when");
}

void ReadTimesTest::row(const char* name, const char* zone, const char* now, const char* words, const char* when)
{
    QTest::newRow(name) << QByteArray(zone) << QByteArray(now) << QByteArray(words) << QByteArray(when);
}

void ReadTimesTest::compare()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, when);
    const TimeFrame frame = lines::frameAt(zone.toStdString(), now.toStdString());

    QCOMPARE(lines::reading("glutamine 5g " + words.toStdString(), frame), "dose L-Glutamine taken 5 g, " + when);
    QCOMPARE(lines::reading(words.toStdString() + " glutamine 5g", frame), "dose L-Glutamine taken 5 g, " + when);
}

void ReadTimesTest::aTypedClockAndDayMeanAMoment_data()
{
    columns();
    const char* berlin = "Europe/Berlin";

    row("earlier today", berlin, "2026-03-04T15:10", "14:30", "2026-03-04 at 2026-03-04T14:30:00+01:00");
    row("to the second", berlin, "2026-03-04T15:10", "14:30:25", "2026-03-04 at 2026-03-04T14:30:25+01:00");
    row("this minute", berlin, "2026-03-04T15:10:20", "15:10", "2026-03-04 at 2026-03-04T15:10:00+01:00");
    row("a second ahead is yesterday", berlin, "2026-03-04T15:10:20", "15:10:21",
        "2026-03-03 at 2026-03-03T15:10:21+01:00");
    row("later than now is yesterday", berlin, "2026-03-04T15:10", "20:00", "2026-03-03 at 2026-03-03T20:00:00+01:00");
    row("half days", berlin, "2026-03-04T15:10", "2:30pm", "2026-03-04 at 2026-03-04T14:30:00+01:00");
    row("half day with a blank", berlin, "2026-03-04T15:10", "8:05 am", "2026-03-04 at 2026-03-04T08:05:00+01:00");
    row("hour of a half day", berlin, "2026-03-04T15:10", "2pm", "2026-03-04 at 2026-03-04T14:00:00+01:00");
    row("noon", berlin, "2026-03-04T15:10", "noon", "2026-03-04 at 2026-03-04T12:00:00+01:00");
    row("twelve at night", berlin, "2026-03-04T15:10", "12am", "2026-03-03 at 2026-03-04T00:00:00+01:00");
    row("after midnight without a date", berlin, "2026-03-04T15:10", "0:30", "2026-03-03 at 2026-03-04T00:30:00+01:00");
    row("after midnight with a date", berlin, "2026-03-04T15:10", "2026-03-01 0:30",
        "2026-03-01 at 2026-03-02T00:30:00+01:00");
    row("at the day start with a date", berlin, "2026-03-04T15:10", "2026-03-01 4:00",
        "2026-03-01 at 2026-03-01T04:00:00+01:00");
    row("yesterday evening", berlin, "2026-03-04T15:10", "22:00 yesterday", "2026-03-03 at 2026-03-03T22:00:00+01:00");
    row("weekday of today", berlin, "2026-03-04T15:10", "wednesday 8:00", "2026-03-04 at 2026-03-04T08:00:00+01:00");
    row("weekday of a week ago", berlin, "2026-03-04T15:10", "thu 8:00", "2026-02-26 at 2026-02-26T08:00:00+01:00");
    row("day and month", berlin, "2026-03-04T15:10", "1 mar 8:00", "2026-03-01 at 2026-03-01T08:00:00+01:00");
    row("day and month of last year", berlin, "2026-03-04T15:10", "5 march 8:00",
        "2025-03-05 at 2025-03-05T08:00:00+01:00");
    row("leap day", berlin, "2026-03-04T15:10", "29 feb 8:00", "2024-02-29 at 2024-02-29T08:00:00+01:00");
    row("day, month and year", berlin, "2026-03-04T15:10", "1 mar 2020 8:00",
        "2020-03-01 at 2020-03-01T08:00:00+01:00");
    row("whole moment", berlin, "2026-03-04T15:10", "2026-03-02T01:00:00+01:00",
        "2026-03-01 at 2026-03-02T01:00:00+01:00");
    row("whole moment on another journal day", berlin, "2026-03-04T15:10", "2026-03-01 2026-03-02T05:00:00+01:00",
        "2026-03-01 at 2026-03-02T05:00:00+01:00");
    row("whole moment without offset", berlin, "2026-03-04T15:10", "2026-03-02T05:00",
        "2026-03-02 at 2026-03-02T05:00:00+01:00");
}

void ReadTimesTest::aTypedClockAndDayMeanAMoment()
{
    compare();
}

void ReadTimesTest::whereClocksChangeTheMomentIsStillOne_data()
{
    columns();
    const char* berlin = "Europe/Berlin";
    const char* auckland = "Pacific/Auckland";
    const char* saoPaulo = "America/Sao_Paulo";
    const char* apia = "Pacific/Apia";

    row("in the gap of spring", berlin, "2026-03-29T15:10", "2:30", "2026-03-28 at 2026-03-29T03:00:00+02:00");
    row("in the gap, with its date", berlin, "2026-03-29T15:10", "2026-03-28 2:30",
        "2026-03-28 at 2026-03-29T03:00:00+02:00");
    row("in the gap, with seconds", berlin, "2026-03-29T15:10", "2026-03-28 2:30:15",
        "2026-03-28 at 2026-03-29T03:00:00+02:00");
    row("twice in autumn: the latest", berlin, "2026-10-25T15:10", "2:30", "2026-10-24 at 2026-10-25T02:30:00+01:00");
    row("twice in autumn, with its date: the first", berlin, "2026-10-25T15:10", "2026-10-24 2:30",
        "2026-10-24 at 2026-10-25T02:30:00+02:00");
    row("twice in autumn, with the offset", berlin, "2026-10-25T15:10", "2026-10-25T02:30:00+01:00",
        "2026-10-24 at 2026-10-25T02:30:00+01:00");
    row("Auckland in summer time", auckland, "2026-02-01T09:00", "8:30", "2026-02-01 at 2026-02-01T08:30:00+13:00");
    row("Auckland, gap of September", auckland, "2026-09-27T12:00", "2:15", "2026-09-26 at 2026-09-27T03:00:00+13:00");
    row("Auckland, over the end of summer time", auckland, "2026-04-05T01:00", "23:00",
        "2026-04-04 at 2026-04-04T23:00:00+13:00");
    row("Sao Paulo, midnight that is missing", saoPaulo, "2018-11-04T12:00", "0:30",
        "2018-11-03 at 2018-11-04T01:00:00-02:00");
    row("Sao Paulo, that midnight with its date", saoPaulo, "2018-11-04T12:00", "2018-11-03 0:00",
        "2018-11-03 at 2018-11-04T01:00:00-02:00");
    row("Sao Paulo without summer time", saoPaulo, "2026-11-04T12:00", "0:30",
        "2026-11-03 at 2026-11-04T00:30:00-03:00");
    row("Apia, after the missing day", apia, "2011-12-31T12:00", "8:00", "2011-12-31 at 2011-12-31T08:00:00+14:00");
    row("Apia, before the missing day", apia, "2011-12-31T12:00", "2011-12-29 22:00",
        "2011-12-29 at 2011-12-29T22:00:00-10:00");
    row("Apia, a clock on the missing day", apia, "2011-12-31T12:00", "2011-12-30 8:00",
        "2011-12-30 at 2011-12-31T00:00:00+14:00");
    row("Apia, a clock of the day before", apia, "2011-12-31T12:00", "20:00",
        "2011-12-30 at 2011-12-31T00:00:00+14:00");
}

void ReadTimesTest::whereClocksChangeTheMomentIsStillOne()
{
    compare();
}

void ReadTimesTest::aClockWithoutADayBelongsToTheShownPage()
{
    TimeFrame frame = lines::wednesday();
    frame.pageDay = parseDay("2026-02-20");

    QCOMPARE(lines::reading("bristol 4 20:00", frame), QByteArray("stool 4, 2026-02-20 at 2026-02-20T20:00:00+01:00"));
    QCOMPARE(lines::reading("bristol 4 1:00", frame), QByteArray("stool 4, 2026-02-20 at 2026-02-21T01:00:00+01:00"));
    QCOMPARE(lines::reading("bristol 4 monday 20:00", frame),
             QByteArray("stool 4, 2026-03-02 at 2026-03-02T20:00:00+01:00"));
    QCOMPARE(lines::reading("rest", frame), QByteArray("rest, 2026-02-20"));
    QCOMPARE(lines::reading("ill", frame), QByteArray("mark ill, 2026-02-20..2026-02-20"));
    QCOMPARE(lines::reading("note x", frame), QByteArray("reflection, 2026-02-20, \"x\""));
    QCOMPARE(lines::reading("energy 3", frame), QByteArray("rating Energy 3, 2026-02-20"));
}

void ReadTimesTest::onThePageOfTodayAClockIsTheLatestSuchMoment()
{
    TimeFrame frame = lines::wednesday();
    frame.pageDay = frame.today();

    QCOMPARE(lines::reading("bristol 4 20:00", frame), QByteArray("stool 4, 2026-03-03 at 2026-03-03T20:00:00+01:00"));
    QCOMPARE(lines::reading("bristol 4", frame), QByteArray("stool 4, 2026-03-04 at 2026-03-04T15:10:20+01:00"));
}

void ReadTimesTest::withoutAClockTodaysDoseIsNowAndAnyOtherHasNoMoment()
{
    TimeFrame frame = lines::wednesday();

    QCOMPARE(lines::reading("run 45min today", frame),
             QByteArray("session run 45 min, 2026-03-04 at 2026-03-04T15:10:20+01:00"));
    QCOMPARE(lines::reading("run 45min monday", frame), QByteArray("session run 45 min, 2026-03-02"));
    QCOMPARE(lines::reading("run 45min no time", frame), QByteArray("session run 45 min, 2026-03-04"));

    frame.pageDay = parseDay("2026-02-20");
    QCOMPARE(lines::reading("run 45min", frame), QByteArray("session run 45 min, 2026-02-20"));
}

void ReadTimesTest::aRatingHasNoMomentUnlessAClockIsTyped()
{
    const TimeFrame frame = lines::wednesday();

    QCOMPARE(lines::reading("energy 4", frame), QByteArray("rating Energy 4, 2026-03-04"));
    QCOMPARE(lines::reading("energy 4 9:00", frame), QByteArray("rating Energy 4, 2026-03-04 at "
                                                                "2026-03-04T09:00:00+01:00"));
}

void ReadTimesTest::beforeTheDayStartTodayIsStillTheDayBefore()
{
    const TimeFrame frame = lines::frameAt("Europe/Berlin", "2026-03-05T01:20");

    QCOMPARE(lines::reading("bristol 4", frame), QByteArray("stool 4, 2026-03-04 at 2026-03-05T01:20:00+01:00"));
    QCOMPARE(lines::reading("energy 4 today", frame), QByteArray("rating Energy 4, 2026-03-04"));
    QCOMPARE(lines::reading("bristol 4 23:00", frame), QByteArray("stool 4, 2026-03-04 at 2026-03-04T23:00:00+01:00"));
    QCOMPARE(lines::reading("bristol 4 today 2:00", frame),
             QByteArray("stool 4, 2026-03-04 at 2026-03-05T02:00:00+01:00"));
}

HF_TEST(ReadTimesTest)
#include "read_times.moc"
