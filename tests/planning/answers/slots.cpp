// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/answers/slots.h"

#include "planning/answers/planned_day.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <random>

using namespace hf;
using namespace hf::test;

class SlotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weekdaysAndEverySoManyDays();
    void aPlanHoldsFromItsFirstDayToItsLast();
    void aPauseIsOfOnePlanOrOfAll();
    void aDayThatAZoneLeftOutHasNone();
    void aTimeInAGapOfTheClockIsTheFirstMomentAfterIt();
    void aTimeBeforeTheDayStartsIsOfTheNextDate();
    void aWeekWantsItsTimesOnWhateverDays();
    void aWeekCutByItsEndsOrByPausesHasFewerDays();
    void aChangeInTheMiddleOfAWeekAsksForWhatIsNewer();
    void itIsDueToTheEndOfItsDayOrThreeHours();
    void theNextOfTheSupplementEndsTheGraceInTheMiddle();
    void slotsComeByTimeAndNameTheirPlace();
    void itAgreesWithAPlainCalendar();
};

namespace {

struct Planned {
    std::vector<KnownPlan> plans;
    std::vector<Pause> pauses;
    TimeFrame frame = tuesdayAt("12:00:00");

    explicit Planned(const char* times)
        : plans(plansOf(QString::fromLatin1(times)))
    {
    }

    Plan& row(std::size_t i = 0) { return plans[i].row; }
    Slots start() const
    {
        pointers.clear();
        for (const KnownPlan& plan : plans) {
            pointers.push_back(&plan);
        }
        return Slots(pointers, pauses, frame);
    }
    /// One letter a day: the number of its slots.
    QString counts(const char* from, int length) const
    {
        Slots calendar = start();
        QString text;
        for (int i = 0; i < length; ++i) {
            text += QString::number(calendar.on(dayOf(from) + days{i}).size());
        }
        return text;
    }
    void inZone(const char* zone) { frame.zone = Zone::named(zone).value(); }

    mutable std::vector<const KnownPlan*> pointers;
};

Rhythm weekly(int times)
{
    return {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, times};
}

std::string wallOf(const Occurrence& one)
{
    return toString(one.at);
}

} // namespace

void SlotsTest::weekdaysAndEverySoManyDays()
{
    Planned planned("08:00"); // from Sunday the 1st of March 2026
    QCOMPARE(planned.counts("2026-02-27", 5), QStringLiteral("00111"));

    planned.row().rhythm.weekdays = 0b0010101; // Monday, Wednesday, Friday
    QCOMPARE(planned.counts("2026-03-02", 14), QStringLiteral("10101001010100"));
    planned.row().rhythm.weekdays = 0b1000000;
    QCOMPARE(planned.counts("2026-03-01", 8), QStringLiteral("10000001"));
    planned.row().rhythm.weekdays = 0;
    QCOMPARE(planned.counts("2026-03-01", 8), QStringLiteral("00000000"));

    planned.row().rhythm = {Rhythm::Sort::everyDays, Rhythm::allWeekdays, 3, 7};
    QCOMPARE(planned.counts("2026-02-26", 10), QStringLiteral("0001001001"));
    planned.row().rhythm.every = 0; // no rhythm at all
    QCOMPARE(planned.counts("2026-03-01", 4), QStringLiteral("0000"));
}

void SlotsTest::aPlanHoldsFromItsFirstDayToItsLast()
{
    Planned planned("08:00");
    planned.row().until = dayOf("2026-03-03");
    QCOMPARE(planned.counts("2026-02-28", 5), QStringLiteral("01110"));

    planned.row().until = planned.row().from;
    QCOMPARE(planned.counts("2026-02-28", 3), QStringLiteral("010"));

    planned.row().until = planned.row().from - days{1};
    QCOMPARE(planned.counts("2026-02-28", 3), QStringLiteral("000"));

    planned.row().until.reset();
    planned.row().times.clear();
    QCOMPARE(planned.counts("2026-03-01", 2), QStringLiteral("00"));
}

