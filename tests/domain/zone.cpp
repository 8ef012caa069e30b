// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zone.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class ZoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPlannedClockMeetsItsInstantWhateverTheMachinesZone_data();
    void aPlannedClockMeetsItsInstantWhateverTheMachinesZone();
    void apiaSkipsAWholeDay();
    void anOffsetIsKeptAsItWas_data();
    void anOffsetIsKeptAsItWas();
    void anUnknownZoneIsNothing();
    void theJournalDayBeginsAtTheDayStart_data();
    void theJournalDayBeginsAtTheDayStart();
    void anEntryKeepsItsDayWhenSeenFromElsewhere();
    void aTypedClockBeforeTheDayStartMeansTheNextDate();
    void aClockWithoutADayIsTheLatestThatHasBeen_data();
    void aClockWithoutADayIsTheLatestThatHasBeen();
    void thePageShownGivesTheDefaultDay();
    void aMomentIsWrittenWithItsOffset();
    void aWrittenInstantIsRead_data();
    void aWrittenInstantIsRead();
    void whatIsNoInstantIsRefused_data();
    void whatIsNoInstantIsRefused();

private:
    QByteArray m_zoneBefore;
};

namespace {

/// The instant that `yyyy-mm-ddThh:mm[:ss]Z` names.
SysSeconds utc(const QByteArray& text)
{
    const auto parsed = parseInstant(text.toStdString());
    return parsed ? parsed->wall - parsed->offset.value_or(seconds{0}) : SysSeconds{};
}

QByteArray written(SysSeconds instant)
{
    return QByteArray::fromStdString(toString(Zone::utc().at(instant)));
}

TimeFrame frameAt(const char* zone, const char* nowUtc)
{
    return TimeFrame{utc(nowUtc), *Zone::named(zone), defaultDayStart, std::nullopt};
}

} // namespace

void ZoneTest::init()
{
    m_zoneBefore = qgetenv("TZ");
}

void ZoneTest::cleanup()
{
    qputenv("TZ", m_zoneBefore);
    ::tzset();
}

void ZoneTest::aPlannedClockMeetsItsInstantWhateverTheMachinesZone_data()
{
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("wall");
    QTest::addColumn<QByteArray>("instant");

    struct Row {
        const char* what;
        const char* zone;
        const char* wall;
        const char* instant;
    };
    constexpr std::array rows{
        Row{"Berlin gap", "Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:00"},
        Row{"Berlin overlap", "Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30"},
        Row{"New York gap", "America/New_York", "2026-03-08T02:30", "2026-03-08T07:00"},
        Row{"New York overlap", "America/New_York", "2026-11-01T01:30", "2026-11-01T05:30"},
        Row{"half-hour gap", "Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:30"},
        Row{"half-hour overlap", "Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45"},
        Row{"Santiago without midnight", "America/Santiago", "2026-09-06T00:00", "2026-09-06T04:00"},
        Row{"Cairo without midnight", "Africa/Cairo", "2026-04-24T00:00", "2026-04-23T22:00"},
        Row{"Beirut without midnight", "Asia/Beirut", "2026-03-29T00:00", "2026-03-28T22:00"},
        Row{"Havana without midnight", "America/Havana", "2026-03-08T00:00", "2026-03-08T05:00"},
        Row{"Sao Paulo without midnight", "America/Sao_Paulo", "2018-11-04T00:00", "2018-11-04T03:00"},
        Row{"Havana midnight twice", "America/Havana", "2026-11-01T00:30", "2026-11-01T04:30"},
        Row{"Cairo midnight twice", "Africa/Cairo", "2026-10-29T23:30", "2026-10-29T20:30"},
        Row{"Santiago midnight twice", "America/Santiago", "2026-04-04T23:30", "2026-04-05T02:30"},
        Row{"Nuuk gap over midnight", "America/Nuuk", "2026-03-28T23:30", "2026-03-29T01:00"},
        Row{"Casablanca overlap", "Africa/Casablanca", "2026-02-15T02:30", "2026-02-15T01:30"},
        Row{"Casablanca gap", "Africa/Casablanca", "2026-03-22T02:30", "2026-03-22T02:00"},
        Row{"Troll two-hour gap", "Antarctica/Troll", "2026-03-29T02:30", "2026-03-29T01:00"},
        Row{"Kathmandu", "Asia/Kathmandu", "2026-03-01T08:00", "2026-03-01T02:15"},
        Row{"Kiritimati", "Pacific/Kiritimati", "2026-03-01T08:00", "2026-02-28T18:00"},
    };
    for (const char* machine : {"Pacific/Auckland", "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", "UTC"}) {
        for (const Row& row : rows) {
            QTest::addRow("%s, machine in %s", row.what, machine)
                << QByteArray(machine) << QByteArray(row.zone) << QByteArray(row.wall) << QByteArray(row.instant);
        }
    }
}

