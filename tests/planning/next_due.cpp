// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/next_due.h"

#include "domain/entries/catalogue.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

namespace {

SysSeconds utc(const QByteArray& text)
{
    return parseInstant(text.toStdString())->wall;
}

TimeFrame frameAt(const QByteArray& zone, const QByteArray& nowUtc, minutes dayStart = minutes{0})
{
    return TimeFrame{utc(nowUtc), *Zone::named(zone.toStdString()), dayStart, std::nullopt};
}

Reminder reminderOn(const QByteArray& day, minutes clock)
{
    Reminder reminder;
    reminder.key = {{RecordId{builtInUuid(900)}, parseDay(day.toStdString()).value(), 0}, 0};
    reminder.clock = clock;
    return reminder;
}

NextDue ask(const Reminder& reminder, const TimeFrame& frame, const ReminderMemory& memory = {},
            const QuietHours& quiet = {})
{
    return nextDue({&reminder, 1}, memory, quiet, frame);
}

QByteArray written(const std::optional<SysSeconds>& instant)
{
    return instant ? QByteArray::fromStdString(toString(Zone::utc().at(*instant))).left(16) : QByteArray("never");
}

constexpr minutes eight{8 * 60};

} // namespace

class NextDueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The dates and zones where clocks are set: the instant of the reminder, found by its own nextChange.
    void changedClocksGiveOneReminderAtTheRightInstant_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<int>("clock");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* zone, const char* day, int clock, const char* expected) {
            QTest::newRow(zone + QByteArray(" ") + day)
                << QByteArray(zone) << QByteArray(day) << clock << QByteArray(expected);
        };
        row("Europe/Berlin", "2026-03-29", 150, "2026-03-29T01:00");
        row("Europe/Berlin", "2026-10-25", 150, "2026-10-25T00:30");
        row("America/New_York", "2026-03-08", 150, "2026-03-08T07:00");
        row("America/New_York", "2026-11-01", 90, "2026-11-01T05:30");
        row("America/Santiago", "2026-09-06", 0, "2026-09-06T04:00");
        row("Africa/Cairo", "2026-04-24", 0, "2026-04-23T22:00");
        row("Asia/Beirut", "2026-03-29", 0, "2026-03-28T22:00");
        row("America/Havana", "2026-03-08", 0, "2026-03-08T05:00");
        row("America/Havana", "2026-11-01", 30, "2026-11-01T04:30");
        row("Africa/Cairo", "2026-10-29", 1410, "2026-10-29T20:30");
        row("America/Nuuk", "2026-03-28", 1410, "2026-03-29T01:00");
        row("Antarctica/Troll", "2026-03-29", 150, "2026-03-29T01:00");
    }

    void changedClocksGiveOneReminderAtTheRightInstant()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, day);
        QFETCH(int, clock);
        QFETCH(QByteArray, expected);
        const Reminder reminder = reminderOn(day, minutes{clock});
        TimeFrame frame = frameAt(zone, day + "T00:00:00Z");
        frame.now -= days{2};

        NextDue due = ask(reminder, frame);
        QVERIFY(due.now.empty() && due.caughtUp.empty());
        QCOMPARE(written(due.nextChange), expected);
        frame.now = *due.nextChange;
        due = ask(reminder, frame, due.memory);
        QCOMPARE(due.now.size(), std::size_t{1});
        QCOMPARE(written(due.nextChange), QByteArray("never"));
        frame.now += std::chrono::hours{1}; // the same wall clock again, where an hour comes twice
        due = ask(reminder, frame, due.memory);
        QVERIFY(due.now.empty() && due.caughtUp.empty());
    }

    void itComesAgainUntilItIsAnswered()
    {
        Reminder reminder = reminderOn("2026-03-04", eight);
        reminder.every = minutes{30};
        reminder.repeats = 2;
        TimeFrame frame = frameAt("Etc/UTC", "2026-03-04T08:00:00Z");
        NextDue due = ask(reminder, frame);
        QCOMPARE(due.now.front().repeat, 0);
        QCOMPARE(written(due.nextChange), QByteArray("2026-03-04T08:30"));
        frame.now = *due.nextChange;
        due = ask(reminder, frame, due.memory);
        QCOMPARE(due.now.front().repeat, 1);

        reminder.open = false;
        frame.now += minutes{30};
        due = ask(reminder, frame, due.memory);
        QVERIFY(due.now.empty() && due.caughtUp.empty());
        QCOMPARE(written(due.nextChange), QByteArray("never"));
    }

    void anAnswerThatIsTakenBackBringsItAtItsTime()
    {
        Reminder reminder = reminderOn("2026-03-04", eight);
        TimeFrame frame = frameAt("Etc/UTC", "2026-03-04T07:50:00Z");
        reminder.open = false;
        const NextDue taken = ask(reminder, frame);

        reminder.open = true;
        frame.now += minutes{2};
        const auto coming = comingTimes({&reminder, 1}, taken.memory, {}, frame);
        QCOMPARE(coming.size(), std::size_t{1});
        QCOMPARE(written(coming.front().at), QByteArray("2026-03-04T08:00"));
        const NextDue again = ask(reminder, frame, taken.memory);
        QCOMPARE(written(again.nextChange), QByteArray("2026-03-04T08:00"));
        frame.now = *again.nextChange;
        QCOMPARE(ask(reminder, frame, again.memory).now.size(), std::size_t{1});
    }

    void whatWasAnsweredAfterItsTimeDoesNotComeAgain()
    {
        Reminder reminder = reminderOn("2026-03-04", eight);
        TimeFrame frame = frameAt("Etc/UTC", "2026-03-04T09:00:00Z");
        reminder.open = false;
        const NextDue taken = ask(reminder, frame);

        reminder.open = true;
        const NextDue due = ask(reminder, frame, taken.memory);
        QVERIFY(due.now.empty() && due.caughtUp.empty());
    }

    void whatWasSleptThroughIsOneEntry()
    {
        Reminder reminder = reminderOn("2026-03-04", eight);
        reminder.every = minutes{30};
        reminder.repeats = 5;
        const TimeFrame frame = frameAt("Etc/UTC", "2026-03-04T09:10:00Z");

        const NextDue due = ask(reminder, frame);

        QVERIFY(due.now.empty());
        QCOMPARE(due.caughtUp.size(), std::size_t{1});
        QCOMPARE(due.caughtUp.front().repeat, 2); // 8:00, 8:30 and 9:00 have passed
        QCOMPARE(written(due.nextChange), QByteArray("2026-03-04T09:30"));
        QVERIFY(ask(reminder, frame, due.memory).caughtUp.empty());
    }

    void aDayThatPassedUnseenIsOnlyInTheNoticeThatCatchesUp()
    {
        Reminder reminder = reminderOn("2026-03-03", eight);
        reminder.open = false;
        reminder.lapsed = true;
        const TimeFrame frame = frameAt("Etc/UTC", "2026-03-04T09:10:00Z");

        const NextDue due = ask(reminder, frame);
        QVERIFY(due.now.empty());
        QCOMPARE(due.caughtUp.size(), std::size_t{1});
        QVERIFY(due.caughtUp.front().lapsed);
        QVERIFY(ask(reminder, frame, due.memory).caughtUp.empty());

        ReminderMemory told;
        told.announced[reminder.key] = 1;
        QVERIFY(ask(reminder, frame, told).caughtUp.empty());
    }

    void quietHoursEndWithTheReminder()
    {
        const Reminder reminder = reminderOn("2026-03-04", minutes{23 * 60});
        const QuietHours night{minutes{22 * 60}, minutes{7 * 60}};
        TimeFrame frame = frameAt("Europe/Berlin", "2026-03-04T22:30:00Z");
        const NextDue due = ask(reminder, frame, {}, night);
        QVERIFY(due.now.empty() && due.caughtUp.empty());
        QCOMPARE(written(due.nextChange), QByteArray("2026-03-05T06:00"));
        QVERIFY(night.contains(minutes{0}) && !night.contains(minutes{7 * 60}) && !QuietHours{}.contains(minutes{0}));
    }

    // Due until 04:00; the night's quiet ends at 07:00: the reminder keeps its time, and so do those that repeat it. A
    // nap ends in time and is waited for.
    void quietHoursDoNotPushItPastItsBeingDue()
    {
        Reminder reminder = reminderOn("2026-03-04", minutes{23 * 60 + 30});
        reminder.every = minutes{20};
        reminder.repeats = 1;
        reminder.dueUntil = utc("2026-03-05T03:00:00Z");
        const QuietHours night{minutes{22 * 60}, minutes{7 * 60}};
        const QuietHours nap{minutes{23 * 60}, minutes{24 * 60 - 1}};
        TimeFrame frame = frameAt("Europe/Berlin", "2026-03-04T12:00:00Z", minutes{240});

        QCOMPARE(written(ask(reminder, frame, {}, nap).nextChange), QByteArray("2026-03-04T22:59"));
        QCOMPARE(written(comingTimes({&reminder, 1}, {}, night, frame).front().at), QByteArray("2026-03-04T22:30"));
        NextDue due = ask(reminder, frame, {}, night);
        QCOMPARE(written(due.nextChange), QByteArray("2026-03-04T22:30"));
        frame.now = *due.nextChange;
        due = ask(reminder, frame, due.memory, night);
        QCOMPARE(due.now.size(), std::size_t{1});
        QCOMPARE(written(due.nextChange), QByteArray("2026-03-04T22:50"));
    }

    // Every three hours, four times, but due for no more than seven: the last one would come too late.
    void whatRepeatsIsNotForetoldPastItsBeingDue()
    {
        Reminder reminder = reminderOn("2026-03-04", eight);
        reminder.every = minutes{180};
        reminder.repeats = 3;
        reminder.dueUntil = utc("2026-03-04T15:00:00Z");
        ReminderMemory memory;
        const TimeFrame frame = frameAt("Etc/UTC", "2026-03-04T12:00:00Z");

        memory.announced[reminder.key] = 2;
        QCOMPARE(written(comingTimes({&reminder, 1}, memory, {}, frame).front().at), QByteArray("2026-03-04T14:00"));
        memory.announced[reminder.key] = 3;
        QVERIFY(comingTimes({&reminder, 1}, memory, {}, frame).empty());
    }

    void aNoticeThatStandsIsLookedAtWhenItIsNoLongerDue()
    {
        Reminder reminder = reminderOn("2026-03-04", eight);
        reminder.dueUntil = utc("2026-03-04T11:00:00Z");
        TimeFrame frame = frameAt("Etc/UTC", "2026-03-04T07:00:00Z");
        QCOMPARE(written(ask(reminder, frame).nextChange), QByteArray("2026-03-04T08:00"));
        frame.now = utc("2026-03-04T08:00:00Z");

        const NextDue due = ask(reminder, frame);

        QCOMPARE(due.now.size(), std::size_t{1});
        QCOMPARE(written(due.nextChange), QByteArray("2026-03-04T11:00"));
    }

    void aSnoozeBringsItOnceMore()
    {
        const Reminder reminder = reminderOn("2026-03-04", eight);
        TimeFrame frame = frameAt("Etc/UTC", "2026-03-04T08:00:00Z");
        NextDue due = ask(reminder, frame);
        QCOMPARE(due.now.size(), std::size_t{1});

        putOff(due.memory, reminder.key, snoozeEnd(Snooze::tenMinutes, frame));
        due = ask(reminder, frame, due.memory);
        QVERIFY(due.now.empty());
        QCOMPARE(written(due.nextChange), QByteArray("2026-03-04T08:10"));
        frame.now = *due.nextChange;
        due = ask(reminder, frame, due.memory);
        QCOMPARE(due.now.size(), std::size_t{1});
        frame.now += minutes{30};
        QVERIFY(ask(reminder, frame, due.memory).caughtUp.empty());
    }

    void tonightIsAnHourWhenTheEveningHasCome()
    {
        QCOMPARE(written(snoozeEnd(Snooze::tonight, frameAt("Etc/UTC", "2026-03-04T08:00:00Z"))),
                 QByteArray("2026-03-04T20:00"));
        QCOMPARE(written(snoozeEnd(Snooze::tonight, frameAt("Etc/UTC", "2026-03-04T21:00:00Z"))),
                 QByteArray("2026-03-04T22:00"));
    }

    void travelWestDoesNotRemindAgainAndTravelEastDoesNotForget()
    {
        const Reminder reminder = reminderOn("2026-03-04", eight);
        const NextDue berlin = ask(reminder, frameAt("Europe/Berlin", "2026-03-04T07:00:00Z"));
        QCOMPARE(berlin.now.size(), std::size_t{1});
        const NextDue newYork = ask(reminder, frameAt("America/New_York", "2026-03-04T13:00:00Z"), berlin.memory);
        QVERIFY(newYork.now.empty() && newYork.caughtUp.empty());

        const NextDue before = ask(reminder, frameAt("America/New_York", "2026-03-04T04:00:00Z"));
        QVERIFY(before.now.empty());
        const NextDue tokyo = ask(reminder, frameAt("Asia/Tokyo", "2026-03-04T04:00:00Z"), before.memory);
        QCOMPARE(tokyo.caughtUp.size(), std::size_t{1}); // 13:00 there
    }

    void whatIsLongPastIsForgotten()
    {
        const Reminder old = reminderOn("2026-03-01", eight);
        const NextDue due = ask(old, frameAt("Etc/UTC", "2026-03-01T08:00:00Z"));
        const NextDue later = nextDue({}, due.memory, {}, frameAt("Etc/UTC", "2026-03-09T08:00:00Z"));
        QVERIFY(later.memory.announced.empty());
    }
};

HF_TEST(NextDueTest)
#include "next_due.moc"