void SlotsTest::aPauseIsOfOnePlanOrOfAll()
{
    Planned planned("08:00 20:00");
    const auto paused = [&planned](const char* day) {
        Slots found = planned.start();
        QString text;
        for (const Occurrence& one : found.on(dayOf(day))) {
            text += one.state == OccurrenceState::paused ? u'p' : u'.';
        }
        return text;
    };
    planned.pauses = {{{dayOf("2026-03-03"), dayOf("2026-03-04")}, planned.plans[1].id, {}}};
    QCOMPARE(paused("2026-03-02"), QStringLiteral(".."));
    QCOMPARE(paused("2026-03-03"), QStringLiteral(".p"));
    QCOMPARE(paused("2026-03-04"), QStringLiteral(".p"));
    QCOMPARE(paused("2026-03-05"), QStringLiteral(".."));

    planned.pauses.front().plan.reset();
    QCOMPARE(paused("2026-03-04"), QStringLiteral("pp"));

    // The pause names the lineage, whatever row holds on that day.
    planned.pauses.front().plan = planned.plans[0].id;
    planned.row(1).lineage = planned.plans[0].id;
    QCOMPARE(paused("2026-03-03"), QStringLiteral("pp"));
}

void SlotsTest::aDayThatAZoneLeftOutHasNone()
{
    Planned planned("08:00");
    planned.inZone("Pacific/Apia");
    planned.row().from = dayOf("2011-12-01");
    QCOMPARE(planned.counts("2011-12-29", 3), QStringLiteral("101"));

    // A week of seven times is then one of six days.
    planned.row().rhythm = weekly(7);
    QCOMPARE(planned.counts("2011-12-26", 7), QStringLiteral("1111011"));
    Slots calendar = planned.start();
    QCOMPARE(calendar.on(dayOf("2011-12-31")).size(), std::size_t{1});
    QVERIFY(calendar.cannotWait(planned.plans[0].id, dayOf("2011-12-26")));
}

void SlotsTest::aTimeInAGapOfTheClockIsTheFirstMomentAfterIt()
{
    Planned planned("02:30");
    planned.frame.dayStart = minutes{0};
    const auto first = [&planned](const char* zone, const char* day) {
        planned.inZone(zone);
        planned.row().from = dayOf(day) - days{3};
        Slots calendar = planned.start();
        return wallOf(calendar.on(dayOf(day)).front());
    };

    QCOMPARE(first("Europe/Berlin", "2026-03-29"), std::string("2026-03-29T03:00:00+02:00"));
    QCOMPARE(first("Pacific/Auckland", "2026-09-27"), std::string("2026-09-27T03:00:00+13:00"));
    QCOMPARE(first("America/St_Johns", "2026-03-08"), std::string("2026-03-08T03:00:00-02:30"));
    // Of the hour that comes twice the first.
    QCOMPARE(first("Europe/Berlin", "2026-10-25"), std::string("2026-10-25T02:30:00+02:00"));
    QCOMPARE(first("Pacific/Auckland", "2026-04-05"), std::string("2026-04-05T02:30:00+13:00"));
}

void SlotsTest::aTimeBeforeTheDayStartsIsOfTheNextDate()
{
    Planned planned("03:59 04:00 23:30");
    Slots calendar = planned.start();
    const std::vector<Occurrence> found = calendar.on(dayOf("2026-03-03"));

    QCOMPARE(wallOf(found[0]), std::string("2026-03-03T04:00:00+01:00"));
    QCOMPARE(wallOf(found[1]), std::string("2026-03-03T23:30:00+01:00"));
    QCOMPARE(wallOf(found[2]), std::string("2026-03-04T03:59:00+01:00"));
    QCOMPARE(toString(found[2].id.day), std::string("2026-03-03"));
}

