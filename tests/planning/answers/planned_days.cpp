// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which planned dose of its day a dose answers that names none.

#include "planning/answers/planned_day.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

class PlannedDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoseOfTheDay_data();
    void aDoseOfTheDay();
    void theAnswersAreTheRightOnes();
    void aNamedOneComesFirstAndAnExtraOneAnswersNothing();
    void aPausedOneIsNeverAnswered();
    void eachOfTwoThatAreNearTakesItsOwn();
    void aWeekTakesEachDayOnWhichItStillWantsOne();
    void ofTheNeighbouringDaysOnlyWhatIsNear();
    void aNoneBesideADoseSaysNothing();
};

void PlannedDaysTest::aDoseOfTheDay_data()
{
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("doses");
    QTest::addColumn<QString>("states");
    QTest::addColumn<int>("twice");
    const auto row = [](const char* planned, const char* doses, const char* states, int twice = 0) {
        QTest::addRow("%s: %s", planned, doses)
            << QString::fromLatin1(planned) << QString::fromLatin1(doses) << QString::fromLatin1(states) << twice;
    };
    row("08:00 20:00", "08:02", "t.");
    row("08:00 20:00", "08:02 08:02", "t.", 1);
    row("08:00 20:00", "08:02 08:32", "t.", 1);
    row("08:00 20:00", "08:02 08:33", "t."); // no double entry, and extra all the same
    row("08:00 20:00", "08:02 08:04 08:06", "t.", 2);
    row("08:00 20:00", "13:00", "t.");
    row("08:00 20:00", "15:00", ".t");
    row("08:00 20:00", "14:00", "t.");
    row("08:00 20:00", "08:00 14:00", "tt");
    row("08:00 20:00", "08:00 13:59", "t.");
    row("08:00 20:00", "08:00 20:10 21:00", "tt");
    row("08:00 20:00", "20:10 21:00", ".t"); // the morning is more than six hours ago
    row("08:00 12:00", "12:10 14:00", "tt");
    row("08:00 12:00", "12:10 14:01", ".t");
    row("08:00 12:00 16:00", "08:00 14:10 16:30", "ttt");
    row("08:00 12:00 16:00", "16:00 16:20", "..t", 1);
    row("08:00 12:00 16:00", "16:00 16:31", ".tt");
    row("08:00 20:00", "skip08:00 08:30", "t.");
    row("08:00 20:00", "skip08:00 08:30 08:40", "t.", 1);
    row("08:00 20:00", "skip08:30 08:30", "t.");
    row("08:00 20:00", "skip08:00 19:00", "st");
    row("08:00 20:00", "any", "t.");
    row("08:00 20:00", "any any", "tt");
    row("08:00 20:00", "any any any", "tt");
    row("08:00 20:00", "any 19:00", "tt");
    row("08:00 20:00", "any 08:00", "tt");
    row("08:00 20:00", "skip any", "ts");
    row("08:00", "skip any", "t");
    row("08:00 20:00", "08:00=4", "..");
    row("08:00=10/5 20:00=10/5", "08:00=5", "f.");
    row("08:00=10/5 20:00=10/5", "08:00=5 08:05=5", "f.", 1);
    row("08:00=10/5 20:00=10/5", "08:00=4 20:00=10", ".t");
    // Two plans of one supplement: the amount tells them apart.
    row("08:00=5 20:00=10", "08:00=5 09:00=10", "tt");
    row("08:00=5 20:00=10", "08:00=10", "t.");
    row("08:00=5 20:00=10 22:00=10", "08:00=5 09:00=10", "t..");
    row("08:00=10 20:00=5", "19:50=5", ".t");
    row("08:00=10 20:00=5", "08:05=5", ".t"); // too little for the nearer one
    row("08:00=5 08:00=10", "08:00=10", ".t");
    row("08:00=5 08:00=10", "08:00=10 08:01=5", "tt");
    row("08:00=5 08:00=10", "08:00=5 08:01=10", "tt");
    row("08:00=10/5 08:00=5", "08:00=5", ".t");
    row("08:00=5 08:00=5", "08:00 08:01 08:02", "tt", 1);
    // After midnight, before the day starts.
    row("08:00 23:30", "00:40", ".t");
    row("22:00 02:00", "23:55", "t.");
    row("22:00 02:00", "01:00", ".t");
}

void PlannedDaysTest::aDoseOfTheDay()
{
    QFETCH(QString, planned);
    QFETCH(QString, doses);
    QFETCH(QString, states);
    QFETCH(int, twice);
    TimeFrame frame = tuesdayAt("23:59:59");
    frame.now += std::chrono::hours{4}; // the end of the day, which starts at 04:00
    const Day day = frame.today();
    std::vector<KnownPlan> plans = plansOf(planned);
    std::vector<KnownDose> given = dosesOf(doses, day, frame);
    const PlannedDays found = plannedDays(plans, {}, given, {day, day}, frame);

    QCOMPARE(statesOf(found.occurrences), states);
    QCOMPARE(static_cast<int>(found.enteredTwice.size()), twice);

    std::reverse(plans.begin(), plans.end());
    std::reverse(given.begin(), given.end());
    QCOMPARE(statesOf(plannedDays(plans, {}, given, {day, day}, frame).occurrences), states);
}

void PlannedDaysTest::theAnswersAreTheRightOnes()
{
    const TimeFrame frame = tuesdayAt("22:00:00");
    const Day day = frame.today();
    const auto doses = dosesOf(QStringLiteral("16:30 08:00 14:10"), day, frame);

    const auto found =
        plannedDays(plansOf(QStringLiteral("08:00 12:00 16:00")), {}, doses, {day, day}, frame).occurrences;

    QVERIFY(found.at(0).answeredBy == doses.at(1).id);
    QVERIFY(found.at(1).answeredBy == doses.at(0).id);
    QVERIFY(found.at(2).answeredBy == doses.at(2).id);
}