void ZoneTest::aPlannedClockMeetsItsInstantWhateverTheMachinesZone()
{
    QFETCH(QByteArray, machine);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, wall);
    QFETCH(QByteArray, instant);
    qputenv("TZ", machine);
    ::tzset();
    const auto parsed = parseInstant(wall.toStdString());
    const auto known = Zone::named(zone.toStdString());
    QVERIFY(parsed && known);
    const Day date = std::chrono::floor<days>(parsed->wall);

    const Moment moment = known->atWall(date, parsed->wall - date);

    QCOMPARE(written(moment.instant), written(utc(instant + "Z")));
    QCOMPARE(moment.zone, zone.toStdString());
    QVERIFY(!moment.offsetAssumed);
}

void ZoneTest::apiaSkipsAWholeDay()
{
    const auto apia = Zone::named("Pacific/Apia");
    QVERIFY(apia);
    const Day skipped = *parseDay("2011-12-30");

    QCOMPARE(written(apia->atWall(skipped, seconds{0}).instant),
             written(apia->atWall(skipped + days{1}, seconds{0}).instant));
    QCOMPARE(written(apia->atWall(skipped, std::chrono::hours{20}).instant), written(utc("2011-12-30T10:00Z")));
}

void ZoneTest::anOffsetIsKeptAsItWas_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("winter") << QByteArray("Europe/Berlin") << QByteArray("2026-03-29T00:59:59Z")
                            << QByteArray("2026-03-29T01:59:59+01:00");
    QTest::newRow("summer") << QByteArray("Europe/Berlin") << QByteArray("2026-03-29T01:00:00Z")
                            << QByteArray("2026-03-29T03:00:00+02:00");
    QTest::newRow("quarter hours") << QByteArray("Asia/Kathmandu") << QByteArray("2026-03-01T00:00:00Z")
                                   << QByteArray("2026-03-01T05:45:00+05:45");
    QTest::newRow("far east") << QByteArray("Pacific/Kiritimati") << QByteArray("2026-03-01T12:00:00Z")
                              << QByteArray("2026-03-02T02:00:00+14:00");
    QTest::newRow("west with half an hour") << QByteArray("America/St_Johns") << QByteArray("2026-01-01T00:00:00Z")
                                            << QByteArray("2025-12-31T20:30:00-03:30");
}

void ZoneTest::anOffsetIsKeptAsItWas()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, instant);
    QFETCH(QByteArray, expected);

    const Moment moment = Zone::named(zone.toStdString())->at(utc(instant));

    QCOMPARE(toString(moment), expected.toStdString());
}

void ZoneTest::anUnknownZoneIsNothing()
{
    QVERIFY(!Zone::named("Europe/Atlantis"));
    QVERIFY(!Zone::named(""));
    for (const char* outside : {"/usr/share/zoneinfo/Europe/Berlin", "Europe/../Europe/Berlin", "right/Europe/Berlin",
                                "posix/Europe/Berlin", "Fixed/UTC+01:00:00", "localtime", "Europe"}) {
        QVERIFY2(!Zone::named(outside), outside);
    }
    QCOMPARE(Zone::named("Asia/Tokyo")->name(), std::string("Asia/Tokyo"));
    QCOMPARE(Zone::utc().at(SysSeconds{}).offset.count(), seconds::rep{0});
}

