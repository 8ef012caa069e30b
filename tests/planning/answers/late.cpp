// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a planned dose is due.

#include "planning/answers/planned_day.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class LateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsDueUntil_data();
    void itIsDueUntil();
    void aWeekIsDueAsLong();
};

void LateTest::itIsDueUntil_data()
{
    QTest::addColumn<QString>("planned"); // of every day; the first is asked about
    QTest::addColumn<int>("dayStart");    // hours
    QTest::addColumn<QString>("until");   // the wall clock of the day after
    const auto row = [](const char* planned, int dayStart, const char* until) {
        QTest::addRow("%s, days from %d", planned, dayStart)
            << QString::fromLatin1(planned) << dayStart << QString::fromLatin1(until);
    };
    row("23:30 08:00", 0, "02:30");
    row("21:00 08:00", 0, "00:00"); // three hours before the day ends
    row("21:01 08:00", 0, "00:01");
    row("08:00 20:00", 0, "00:00");
    row("08:00 20:00", 4, "04:00");
    row("23:30 08:00", 4, "04:00");
    row("02:00 12:00", 4, "05:00");
    row("23:00 01:00", 0, "00:00"); // the middle of two is the end of the day
    row("23:30 01:30", 0, "00:30");
    row("22:00 23:00", 0, "00:00"); // the middle is before the end
    row("11:00 12:30", 12, "12:00");
    row("11:30 13:30", 12, "12:30");
}

void LateTest::itIsDueUntil()
{
    QFETCH(QString, planned);
    QFETCH(int, dayStart);
    QFETCH(QString, until);
    TimeFrame frame = tuesdayAt("23:00:00", minutes{dayStart * 60});
    const Day day = dayOf("2026-03-03");
    const auto plans = plansOf(planned);
    const auto stateAt = [&](SysSeconds now) {
        frame.now = now;
        for (const Occurrence& one : plannedDays(plans, {}, {}, {day, day}, frame).occurrences) {
            if (one.id.plan == plans.front().id) {
                return one.state;
            }
        }
        return OccurrenceState::paused;
    };

    const SysSeconds end = frame.zone.atWall(day + days{1}, clockIn(until)).instant;

    QVERIFY(stateAt(end - seconds{1}) == OccurrenceState::due);
    QVERIFY(stateAt(end) == OccurrenceState::missed);
    QVERIFY(stateAt(end + days{3}) == OccurrenceState::missed);
}

// Once a week at 23:30, and it is Sunday night.
void LateTest::aWeekIsDueAsLong()
{
    TimeFrame frame = tuesdayAt("00:00:00", minutes{0});
    const Day sunday = dayOf("2026-03-08");
    auto plans = plansOf(QStringLiteral("23:30"));
    plans.at(0).row.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 1};
    const auto statesAt = [&](minutes afterMidnight) {
        frame.now = frame.zone.atWall(sunday + days{1}, afterMidnight).instant;
        return statesOf(plannedDays(plans, {}, {}, {sunday - days{6}, sunday}, frame).occurrences);
    };

    QCOMPARE(statesAt(minutes{2 * 60 + 29}), QStringLiteral("."));
    QCOMPARE(statesAt(minutes{2 * 60 + 30}), QStringLiteral("m"));
}

HF_TEST(LateTest)
#include "late.moc"
