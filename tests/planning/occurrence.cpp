// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/occurrence.h"
#include "domain/entries/catalogue.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

namespace {

using State = OccurrenceState;

const SupplementId glutamine{builtInUuid(1)};
const RecordId first{builtInUuid(900)};

Day dayOf(const char* text)
{
    return parseDay(text).value();
}

TimeFrame frameAt(const char* zone, const char* nowUtc)
{
    return TimeFrame{parseInstant(nowUtc)->wall, *Zone::named(zone), defaultDayStart, std::nullopt};
}

/// Wednesday noon in Berlin.
TimeFrame wednesday()
{
    return frameAt("Europe/Berlin", "2026-03-04T11:00:00Z");
}

Plan daily(const char* from, std::vector<minutes> times = {minutes{8 * 60}})
{
    Plan plan;
    plan.supplement = glutamine;
    plan.amount = makeAmount("5", Unit::g).value();
    plan.times = std::move(times);
    plan.from = dayOf(from);
    return plan;
}

/// A dose of so many grams on a day, without a time unless it is given.
KnownDose dose(int number, const char* grams, const char* day, std::optional<minutes> clock = std::nullopt)
{
    Dose given;
    given.supplement = glutamine;
    given.amount = makeAmount(grams, Unit::g);
    given.when.day = dayOf(day);
    if (clock) {
        given.when.at = wednesday().onDay(given.when.day, *clock);
    }
    return {RecordId{builtInUuid(static_cast<std::uint16_t>(number))}, given};
}

KnownDose said(DoseState state, const char* day)
{
    KnownDose answer = dose(990, "5", day);
    answer.dose.state = state;
    answer.dose.amount.reset();
    return answer;
}

std::vector<State> statesOf(const std::vector<Occurrence>& occurrences)
{
    std::vector<State> states;
    for (const Occurrence& occurrence : occurrences) {
        states.push_back(occurrence.state);
    }
    return states;
}

std::vector<Day> daysOf(const std::vector<Occurrence>& occurrences)
{
    std::vector<Day> found;
    for (const Occurrence& occurrence : occurrences) {
        found.push_back(occurrence.id.day);
    }
    return found;
}

std::vector<Occurrence> planned(const Plan& plan, const std::vector<KnownDose>& doses, const char* from,
                                const char* until, const std::vector<Pause>& pauses = {})
{
    const KnownPlan known{first, plan};
    return occurrencesOf({&known, 1}, pauses, doses, {dayOf(from), dayOf(until)}, wednesday());
}

} // namespace

class OccurrenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOverAndUnansweredIsMissed()
    {
        const auto found = planned(daily("2026-03-01"), {dose(1, "5", "2026-03-02")}, "2026-03-01", "2026-03-05");
        QVERIFY((statesOf(found) == std::vector{State::missed, State::taken, State::missed, State::due, State::due}));
        QVERIFY(found.at(1).answeredBy == RecordId{builtInUuid(1)});
    }

    void aSmallerAmountCountsOnlyFromTheFloorOn()
    {
        Plan plan = daily("2026-03-01");
        plan.floor = makeAmount("2.5", Unit::g);
        const auto found =
            planned(plan, {dose(1, "2.5", "2026-03-01"), dose(2, "2.4", "2026-03-02")}, "2026-03-01", "2026-03-02");
        QVERIFY((statesOf(found) == std::vector{State::floor, State::missed}));
    }

    void withoutAFloorLessIsNotTaken()
    {
        const auto found = planned(daily("2026-03-01"), {dose(1, "4.9", "2026-03-01")}, "2026-03-01", "2026-03-01");
        QVERIFY(statesOf(found) == std::vector{State::missed});
    }

    void oneDoseAnswersOneInTheOrderOfTheirTimes()
    {
        const Plan plan = daily("2026-03-01", {minutes{8 * 60}, minutes{20 * 60}});
        const auto found =
            planned(plan, {dose(2, "5", "2026-03-03", minutes{21 * 60}), dose(1, "5", "2026-03-03", minutes{9 * 60})},
                    "2026-03-03", "2026-03-03");
        QVERIFY(found.at(0).answeredBy == RecordId{builtInUuid(1)});
        QVERIFY(found.at(1).answeredBy == RecordId{builtInUuid(2)});

        const auto once = planned(plan, {dose(1, "10", "2026-03-03")}, "2026-03-03", "2026-03-03");
        QVERIFY((statesOf(once) == std::vector{State::taken, State::missed}));
    }

    void aDoseAnswersThePlannedOneNearestToIt()
    {
        const Plan plan = daily("2026-03-01", {minutes{8 * 60}, minutes{20 * 60}});
        const KnownDose evening = dose(1, "5", "2026-03-03", minutes{20 * 60 + 5});
        QVERIFY((statesOf(planned(plan, {evening}, "2026-03-03", "2026-03-03")) ==
                 std::vector{State::missed, State::taken}));

        // The nearest one is taken already, and the morning is thirteen hours ago: 21:00 is extra.
        const auto two =
            planned(plan, {evening, dose(2, "5", "2026-03-03", minutes{21 * 60})}, "2026-03-03", "2026-03-03");
        QVERIFY((statesOf(two) == std::vector{State::missed, State::taken}));
    }

    void aDoseAfterMidnightAnswersYesterdayWhenThePersonSaysSo()
    {
        KnownDose late = dose(1, "5", "2026-03-03", minutes{1 * 60});
        late.dose.answers = OccurrenceId{first, dayOf("2026-03-03"), 1};
        const Plan plan = daily("2026-03-01", {minutes{8 * 60}, minutes{22 * 60}});

        const auto found = planned(plan, {late}, "2026-03-03", "2026-03-03");

        QVERIFY((statesOf(found) == std::vector{State::missed, State::taken}));
    }

    void aSkipStaysAndNoneMissesTheRest()
    {
        const auto skipped =
            planned(daily("2026-03-01"), {said(DoseState::skipped, "2026-03-04")}, "2026-03-04", "2026-03-04");
        QVERIFY(statesOf(skipped) == std::vector{State::skipped});
        const auto none =
            planned(daily("2026-03-01"), {said(DoseState::none, "2026-03-04")}, "2026-03-04", "2026-03-04");
        QVERIFY(statesOf(none) == std::vector{State::missed});
    }

    void pausesHoldForOnePlanOrForAll()
    {
        const DayRange two{dayOf("2026-03-02"), dayOf("2026-03-03")};
        const auto all = planned(daily("2026-03-01"), {}, "2026-03-01", "2026-03-04", {{two, std::nullopt, "travel"}});
        QVERIFY((statesOf(all) == std::vector{State::missed, State::paused, State::paused, State::due}));
        const auto other =
            planned(daily("2026-03-01"), {}, "2026-03-02", "2026-03-02", {{two, RecordId{builtInUuid(901)}, {}}});
        QVERIFY(statesOf(other) == std::vector{State::missed});
    }

    void weekdaysAndEveryFewDays()
    {
        Plan plan = daily("2026-03-01");
        plan.rhythm.weekdays = 0b0000101; // Monday, Wednesday
        QVERIFY((daysOf(planned(plan, {}, "2026-03-01", "2026-03-08")) ==
                 std::vector{dayOf("2026-03-02"), dayOf("2026-03-04")}));
        plan.rhythm = {Rhythm::Sort::everyDays, Rhythm::allWeekdays, 3, 7};
        QVERIFY((daysOf(planned(plan, {}, "2026-03-02", "2026-03-08")) ==
                 std::vector{dayOf("2026-03-04"), dayOf("2026-03-07")}));
    }

    void aChangedPlanKeepsItsPast()
    {
        Plan before = daily("2026-03-01");
        before.until = dayOf("2026-03-02");
        Plan after = daily("2026-03-03");
        after.lineage = first;
        after.amount = makeAmount("10", Unit::g).value();
        const std::vector<KnownPlan> rows{{first, before}, {RecordId{builtInUuid(902)}, after}};
        const std::vector<KnownDose> doses{dose(1, "5", "2026-03-02"), dose(2, "5", "2026-03-03")};

        const auto found = occurrencesOf(rows, {}, doses, {dayOf("2026-03-01"), dayOf("2026-03-03")}, wednesday());

        QVERIFY((statesOf(found) == std::vector{State::missed, State::taken, State::missed}));
        QVERIFY(found.back().id.plan == first);
    }

    // The week of Monday the 2nd; it is Wednesday. Three times a week, on whatever days.
    void timesAWeekMissNothingThatCanStillBeMadeUpFor()
    {
        Plan plan = daily("2026-02-01");
        plan.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 3};
        const auto now = planned(plan, {dose(1, "5", "2026-03-03")}, "2026-03-02", "2026-03-08");
        QVERIFY((statesOf(now) == std::vector{State::taken, State::due}));
        QCOMPARE(now.back().id.day, dayOf("2026-03-04"));

        // The week before had one of three: the two that were too late lie on its last days.
        const auto before = planned(plan, {dose(1, "5", "2026-02-24")}, "2026-02-23", "2026-03-01");
        QVERIFY((statesOf(before) == std::vector{State::taken, State::missed, State::missed}));
        QVERIFY((daysOf(before) == std::vector{dayOf("2026-02-24"), dayOf("2026-02-28"), dayOf("2026-03-01")}));
    }

    // Three times a week, ended or changed on the Wednesday: Monday and Tuesday could still have been made up for.
    void aWeekThatIsChangedInItsMiddleMissesNothingForThat()
    {
        Plan ended = daily("2026-02-01");
        ended.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 3};
        ended.until = dayOf("2026-03-03");
        QVERIFY(planned(ended, {}, "2026-03-02", "2026-03-03").empty());

        Plan more = daily("2026-03-04");
        more.lineage = first;
        more.amount = makeAmount("10", Unit::g).value();
        more.rhythm = {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 2};
        const std::vector<KnownPlan> rows{{first, ended}, {RecordId{builtInUuid(902)}, more}};
        const std::vector<KnownDose> doses{dose(1, "5", "2026-03-02"), dose(2, "10", "2026-03-04")};
        const auto found = occurrencesOf(rows, {}, doses, {dayOf("2026-03-02"), dayOf("2026-03-08")}, wednesday());
        QVERIFY((statesOf(found) == std::vector{State::taken, State::taken}));
        QVERIFY((daysOf(found) == std::vector{dayOf("2026-03-02"), dayOf("2026-03-04")}));
    }

    void ofSeveralAnswersTheOneThatSaysMostCounts()
    {
        KnownDose skip = said(DoseState::skipped, "2026-03-03");
        KnownDose little = dose(1, "1", "2026-03-03");
        KnownDose whole = dose(2, "5", "2026-03-03");
        for (KnownDose* answer : {&skip, &little, &whole}) {
            answer->dose.answers = OccurrenceId{first, dayOf("2026-03-03"), 0};
        }

        const auto found = planned(daily("2026-03-01"), {little, skip, whole}, "2026-03-03", "2026-03-03");

        QVERIFY(statesOf(found) == std::vector{State::taken});
        QVERIFY(found.front().answeredBy == whole.id);
    }

    // The evening's dose was taken; then the plan of that day was changed to one time, 21:00.
    void aDoseThatNamesATimeThatIsGoneAnswersWhatIsThere()
    {
        KnownDose evening = dose(1, "5", "2026-03-03", minutes{20 * 60});
        evening.dose.answers = OccurrenceId{first, dayOf("2026-03-03"), 1};
        QVERIFY(statesOf(planned(daily("2026-03-01", {minutes{21 * 60}}), {evening}, "2026-03-03", "2026-03-03")) ==
                std::vector{State::taken});

        // Moved to the day before by hand, it answers there.
        evening.dose.when.day = dayOf("2026-03-02");
        const auto moved =
            planned(daily("2026-03-02", {minutes{8 * 60}, minutes{20 * 60}}), {evening}, "2026-03-02", "2026-03-03");
        QVERIFY((statesOf(moved) == std::vector{State::missed, State::taken, State::missed, State::missed}));
    }

    void aDayThatDoesNotExistHasNothingToTake()
    {
        const KnownPlan plan{first, daily("2011-12-28")};
        const TimeFrame apia = frameAt("Pacific/Apia", "2012-01-05T00:00:00Z");

        const auto found = occurrencesOf({&plan, 1}, {}, {}, {dayOf("2011-12-29"), dayOf("2011-12-31")}, apia);

        QVERIFY((daysOf(found) == std::vector{dayOf("2011-12-29"), dayOf("2011-12-31")}));
    }

    void aTimeInTheGapOfTheClockIsTheFirstMomentAfterIt()
    {
        const KnownPlan plan{first, daily("2026-03-01", {minutes{2 * 60 + 30}})};
        TimeFrame berlin = wednesday();
        berlin.dayStart = minutes{0};

        const auto found = occurrencesOf({&plan, 1}, {}, {}, {dayOf("2026-03-29"), dayOf("2026-03-29")}, berlin);

        QCOMPARE(toString(found.front().at), std::string("2026-03-29T03:00:00+02:00"));
    }
};

HF_TEST(OccurrenceTest)
#include "occurrence.moc"
