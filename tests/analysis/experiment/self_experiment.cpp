// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/self_experiment.h"
#include "analysis/diaries.h"
#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class SelfExperimentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsDrawnInsideEachPair();
    void untilThePlannedEndThereIsOnlyProgress();
    void aLargeEffectIsFound();
    void washedOutDaysDoNotCount();
    void aPairWithAnEmptyPeriodIsLeftOut();
    void belowSixPairsItSaysSo();
    void anOutcomeThatNeverChangesIsNoClearChange();
};

namespace {

const Day start = *parseDay("2026-03-01");

SelfExperiment eightPairs()
{
    SelfExperiment plan = drawSelfExperiment(start, 8, 5, 1);
    plan.washoutDays = 1;
    return plan;
}

/// Around 4, `effect` higher while treated; the first day of each period is at 10, as if the change itself upset.
Series outcomeOf(const SelfExperiment& plan, double effect)
{
    Series outcome = seriesFrom("2026-03-01", {});
    int wobble = 0;
    for (const Period& period : plan.periods) {
        outcome.values.push_back(10.0);
        for (int day = 1; day < period.days.length(); ++day) {
            wobble = (wobble + 3) % 7;
            outcome.values.push_back(4 + 0.1 * (wobble - 3) + (period.treated ? effect : 0));
        }
    }
    return outcome;
}

Finding<SelfExperimentResult> finished(const SelfExperiment& plan, const Series& outcome)
{
    return std::get<Finding<SelfExperimentResult>>(selfExperimentOn(plan, outcome, plan.plannedEnd() + days{1}));
}

} // namespace

void SelfExperimentTest::theOrderIsDrawnInsideEachPair()
{
    int treatedFirst = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const SelfExperiment plan = drawSelfExperiment(start, 8, 5, seed);
        QCOMPARE(plan.periods.size(), std::size_t{16});
        for (std::size_t i = 0; i < plan.periods.size(); i += 2) {
            QVERIFY(plan.periods[i].treated != plan.periods[i + 1].treated);
            QCOMPARE(plan.periods[i].days.last + days{1}, plan.periods[i + 1].days.first);
            treatedFirst += plan.periods[i].treated ? 1 : 0;
        }
    }

    QVERIFY(treatedFirst > 340 && treatedFirst < 460);
    QCOMPARE(toString(drawSelfExperiment(start, 8, 5, 1).plannedEnd()), std::string("2026-05-19"));
}

void SelfExperimentTest::untilThePlannedEndThereIsOnlyProgress()
{
    const SelfExperiment plan = eightPairs();
    Series outcome = outcomeOf(plan, -3);
    outcome.values[4] = std::nullopt;

    for (const Day today : {start - days{1}, start + days{9}, plan.plannedEnd()}) {
        QVERIFY(std::holds_alternative<SelfExperimentProgress>(selfExperimentOn(plan, outcome, today)));
    }
    const auto progress = std::get<SelfExperimentProgress>(selfExperimentOn(plan, outcome, start + days{9}));

    QCOMPARE(progress.daysDone, 10);
    QCOMPARE(progress.daysKnown, 9);
    QCOMPARE(progress.daysPlanned, 80);
}

void SelfExperimentTest::aLargeEffectIsFound()
{
    const SelfExperiment plan = eightPairs();

    const auto result = finished(plan, outcomeOf(plan, -1));

    QVERIFY(result);
    QCOMPARE(result->verdict, Verdict::lower);
    QCOMPARE(result->test.pTwoSided, smallestSignP(8));
    QVERIFY(std::abs(result->test.effect + 1) < 0.1);
    QCOMPARE(result->overlap.decrease, 1.0);
    QCOMPARE(result->basis.n, std::size_t{8});
    // A sceptic believes what lies within his reach: 1.5 deviations sooner than five.
    const auto smaller = finished(plan, outcomeOf(plan, -0.3));
    QVERIFY(smaller->belief && smaller->belief->belowZero > 0.95);
    QVERIFY(result->belief && result->belief->belowZero < smaller->belief->belowZero);
    // Which way it points and how sure that is, for both programs.
    QVERIFY(result->lower());
    QCOMPARE(result->overlapThatWay(), result->overlap.decrease);
    QVERIFY(smaller->belief->lower());
    QCOMPARE(smaller->belief->sure(), smaller->belief->belowZero);
    SelfExperimentResult other = *result;
    other.test.effect = -result->test.effect;
    QVERIFY(!other.lower());
    QCOMPARE(other.overlapThatWay(), other.overlap.increase);
    BeliefOfMean higher;
    higher.belowZero = 0.25;
    QVERIFY(!higher.lower());
    QCOMPARE(higher.sure(), 0.75);
}

void SelfExperimentTest::washedOutDaysDoNotCount()
{
    SelfExperiment plan = eightPairs();
    const Series outcome = outcomeOf(plan, 0);
    const double washed = finished(plan, outcome)->baselineDeviation;
    plan.washoutDays = 0;

    QVERIFY(washed < 0.3);
    QVERIFY(finished(plan, outcome)->baselineDeviation > 2);
}

void SelfExperimentTest::aPairWithAnEmptyPeriodIsLeftOut()
{
    const SelfExperiment plan = eightPairs();
    Series outcome = outcomeOf(plan, -1);
    // One known day of the four that count is less than half.
    for (std::size_t day = 1; day < 4; ++day) {
        outcome.values[day] = std::nullopt;
    }
    QCOMPARE(finished(plan, outcome)->basis.n, std::size_t{7});

    outcome.values[1] = 4;

    QCOMPARE(finished(plan, outcome)->basis.n, std::size_t{8});
}

void SelfExperimentTest::belowSixPairsItSaysSo()
{
    const SelfExperiment plan = drawSelfExperiment(start, 5, 5, 1);

    const auto result = finished(plan, outcomeOf(plan, -5));

    QVERIFY(!result);
    QCOMPARE(result.missing, (std::vector<Shortfall>{{Need::pairs, 5, 6, std::nullopt}}));
}

void SelfExperimentTest::anOutcomeThatNeverChangesIsNoClearChange()
{
    const SelfExperiment plan = eightPairs();

    const auto result = finished(plan, seriesFrom("2026-03-01", MaybeValues(80, 0.0)));

    QVERIFY(result);
    QCOMPARE(result->verdict, Verdict::noClearChange);
    QCOMPARE(result->test.pTwoSided, 1.0);
    QVERIFY(!result->belief);
}

HF_TEST(SelfExperimentTest)
#include "self_experiment.moc"