void SlotsTest::aWeekWantsItsTimesOnWhateverDays()
{
    Planned planned("08:00");
    planned.row().rhythm = weekly(3);
    planned.row().from = dayOf("2026-03-02"); // a Monday
    const RecordId plan = planned.plans[0].id;
    Slots calendar = planned.start();
    QVERIFY(calendar.countsWeeks());
    QVERIFY(!Planned("08:00").start().countsWeeks());

    const auto on = [&calendar](const char* day) { return calendar.on(dayOf(day)).size(); };
    QCOMPARE(on("2026-03-02"), std::size_t{1});
    QVERIFY(calendar.isWeekly({plan, dayOf("2026-03-02"), 0}));
    QVERIFY(!calendar.isWeekly({RecordId{builtInUuid(1)}, dayOf("2026-03-02"), 0}));
    QVERIFY(!calendar.cannotWait(plan, dayOf("2026-03-05")));
    QVERIFY(calendar.cannotWait(plan, dayOf("2026-03-06"))); // three days for three
    calendar.count(plan);
    calendar.count(plan);
    QVERIFY(!calendar.cannotWait(plan, dayOf("2026-03-07")));
    QVERIFY(calendar.cannotWait(plan, dayOf("2026-03-08")));
    QCOMPARE(on("2026-03-04"), std::size_t{1});
    calendar.count(plan);
    QCOMPARE(on("2026-03-05"), std::size_t{0}); // the week has them
    QCOMPARE(on("2026-03-09"), std::size_t{1}); // the next one begins anew
}

void SlotsTest::aWeekCutByItsEndsOrByPausesHasFewerDays()
{
    Planned planned("08:00");
    planned.row().rhythm = weekly(5);
    planned.row().from = dayOf("2026-03-05"); // a Thursday: four days are left
    QCOMPARE(planned.counts("2026-03-02", 7), QStringLiteral("0001111"));
    Slots begun = planned.start();
    begun.on(dayOf("2026-03-05"));
    QVERIFY(begun.cannotWait(planned.plans[0].id, dayOf("2026-03-05")));

    // After its end there is no row, but the days count: what could be made up for is not missed.
    planned.row().from = dayOf("2026-03-02");
    planned.row().until = dayOf("2026-03-04");
    QCOMPARE(planned.counts("2026-03-02", 7), QStringLiteral("1110000"));
    Slots ended = planned.start();
    ended.on(dayOf("2026-03-02"));
    QVERIFY(!ended.cannotWait(planned.plans[0].id, dayOf("2026-03-03")));

    planned.row().until.reset();
    planned.pauses = {{{dayOf("2026-03-03"), dayOf("2026-03-05")}, std::nullopt, {}}};
    QCOMPARE(planned.counts("2026-03-02", 7), QStringLiteral("1000111"));
}

void SlotsTest::aChangeInTheMiddleOfAWeekAsksForWhatIsNewer()
{
    Planned planned("08:00 09:00");
    planned.row(0).rhythm = weekly(2);
    planned.row(0).until = dayOf("2026-03-04");
    planned.row(1).rhythm = weekly(6);
    planned.row(1).from = dayOf("2026-03-05");
    planned.row(1).lineage = planned.plans[0].id;
    Slots calendar = planned.start();

    QCOMPARE(wallOf(calendar.on(dayOf("2026-03-04")).front()), std::string("2026-03-04T08:00:00+01:00"));
    QCOMPARE(wallOf(calendar.on(dayOf("2026-03-05")).front()), std::string("2026-03-05T09:00:00+01:00"));
    QVERIFY(calendar.cannotWait(planned.plans[0].id, dayOf("2026-03-03"))); // six of six days
    QVERIFY(!calendar.cannotWait(planned.plans[0].id, dayOf("2026-03-02")));
}