void ZoneTest::theJournalDayBeginsAtTheDayStart_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("instant");
    QTest::addColumn<int>("dayStartMinutes");
    QTest::addColumn<QByteArray>("day");

    const auto row = [](const char* what, const char* zone, const char* instant, int dayStart, const char* day) {
        QTest::newRow(what) << QByteArray(zone) << QByteArray(instant) << dayStart << QByteArray(day);
    };
    row("evening", "Europe/Berlin", "2026-03-01T22:59:59Z", 240, "2026-03-01");
    row("after midnight", "Europe/Berlin", "2026-03-01T23:30:00Z", 240, "2026-03-01");
    row("a second before the start", "Europe/Berlin", "2026-03-02T02:59:59Z", 240, "2026-03-01");
    row("at the start", "Europe/Berlin", "2026-03-02T03:00:00Z", 240, "2026-03-02");
    row("day starts at midnight", "Europe/Berlin", "2026-03-01T23:00:00Z", 0, "2026-03-02");
    row("on the night without 02:30", "Europe/Berlin", "2026-03-29T01:59:59Z", 240, "2026-03-28");
    row("on the night without 02:30, at the start", "Europe/Berlin", "2026-03-29T02:00:00Z", 240, "2026-03-29");
    row("on the night with two 02:30", "Europe/Berlin", "2026-10-25T02:59:59Z", 240, "2026-10-24");
    row("across the date line", "Pacific/Kiritimati", "2026-03-01T14:00:00Z", 240, "2026-03-02");
    row("across the date line, west", "Pacific/Pago_Pago", "2026-03-01T14:00:00Z", 240, "2026-02-28");
}

void ZoneTest::theJournalDayBeginsAtTheDayStart()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, instant);
    QFETCH(int, dayStartMinutes);
    QFETCH(QByteArray, day);

    const Moment moment = Zone::named(zone.toStdString())->at(utc(instant));

    QCOMPARE(toString(journalDay(moment, minutes{dayStartMinutes})), day.toStdString());
}

void ZoneTest::anEntryKeepsItsDayWhenSeenFromElsewhere()
{
    const Moment loggedInTokyo = Zone::named("Asia/Tokyo")->at(utc("2026-03-01T22:00:00Z"));
    const Day there = journalDay(loggedInTokyo, defaultDayStart);

    const Moment sameInstantInNewYork = Zone::named("America/New_York")->at(loggedInTokyo.instant);

    QCOMPARE(toString(there), std::string("2026-03-02"));
    QCOMPARE(toString(journalDay(sameInstantInNewYork, defaultDayStart)), std::string("2026-03-01"));
    QCOMPARE(toString(journalDay(loggedInTokyo, defaultDayStart)), std::string("2026-03-02"));
}

void ZoneTest::aTypedClockBeforeTheDayStartMeansTheNextDate()
{
    const TimeFrame frame = frameAt("Europe/Berlin", "2026-03-05T12:00:00Z");
    const Day day = *parseDay("2026-03-01");

    QCOMPARE(toString(frame.onDay(day, minutes{120})), std::string("2026-03-02T02:00:00+01:00"));
    QCOMPARE(toString(frame.onDay(day, minutes{239})), std::string("2026-03-02T03:59:00+01:00"));
    QCOMPARE(toString(frame.onDay(day, minutes{240})), std::string("2026-03-01T04:00:00+01:00"));
    QCOMPARE(journalDay(frame.onDay(day, minutes{120}), frame.dayStart), day);
}

void ZoneTest::aClockWithoutADayIsTheLatestThatHasBeen_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<int>("clockMinutes");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char* what, const char* now, int clock, const char* expected) {
        QTest::newRow(what) << QByteArray(now) << clock << QByteArray(expected);
    };
    row("earlier today", "2026-03-01T12:00:00Z", 8 * 60, "2026-03-01T08:00:00+01:00");
    row("this very minute", "2026-03-01T12:00:00Z", 13 * 60, "2026-03-01T13:00:00+01:00");
    row("later than now is yesterday", "2026-03-01T12:00:00Z", 14 * 60 + 30, "2026-02-28T14:30:00+01:00");
    row("after midnight, the evening before", "2026-03-01T23:30:00Z", 22 * 60, "2026-03-01T22:00:00+01:00");
    row("over a change of offset", "2026-03-29T10:00:00Z", 23 * 60, "2026-03-28T23:00:00+01:00");
    row("first of two, before the second", "2026-10-25T00:45:00Z", 150, "2026-10-25T02:30:00+02:00");
    row("second of two, when it has been", "2026-10-25T01:45:00Z", 150, "2026-10-25T02:30:00+01:00");
}