void PlannedDaysTest::aNamedOneComesFirstAndAnExtraOneAnswersNothing()
{
    const TimeFrame frame = tuesdayAt("22:00:00");
    const Day day = frame.today();
    const auto plans = plansOf(QStringLiteral("08:00 20:00"));
    auto doses = dosesOf(QStringLiteral("08:00 09:00"), day, frame);
    doses.at(1).dose.answers = OccurrenceId{plans.at(0).id, day, 0};

    const auto named = plannedDays(plans, {}, doses, {day, day}, frame);
    QVERIFY(named.occurrences.at(0).answeredBy == doses.at(1).id);
    QCOMPARE(statesOf(named.occurrences), QStringLiteral("t."));

    doses.at(1).dose.answers.reset();
    doses.at(0).dose.extra = true;
    const auto beside = plannedDays(plans, {}, doses, {day, day}, frame);
    QVERIFY(beside.occurrences.at(0).answeredBy == doses.at(1).id);
    QVERIFY(beside.enteredTwice.empty());
}

void PlannedDaysTest::aPausedOneIsNeverAnswered()
{
    const TimeFrame frame = tuesdayAt("22:00:00");
    const Day day = frame.today();
    const auto plans = plansOf(QStringLiteral("08:00 20:00"));
    const std::vector<Pause> paused{{{day, day}, plans.at(0).id, {}}};

    const auto found =
        plannedDays(plans, paused, dosesOf(QStringLiteral("08:00"), day, frame), {day, day}, frame).occurrences;

    QCOMPARE(statesOf(found), QStringLiteral("pt"));
}

void PlannedDaysTest::eachOfTwoThatAreNearTakesItsOwn()
{
    const TimeFrame frame = tuesdayAt("22:00:00");
    const Day day = frame.today();

    const auto found = plannedDays(plansOf(QStringLiteral("08:00 08:20")), {},
                                   dosesOf(QStringLiteral("08:01 08:19"), day, frame), {day, day}, frame);

    QCOMPARE(statesOf(found.occurrences), QStringLiteral("tt"));
    QVERIFY(found.enteredTwice.empty());
}

void PlannedDaysTest::aWeekTakesEachDayOnWhichItStillWantsOne()
{
    const TimeFrame frame = tuesdayAt("22:00:00");
    auto plans = plansOf(QStringLiteral("20:00"));
    plans.at(0).row.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 2};
    plans.at(0).row.from = dayOf("2026-02-01");
    const Day monday = dayOf("2026-03-02");
    const DayRange both{monday, monday + days{1}};
    auto doses = dosesOf(QStringLiteral("09:00 19:00"), monday, frame);
    const auto once = plannedDays(plans, {}, doses, both, frame);
    QCOMPARE(statesOf(once.occurrences), QStringLiteral("t.")); // the second of a day is extra

    const auto tuesday = dosesOf(QStringLiteral("07:00"), frame.today(), frame);
    doses.push_back({RecordId{builtInUuid(50)}, tuesday.front().dose});
    QCOMPARE(statesOf(plannedDays(plans, {}, doses, both, frame).occurrences), QStringLiteral("tt"));
    const DayRange rest{monday, monday + days{6}};
    QCOMPARE(plannedDays(plans, {}, doses, rest, frame).candidates.size(), std::size_t{2});
}

void PlannedDaysTest::ofTheNeighbouringDaysOnlyWhatIsNear()
{
    const TimeFrame frame = tuesdayAt("12:00:00", minutes{0});
    const Day day = frame.today();
    const auto candidates =
        plannedDays(plansOf(QStringLiteral("01:00 18:30 23:30")), {}, {}, {day - days{1}, day + days{1}}, frame)
            .candidates;
    const auto reached = [&](const char* clock) {
        QString text;
        const auto dose = dosesOf(QString::fromLatin1(clock), day, frame).front().dose;
        for (const Candidate& one : withinReach(candidates, dose.when)) {
            text += QString::number((one.planned.id.day - day).count()) + u' ';
        }
        return text;
    };
    QCOMPARE(reached("00:30"), QStringLiteral("-1 -1 0 0 0 "));
    QCOMPARE(reached("00:31"), QStringLiteral("-1 0 0 0 "));
    QCOMPARE(reached("05:31"), QStringLiteral("0 0 0 "));
    QCOMPARE(reached("21:59"), QStringLiteral("0 0 0 "));
    QCOMPARE(reached("22:00"), QStringLiteral("0 0 0 1 "));
    QCOMPARE(reached("any"), QStringLiteral("0 0 0 "));
}

void PlannedDaysTest::aNoneBesideADoseSaysNothing()
{
    const TimeFrame frame = tuesdayAt("12:00:00");
    const Day day = frame.today();
    auto doses = dosesOf(QStringLiteral("any 08:00"), day, frame);
    doses.at(0).dose.state = DoseState::none;
    doses.at(0).dose.amount.reset();
    const auto plans = plansOf(QStringLiteral("08:00 20:00"));

    QCOMPARE(statesOf(plannedDays(plans, {}, doses, {day, day}, frame).occurrences), QStringLiteral("t."));
    doses.pop_back();
    QCOMPARE(statesOf(plannedDays(plans, {}, doses, {day, day}, frame).occurrences), QStringLiteral("mm"));
}

HF_TEST(PlannedDaysTest)
#include "planned_days.moc"
