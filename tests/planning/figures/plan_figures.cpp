// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every expected number here was worked out by hand; the comments show how.

#include "planning/figures/plan_figures.h"
#include "planning/consistency.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>
#include <random>

using namespace hf;

namespace {

const RecordId lineage{builtInUuid(900)};
const RecordId otherPlan{builtInUuid(901)};
const SupplementId glutamine{builtInUuid(1)};
constexpr std::int64_t gram = 1'000'000'000;

Day march(int day)
{
    return Day{std::chrono::year{2026} / 3 / 1} + days{day - 1};
}

/// A letter a day from March 1st on: . due, t taken, f floor, s skipped, m missed, p paused; blanks are free days.
std::vector<Occurrence> occurrencesFrom(std::string_view letters, int perDay = 1, RecordId plan = lineage)
{
    constexpr std::string_view known = ".tfsmp";
    std::vector<Occurrence> all;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i] == ' ') {
            continue;
        }
        Occurrence one;
        one.id = {plan, march(1 + static_cast<int>(i) / perDay), static_cast<int>(i) % perDay};
        one.supplement = glutamine;
        one.amount = {Dimension::mass, 5 * gram, Unit::g};
        one.state = static_cast<OccurrenceState>(known.find(letters[i]));
        if (one.state == OccurrenceState::taken || one.state == OccurrenceState::floor) {
            one.answeredBy = RecordId{builtInUuid(static_cast<std::uint16_t>(100 + i))};
        }
        all.push_back(one);
    }
    return all;
}

KnownDose dose(int number, int day, double grams)
{
    Dose given;
    given.supplement = glutamine;
    given.amount = Amount{Dimension::mass, std::llround(grams * static_cast<double>(gram)), Unit::g};
    given.when.day = march(day);
    return {RecordId{builtInUuid(static_cast<std::uint16_t>(number))}, given};
}

KnownPlan row(int from, Rhythm rhythm = {}, std::optional<int> until = std::nullopt)
{
    Plan plan;
    plan.supplement = glutamine;
    plan.amount = {Dimension::mass, 5 * gram, Unit::g};
    plan.times = {minutes{480}};
    plan.rhythm = rhythm;
    plan.from = march(from);
    if (until) {
        plan.until = march(*until);
    }
    return {lineage, plan};
}

Rhythm weekly(int times)
{
    return {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, times};
}

double grams(double counts)
{
    return counts / static_cast<double>(gram);
}

} // namespace

class PlanFiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // 10 doses: 5 taken (one of them a floor), 1 skipped, 1 missed; 2 paused and 1 open count nowhere: 5 of 7.
    void skipsStayInTheDenominatorAndPausesLeaveIt()
    {
        const PlanFigures figures = planFigures(occurrencesFrom("ttfsmtppt."), {});

        QCOMPARE(figures.counts.done, 5);
        QCOMPARE(figures.counts.planned, 7);
        QCOMPARE(*figures.counts.share, 5.0 / 7);
        QCOMPARE(figures.floor, 1);
        QCOMPARE(figures.skipped, 1);
        QCOMPARE(figures.missed, 1);
        QCOMPARE(figures.paused, 2);
        QCOMPARE(figures.open, 1);
        // habit.json, o2: 5 of 7.
        QVERIFY(std::abs(figures.counts.interval->low - 0.358934451833) < 1e-12);
        QVERIFY(std::abs(figures.counts.interval->high - 0.917781075996) < 1e-12);
    }

    void nothingPlannedHasNoShare()
    {
        const PlanFigures figures = planFigures({}, {});
        QVERIFY(!figures.counts.share && !figures.amountShare && !figures.daysToReturn);
        QCOMPARE(figures.longestGap, 0);
    }

    // Missed on the 2nd, back on the 3rd: 1. Missed on the 5th, skipped on the 6th, missed on the 7th, back on the 8th:
    // 3. Missed on the 10th, paused on the 11th, back on the 12th: 1. The middle one of 1, 1, 3 is 1. The 13th is open.
    void daysToReturnAreCountedFromTheMissToTheNextDose()
    {
        const PlanFigures figures = planFigures(occurrencesFrom("tmttmsmttmpt."), {});

        QCOMPARE(*figures.daysToReturn, 1.0);
        QCOMPARE(figures.returns, 3);
        QCOMPARE(figures.longestGap, 2); // the 5th and the 7th; a skip between them is no miss and no dose
    }

    // Mondays and Thursdays: missed on the first, back on the next one, which lies three days on.
    void theWayBackLeavesOutDaysWithoutAPlan()
    {
        QCOMPARE(*planFigures(occurrencesFrom(" m  t  m   m  t"), {}).daysToReturn, 1.5);
    }

    // Two doses a day: one taken makes the day done.
    void ofSeveralDosesADayOneIsEnoughToBeBack()
    {
        const auto occurrences = occurrencesFrom("ttmmmttm", 2);
        const std::vector<PlannedDay> days = plannedDaysOf(occurrences);

        QVERIFY((days == std::vector{PlannedDay::done, PlannedDay::missed, PlannedDay::done, PlannedDay::done}));
        QCOMPARE(*planFigures(occurrences, {}).daysToReturn, 1.0);
        QVERIFY(plannedDaysOf(occurrencesFrom("sp", 2)).front() == PlannedDay::skipped);
        QVERIFY(plannedDaysOf(occurrencesFrom("pp", 2)).front() == PlannedDay::paused);
        QVERIFY(plannedDaysOf(occurrencesFrom("m.", 2)).front() == PlannedDay::pending);
    }

    // Taken 5, 8 (5 count), 2 below the floor, nothing; the 5th is paused. 12 of 20 g.
    void gramsAreCountedApart()
    {
        const auto occurrences = occurrencesFrom("ttmmp");
        const std::vector<KnownDose> doses{dose(100, 1, 5), dose(101, 2, 8), dose(7, 3, 2), dose(8, 5, 5)};

        const auto amounts = amountsByDay(occurrences, doses);

        QCOMPARE(grams(amounts.at(lineage).at(march(2)).taken), 8.0);
        QCOMPARE(*planFigures(occurrences, amounts.at(lineage)).amountShare, 12.0 / 20);
    }

    // Two plans of 5 g of the same supplement, one answered by its 5 g; 7 g more on that day lack 5 in the other.
    void anExtraDoseGoesToThePlanThatLacksIt()
    {
        auto occurrences = occurrencesFrom("t");
        for (const Occurrence& one : occurrencesFrom("m", 1, otherPlan)) {
            occurrences.push_back(one);
        }
        const auto amounts = amountsByDay(occurrences, std::vector<KnownDose>{dose(100, 1, 5), dose(7, 1, 7)});

        QCOMPARE(grams(amounts.at(lineage).at(march(1)).taken), 5.0);
        QCOMPARE(grams(amounts.at(otherPlan).at(march(1)).taken), 5.0);
    }

    // Daily from the 1st to the 4th: taken, missed, paused, taken; the 5th is open.
    void consistencyStepsOnPlannedDays()
    {
        const double m = consistencyMultiplier(1);
        const double expected = ((1 - m) * m) * m + (1 - m);
        const std::vector<KnownPlan> rows{row(1)};

        const auto found = consistencyOn(rows, occurrencesFrom("tmpt."), {}, march(5), march(5));

        QVERIFY(std::abs(found - expected) < 1e-15);
        QVERIFY(consistencyOn(rows, occurrencesFrom("tm"), {}, march(1), march(5)) == 1 - m);
    }

    // Half of a day's doses is a step towards one half. Mondays and Thursdays: f = 2/7.
    void aShareOfTheDayAndARareRhythm()
    {
        const double daily = consistencyMultiplier(1);
        QCOMPARE(consistencyOn(std::vector{row(1)}, occurrencesFrom("tm", 2), {}, march(1), march(9)),
                 0.5 * (1 - daily));

        const KnownPlan twice = row(1, {Rhythm::Sort::weekdays, 0b0001001, 1, 7});
        const double rare = consistencyMultiplier(2.0 / 7);
        QCOMPARE(consistencyOn(std::vector{twice}, occurrencesFrom(" t  t"), {}, march(5), march(9)),
                 (1 - rare) * rare + (1 - rare));
        const KnownPlan third = row(1, {Rhythm::Sort::everyDays, Rhythm::allWeekdays, 3, 7});
        QCOMPARE(consistencyOn(std::vector{third}, occurrencesFrom("t"), {}, march(3), march(9)),
                 1 - consistencyMultiplier(1.0 / 3));
    }

    // Three times a week, in the window form: the same as Loop's rule of 3 in 7 days.
    void timesAWeekAreLookedAtInTheirWindow()
    {
        const KnownPlan plan = row(1, {Rhythm::Sort::timesAWeek, Rhythm::allWeekdays, 1, 3});
        std::vector<HabitDay> habit;
        for (const double value : {1.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0}) {
            habit.push_back({value, false});
        }
        habit[4].skipped = true;
        const std::vector<Pause> pauses{{{march(5), march(5)}, std::nullopt, "ill"}};

        const auto found = consistencyOn(std::vector{plan}, occurrencesFrom("t t  t  t"), pauses, march(9), march(20));

        QCOMPARE(found, consistencyOf(habit, {3, 7, std::nullopt, false}).back());
    }

    // A daily plan of 30 years: the days before the start would move the figure by less than 1e-16.
    void consistencyOfDecadesStartsWhereItMatters()
    {
        const std::vector<KnownPlan> rows{row(1 - 30 * 365)};
        const Day start = consistencyStart(rows, {}, march(1));
        const int reach = static_cast<int>((march(1) - start).count());

        QVERIFY(reach > 700 && reach < 800);
        QVERIFY(std::pow(consistencyMultiplier(1), reach) < 1e-16);
        const std::vector<Pause> pauses{{{march(-99), march(0)}, std::nullopt, "ill"}};
        QCOMPARE(static_cast<int>((start - consistencyStart(rows, pauses, march(1))).count()), 100);
        QVERIFY(consistencyStart(std::vector{row(-3)}, {}, march(1)) == march(-3));
        const KnownPlan monthly = row(1 - 30 * 365, {Rhythm::Sort::everyDays, Rhythm::allWeekdays, 30, 7});
        QVERIFY(consistencyStart(std::vector{monthly}, {}, march(1)) == march(1 - 30 * 365));
    }

    // The 1st and 2nd by day, then three times a week: the window of the 3rd and 4th sees all four days.
    void aChangeOfThePlanCarriesConsistencyOn()
    {
        const std::vector<KnownPlan> rows{row(1, {}, 2), row(3, weekly(3))};
        const double m = consistencyMultiplier(1);
        const double weekly = consistencyMultiplier(3.0 / 7);
        const double before = (1 - m) * m + (1 - m);
        const double expected = (before * weekly + 3.0 / 6 * (1 - weekly)) * weekly + 3.0 / 6 * (1 - weekly);

        const auto found = consistencyOn(rows, occurrencesFrom("ttt "), {}, march(4), march(9));

        QVERIFY(std::abs(found - expected) < 1e-15);
    }

    // Years of a plan, drawn from a seed: the bounded stretch says what the whole one does, and shows the same
    // hundredth.
    void aBoundedStretchShowsWhatTheWholeOneShows()
    {
        std::mt19937_64 random(5);
        int settled = 0;
        for (const Rhythm& rhythm : {Rhythm{}, weekly(3), Rhythm{Rhythm::Sort::weekdays, 0b0011111, 1, 7}}) {
            for (const int years : {1, 4, 12}) {
                std::string letters;
                for (int day = 0; day < years * 365; ++day) {
                    letters += "ttttm smt"[random() % 9];
                }
                const std::vector<KnownPlan> rows{row(1, rhythm)};
                const Day last = march(years * 365);
                const std::vector<Occurrence> all = occurrencesFrom(letters);
                const Day start = consistencyStart(rows, {}, last, settledDigits);
                std::vector<Occurrence> late;
                std::copy_if(all.begin(), all.end(), std::back_inserter(late),
                             [start](const Occurrence& one) { return one.id.day >= start; });

                const auto found = settledConsistency(rows, late, {}, last, last);
                const double whole = consistencyOn(rows, all, {}, last, last);

                if (found) {
                    ++settled;
                    QVERIFY2(std::abs(*found - whole) < 1e-5, qPrintable(QString::number(*found - whole)));
                    QCOMPARE(std::floor(*found * 100 + 0.5), std::floor(whole * 100 + 0.5));
                }
            }
        }
        QVERIFY(settled >= 8);
    }

    void aYoungPlanIsExact()
    {
        const std::vector<KnownPlan> rows{row(1)};
        const auto occurrences = occurrencesFrom("ttmtttm");

        QVERIFY(settledConsistency(rows, occurrences, {}, march(7), march(7)) ==
                consistencyOn(rows, occurrences, {}, march(7), march(7)));
    }

    // Eight weeks of three doses each; from the fifth on it is four, two or three times a week.
    void anotherNumberOfTimesAWeekKeepsTheConsistencySoFar()
    {
        std::string letters;
        for (int week = 0; week < 8; ++week) {
            letters += "t t t  ";
        }
        const auto on = [&](const std::vector<KnownPlan>& rows, int day) {
            return consistencyOn(rows, occurrencesFrom(letters), {}, march(day), march(90));
        };
        const std::vector<KnownPlan> three{row(1, weekly(3))};
        const std::vector<KnownPlan> four{row(1, weekly(3), 28), row(29, weekly(4))};
        const std::vector<KnownPlan> two{row(1, weekly(3), 28), row(29, weekly(2))};
        const std::vector<KnownPlan> same{row(1, weekly(3), 28), row(29, weekly(3))};
        const double m = consistencyMultiplier(4.0 / 7);

        QVERIFY(on(same, 56) == on(three, 56));
        QVERIFY(on(two, 35) > on(three, 28));
        QVERIFY(on(four, 28) == on(three, 28));
        // Six of the eight that two weeks want.
        QVERIFY(std::abs(on(four, 29) - (on(three, 28) * m + 6.0 / 8 * (1 - m))) < 1e-15);
    }
};

HF_TEST(PlanFiguresTest)
#include "plan_figures.moc"
