// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/check_in.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class CheckInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsCompleteWhenEveryPartIs();
    void withoutATimeNothingIsEverDue();
    void theReminderComesFromItsTimeOn_data();
    void theReminderComesFromItsTimeOn();
    void aCompleteDayIsNotAnnounced();
    void aDayIsAnnouncedOnce();
    void aNightOfChangedClocksHasExactlyOneReminder_data();
    void aNightOfChangedClocksHasExactlyOneReminder();
    void travelWestDoesNotAnnounceTheDayAgain();
};

namespace {

SysSeconds utc(const QByteArray& text)
{
    return parseInstant(text.toStdString())->wall;
}

TimeFrame frameAt(const QByteArray& zone, const QByteArray& nowUtc)
{
    return TimeFrame{utc(nowUtc), *Zone::named(zone.toStdString()), defaultDayStart, std::nullopt};
}

QByteArray written(const std::optional<SysSeconds>& instant)
{
    return instant ? QByteArray::fromStdString(toString(Zone::utc().at(*instant))) : QByteArray("never");
}

const CheckIn open;
const CheckIn complete{true, true, true, true};
const CheckInRule atNine{minutes{21 * 60}};

} // namespace

void CheckInTest::aDayIsCompleteWhenEveryPartIs()
{
    QVERIFY(complete.complete());
    QCOMPARE(complete.done(), CheckIn::parts);
    QCOMPARE(open.done(), 0);
    for (const CheckIn& lacking : {CheckIn{false, true, true, true}, CheckIn{true, false, true, true},
                                   CheckIn{true, true, false, true}, CheckIn{true, true, true, false}}) {
        QVERIFY(!lacking.complete());
        QCOMPARE(lacking.done(), 3);
    }
}

void CheckInTest::withoutATimeNothingIsEverDue()
{
    const CheckInDue due = checkInDue(CheckInRule{}, open, std::nullopt, frameAt("Europe/Berlin", "2026-03-01T22:00"));

    QVERIFY(!due.now);
    QVERIFY(!due.nextChange);
}

void CheckInTest::theReminderComesFromItsTimeOn_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("due");
    QTest::addColumn<QByteArray>("nextChange");

    QTest::newRow("in the morning") << QByteArray("2026-03-01T08:00") << false
                                    << QByteArray("2026-03-01T20:00:00+00:00");
    QTest::newRow("a second before") << QByteArray("2026-03-01T19:59:59") << false
                                     << QByteArray("2026-03-01T20:00:00+00:00");
    QTest::newRow("at its time") << QByteArray("2026-03-01T20:00") << true << QByteArray("2026-03-02T20:00:00+00:00");
    QTest::newRow("after midnight, the day still open")
        << QByteArray("2026-03-02T01:00") << true << QByteArray("2026-03-02T20:00:00+00:00");
    QTest::newRow("when the next day has begun")
        << QByteArray("2026-03-02T03:00") << false << QByteArray("2026-03-02T20:00:00+00:00");
    QTest::newRow("over a change of offset")
        << QByteArray("2026-03-28T20:00") << true << QByteArray("2026-03-29T19:00:00+00:00");
}

void CheckInTest::theReminderComesFromItsTimeOn()
{
    QFETCH(QByteArray, now);
    QFETCH(bool, due);
    QFETCH(QByteArray, nextChange);

    const CheckInDue answer = checkInDue(atNine, open, std::nullopt, frameAt("Europe/Berlin", now));

    QCOMPARE(answer.now, due);
    QCOMPARE(written(answer.nextChange), nextChange);
}

void CheckInTest::aCompleteDayIsNotAnnounced()
{
    const TimeFrame evening = frameAt("Europe/Berlin", "2026-03-01T21:00");

    QVERIFY(!checkInDue(atNine, complete, std::nullopt, evening).now);
    QVERIFY(checkInDue(atNine, CheckIn{true, true, true, false}, std::nullopt, evening).now);
}