void SlotsTest::itIsDueToTheEndOfItsDayOrThreeHours()
{
    Planned planned("08:00 01:00");
    planned.row(0).rhythm.weekdays = 0b0000010; // Tuesdays alone, so that nothing comes soon after
    planned.row(1).rhythm.weekdays = 0b0000010;
    Slots calendar = planned.start();
    const std::vector<Occurrence> day = calendar.on(dayOf("2026-03-03"));
    const auto until = [&](const Occurrence& one) {
        return toString(planned.frame.zone.at(calendar.dueUntil(one, day)));
    };

    QCOMPARE(until(day[0]), std::string("2026-03-04T04:00:00+01:00"));
    QCOMPARE(until(day[1]), std::string("2026-03-04T04:00:00+01:00")); // exactly three hours before

    planned.row(1).times = {minutes{181}}; // 03:01
    Slots late = planned.start();
    const std::vector<Occurrence> lateDay = late.on(dayOf("2026-03-03"));
    QCOMPARE(toString(planned.frame.zone.at(late.dueUntil(lateDay[1], lateDay))),
             std::string("2026-03-04T06:01:00+01:00"));
}

void SlotsTest::theNextOfTheSupplementEndsTheGraceInTheMiddle()
{
    Planned planned("03:00 05:00"); // five o'clock is the first of the next day
    Slots calendar = planned.start();
    const std::vector<Occurrence> day = calendar.on(dayOf("2026-03-03"));
    const auto last = std::find_if(
        day.begin(), day.end(), [](const Occurrence& one) { return toString(one.at) == "2026-03-04T03:00:00+01:00"; });
    const auto until = [&](Slots& of, std::span<const Occurrence> same) {
        return toString(planned.frame.zone.at(of.dueUntil(*last, same)));
    };
    QCOMPARE(until(calendar, day), std::string("2026-03-04T04:00:00+01:00")); // the middle, and the day's own end

    planned.row(1).times = {minutes{7 * 60}};
    Slots seven = planned.start();
    QCOMPARE(until(seven, seven.on(dayOf("2026-03-03"))), std::string("2026-03-04T05:00:00+01:00"));

    // What is paused tomorrow is no next one.
    planned.pauses = {{{dayOf("2026-03-04"), dayOf("2026-03-04")}, planned.plans[1].id, {}}};
    Slots paused = planned.start();
    QCOMPARE(until(paused, paused.on(dayOf("2026-03-03"))), std::string("2026-03-04T06:00:00+01:00"));
}

void SlotsTest::slotsComeByTimeAndNameTheirPlace()
{
    Planned planned("20:00");
    planned.row().times = {minutes{20 * 60}, minutes{60}, minutes{8 * 60}};
    Slots calendar = planned.start();
    const std::vector<Occurrence> day = calendar.on(dayOf("2026-03-03"));

    QCOMPARE(day.size(), std::size_t{3});
    QCOMPARE(day[0].id.slot, 2);
    QCOMPARE(day[1].id.slot, 0);
    QCOMPARE(day[2].id.slot, 1); // one o'clock is of the night
    QVERIFY(day[0].open() && day[0].amount == planned.row().amount && day[0].supplement == built_in::glutamine);
}

void SlotsTest::itAgreesWithAPlainCalendar()
{
    std::mt19937 random(9);
    const auto below = [&random](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    for (int round = 0; round < 100; ++round) {
        Planned planned("08:00");
        Plan& row = planned.row();
        row.from = dayOf("2026-02-20") + days{below(20)};
        row.until = below(2) == 0 ? std::optional(row.from + days{below(20)}) : std::nullopt;
        const bool byWeekday = below(2) == 0;
        row.rhythm = {byWeekday ? Rhythm::Sort::weekdays : Rhythm::Sort::everyDays,
                      static_cast<std::uint8_t>(below(128)), 1 + below(9), 7};
        Slots calendar = planned.start();
        for (Day day = dayOf("2026-02-15"); day < dayOf("2026-04-05"); day += days{1}) {
            const bool held = day >= row.from && (!row.until || day <= *row.until);
            const auto weekday = (std::chrono::weekday{day}.c_encoding() + 6) % 7; // Monday is 0
            const bool meant = byWeekday ? ((row.rhythm.weekdays >> weekday) & 1) == 1
                                         : (day - row.from).count() % row.rhythm.every == 0;
            QCOMPARE(calendar.on(day).size(), held && meant ? std::size_t{1} : std::size_t{0});
        }
    }
}

HF_TEST(SlotsTest)
#include "slots.moc"