void ZoneTest::aClockWithoutADayIsTheLatestThatHasBeen()
{
    QFETCH(QByteArray, now);
    QFETCH(int, clockMinutes);
    QFETCH(QByteArray, expected);
    const TimeFrame frame = frameAt("Europe/Berlin", now.constData());

    QCOMPARE(toString(frame.latest(minutes{clockMinutes})), expected.toStdString());
}

void ZoneTest::thePageShownGivesTheDefaultDay()
{
    TimeFrame frame = frameAt("Europe/Berlin", "2026-03-02T01:30:00Z");

    QCOMPARE(toString(frame.today()), std::string("2026-03-01"));
    QCOMPARE(frame.defaultDay(), frame.today());

    frame.pageDay = parseDay("2026-01-15");

    QCOMPARE(toString(frame.defaultDay()), std::string("2026-01-15"));
    QCOMPARE(toString(frame.today()), std::string("2026-03-01"));
}

void ZoneTest::aMomentIsWrittenWithItsOffset()
{
    const Moment moment{utc("2026-03-01T13:30:05Z"), seconds{-(3 * 3600 + 1800)}, {}, true};

    QCOMPARE(toString(moment), std::string("2026-03-01T10:00:05-03:30"));
    QCOMPARE(written(moment.wall()), QByteArray("2026-03-01T10:00:05+00:00"));
}

void ZoneTest::aWrittenInstantIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wall");
    QTest::addColumn<bool>("hasOffset");
    QTest::addColumn<int>("offsetSeconds");

    const auto row = [](const char* what, const char* text, const char* wall, bool hasOffset, int offset) {
        QTest::newRow(what) << QByteArray(text) << QByteArray(wall) << hasOffset << offset;
    };
    row("to the minute", "2026-03-01T14:30", "2026-03-01T14:30:00", false, 0);
    row("blank for T", "2026-03-01 14:30:07", "2026-03-01T14:30:07", false, 0);
    row("UTC", "2026-03-01T14:30:00Z", "2026-03-01T14:30:00", true, 0);
    row("offset with a colon", "2026-03-01T14:30:00+05:45", "2026-03-01T14:30:00", true, 20'700);
    row("offset without a colon", "2026-03-01T14:30:00-0330", "2026-03-01T14:30:00", true, -12'600);
    row("hours alone", "2026-03-01T14:30+02", "2026-03-01T14:30:00", true, 7'200);
    row("blank before the offset", "2026-03-01 14:30:00 +0100", "2026-03-01T14:30:00", true, 3'600);
    row("fraction", "2026-03-01T14:30:00.123Z", "2026-03-01T14:30:00", true, 0);
    row("small t", "2026-03-01t14:30:00z", "2026-03-01T14:30:00", true, 0);
}

void ZoneTest::aWrittenInstantIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wall);
    QFETCH(bool, hasOffset);
    QFETCH(int, offsetSeconds);

    const auto parsed = parseInstant(text.toStdString());

    QVERIFY(parsed);
    QCOMPARE(written(parsed->wall), wall + "+00:00");
    QCOMPARE(parsed->offset.has_value(), hasOffset);
    QCOMPARE(parsed->offset.value_or(seconds{0}).count(), seconds::rep{offsetSeconds});
}

void ZoneTest::whatIsNoInstantIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");

    for (const char* text :
         {"", "2026-03-01", "2026-03-01T", "2026-03-01T14", "2026-03-01T24:00", "2026-03-01T14:60",
          "2026-03-01T14:30:60", "2026-02-30T14:30", "2026-03-01T14:30:00+25:00", "2026-03-01T14:30:00+1:00",
          "2026-03-01T14:30:00 Berlin", "2026-03-01X14:30", "2026-03-01T14.30", "2026-03-01T14:30:0"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void ZoneTest::whatIsNoInstantIsRefused()
{
    QFETCH(QByteArray, text);

    QVERIFY(!parseInstant(text.toStdString()));
}

HF_TEST(ZoneTest)
#include "zone.moc"
