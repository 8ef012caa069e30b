// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/pauses.h"
#include "analysis/diaries.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class PausesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutPausesNothingMoves();
    void aPauseBetweenPeriodsMovesWhatIsLeft();
    void anInterruptedPeriodIsWashedOutAgainAndKeepsItsDays();
    void aPauseInTheWashoutStartsTheWashoutAgain();
    void eachPeriodKeepsAsManyDaysThatCountWhateverThePauses();
};

namespace {

Day day(const char* text)
{
    return *parseDay(text);
}

/// Periods of 4 days with 1 washed out, from 2026-03-01 on.
SelfExperiment sixPairs()
{
    SelfExperiment plan = drawSelfExperiment(day("2026-03-01"), 6, 4, 1);
    plan.washoutDays = 1;
    return plan;
}

int countedOf(const SelfExperiment& plan, const Period& period)
{
    int counted = 0;
    for (Day one = period.days.first; one <= period.days.last; one += days{1}) {
        counted += plan.counts(period, one) ? 1 : 0;
    }
    return counted;
}

} // namespace

void PausesTest::withoutPausesNothingMoves()
{
    const SelfExperiment plan = sixPairs();

    const SelfExperiment moved = movedByPauses(plan, {});

    QCOMPARE(moved.plannedEnd(), plan.plannedEnd());
    QVERIFY(moved.leftOut.empty());
}

void PausesTest::aPauseBetweenPeriodsMovesWhatIsLeft()
{
    const DayRange pause{day("2026-03-05"), day("2026-03-07")};

    const SelfExperiment moved = movedByPauses(sixPairs(), {&pause, 1});

    QCOMPARE(moved.periods[0].days.last, day("2026-03-04"));
    QCOMPARE(moved.periods[1].days.first, day("2026-03-08"));
    QCOMPARE(moved.plannedEnd(), sixPairs().plannedEnd() + days{3});
    QVERIFY(moved.leftOut.empty());
}

void PausesTest::anInterruptedPeriodIsWashedOutAgainAndKeepsItsDays()
{
    const DayRange pause{day("2026-03-03"), day("2026-03-05")};

    const SelfExperiment moved = movedByPauses(sixPairs(), {&pause, 1});

    // Washed out 1, counted 2, paused 3-5, washed out 6, counted 7 and 8.
    const Period& first = moved.periods[0];
    QCOMPARE(first.days.last, day("2026-03-08"));
    QCOMPARE(countedOf(moved, first), 3);
    QVERIFY(moved.counts(first, day("2026-03-02")) && moved.counts(first, day("2026-03-07")));
    QVERIFY(!moved.counts(first, day("2026-03-04")) && !moved.counts(first, day("2026-03-06")));
    QCOMPARE(moved.plannedEnd(), sixPairs().plannedEnd() + days{4});
}

void PausesTest::aPauseInTheWashoutStartsTheWashoutAgain()
{
    SelfExperiment plan = sixPairs();
    plan.washoutDays = 2;
    const DayRange pause{day("2026-03-02"), day("2026-03-02")};

    const SelfExperiment moved = movedByPauses(plan, {&pause, 1});

    // Washed out 1, paused 2, washed out 3 and 4, counted 5 and 6.
    QCOMPARE(moved.periods[0].days.last, day("2026-03-06"));
    QCOMPARE(countedOf(moved, moved.periods[0]), 2);
}

void PausesTest::eachPeriodKeepsAsManyDaysThatCountWhateverThePauses()
{
    Chance chance(5);
    for (int run = 0; run < 300; ++run) {
        SelfExperiment plan =
            drawSelfExperiment(day("2026-03-01"), 6, 2 + static_cast<int>(chance.below(6)), chance.bits());
        plan.washoutDays = static_cast<int>(chance.below(2));
        std::vector<DayRange> pauses;
        Day from = day("2026-03-01");
        for (int i = 0; i < 4; ++i) {
            from += days{chance.below(12)};
            pauses.push_back({from, from + days{chance.below(5)}});
            from = pauses.back().last + days{1};
        }

        const SelfExperiment moved = movedByPauses(plan, pauses);

        for (std::size_t i = 0; i < moved.periods.size(); ++i) {
            const Period& period = moved.periods[i];
            QCOMPARE(countedOf(moved, period), countedOf(plan, plan.periods[i]));
            QVERIFY(i == 0 || moved.periods[i - 1].days.last < period.days.first);
            for (const DayRange& pause : pauses) {
                QVERIFY(!moved.counts(period, pause.first) && !moved.counts(period, pause.last));
            }
        }
    }
}

HF_TEST(PausesTest)
#include "pauses.moc"