void CheckInTest::aDayIsAnnouncedOnce()
{
    const TimeFrame evening = frameAt("Europe/Berlin", "2026-03-01T21:00");
    const Day today = *parseDay("2026-03-01");

    QVERIFY(!checkInDue(atNine, open, today, evening).now);
    QVERIFY(checkInDue(atNine, open, today - days{1}, evening).now);
}

void CheckInTest::aNightOfChangedClocksHasExactlyOneReminder_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<int>("clockMinutes");
    QTest::addColumn<QByteArrayList>("announced");

    const auto row = [](const char* what, const char* zone, const char* from, const char* until, int clock,
                        const QByteArrayList& announced) {
        QTest::newRow(what) << QByteArray(zone) << QByteArray(from) << QByteArray(until) << clock << announced;
    };
    // From noon to noon (local) around the change, looked at every minute.
    row("Berlin, the night without 02:30", "Europe/Berlin", "2026-03-28T11:00", "2026-03-29T10:00", 150,
        {"2026-03-29T01:00:00+00:00"});
    row("Berlin, the night with two 02:30", "Europe/Berlin", "2026-10-24T10:00", "2026-10-25T11:00", 150,
        {"2026-10-25T00:30:00+00:00"});
    row("New York, gap", "America/New_York", "2026-03-07T17:00", "2026-03-08T16:00", 150,
        {"2026-03-08T07:00:00+00:00"});
    row("New York, overlap", "America/New_York", "2026-10-31T16:00", "2026-11-01T17:00", 90,
        {"2026-11-01T05:30:00+00:00"});
    row("Lord Howe, half an hour less", "Australia/Lord_Howe", "2026-10-03T01:30", "2026-10-04T01:00", 135,
        {"2026-10-03T15:30:00+00:00"});
    row("Lord Howe, half an hour twice", "Australia/Lord_Howe", "2026-04-04T01:00", "2026-04-05T01:30", 105,
        {"2026-04-04T14:45:00+00:00"});
    row("Santiago, no midnight", "America/Santiago", "2026-09-05T16:00", "2026-09-06T15:00", 0,
        {"2026-09-06T04:00:00+00:00"});
    row("Havana, midnight twice", "America/Havana", "2026-10-31T16:00", "2026-11-01T17:00", 30,
        {"2026-11-01T04:30:00+00:00"});
    row("Nuuk, gap over midnight", "America/Nuuk", "2026-03-28T14:00", "2026-03-29T13:00", 23 * 60 + 30,
        {"2026-03-29T01:00:00+00:00"});
    row("Casablanca, back before Ramadan", "Africa/Casablanca", "2026-02-14T11:00", "2026-02-15T12:00", 150,
        {"2026-02-15T01:30:00+00:00"});
    row("Troll, two hours less", "Antarctica/Troll", "2026-03-28T12:00", "2026-03-29T10:00", 150,
        {"2026-03-29T01:00:00+00:00"});
}

void CheckInTest::aNightOfChangedClocksHasExactlyOneReminder()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, until);
    QFETCH(int, clockMinutes);
    QFETCH(QByteArrayList, announced);
    const CheckInRule rule{minutes{clockMinutes}};
    TimeFrame frame = frameAt(zone, from);
    std::optional<Day> told = frame.today() - days{1};

    QByteArrayList seen;
    for (; frame.now <= utc(until); frame.now += minutes{1}) {
        if (checkInDue(rule, open, told, frame).now) {
            told = frame.today();
            seen.append(written(frame.now));
        }
    }

    QCOMPARE(seen, announced);
}

void CheckInTest::travelWestDoesNotAnnounceTheDayAgain()
{
    const TimeFrame inTokyo = frameAt("Asia/Tokyo", "2026-03-01T12:00");
    QVERIFY(checkInDue(atNine, open, std::nullopt, inTokyo).now);
    const std::optional<Day> told = inTokyo.today();

    const TimeFrame inNewYork = frameAt("America/New_York", "2026-03-02T02:30");

    QCOMPARE(inNewYork.today(), inTokyo.today());
    QVERIFY(!checkInDue(atNine, open, told, inNewYork).now);
}

HF_TEST(CheckInTest)
#include "check_in.moc"
