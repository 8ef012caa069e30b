// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/belief.h"

#include "analysis/experiment/chance.h"
#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>
#include <functional>

using namespace hf;

class BeliefTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itNeedsTwoDifferencesThatVary();
    void itAgreesWithAPlainSum();
    void aFlatPriorGivesStudentsInterval();
    void aNarrowPriorIsWhatIsBelieved();
    void theOtherDirectionIsTheMirrorImage();
    void anotherUnitChangesOnlyTheUnit();
    void moreOfTheSameIsBelievedMore();
    void whatLiesFarFromThePriorStaysFinite();
};

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

/// The definition, summed on a fine and wide grid.
BeliefOfMean summed(const Values& differences, double prior)
{
    const auto k = static_cast<double>(differences.size());
    const double centre = *mean(differences);
    const double error = (k - 1) * std::pow(*sampleDeviation(differences), 2) / k;
    const double reach = 8 * prior; // the prior ends it
    constexpr int steps = 100'000;
    double mass = 0;
    double first = 0;
    double second = 0;
    double negative = 0;
    double belowHalf = 0;
    for (int i = 0; i < steps; ++i) {
        const double e = -reach + 2 * reach * (i + 0.5) / steps;
        const double density =
            std::exp(-e * e / (2 * prior * prior)) * std::pow(1 + (centre - e) * (centre - e) / error, -k / 2);
        mass += density;
        first += e * density;
        second += e * e * density;
        negative += e < 0 ? density : 0;
        belowHalf += e < -0.5 ? density : 0;
    }
    BeliefOfMean belief;
    belief.mean = first / mass;
    belief.deviation = std::sqrt(second / mass - belief.mean * belief.mean);
    belief.belowZero = negative / mass;
    belief.belowMinusHalf = belowHalf / mass;
    return belief;
}

Values drawn(std::uint64_t seed, std::size_t count, double centre, double spread)
{
    Chance chance(seed);
    Values values;
    for (std::size_t i = 0; i < count; ++i) {
        values.push_back(centre + spread * chance.normal());
    }
    return values;
}

} // namespace

void BeliefTest::itNeedsTwoDifferencesThatVary()
{
    QVERIFY(!beliefOfMean({}, 1));
    QVERIFY(!beliefOfMean(Values{-1}, 1));
    QVERIFY(!beliefOfMean(Values{-1, -1, -1}, 1));
    QVERIFY(beliefOfMean(Values{-1, -1.5}, 1));
}

void BeliefTest::itAgreesWithAPlainSum()
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Values differences = drawn(seed, 2 + seed, 0.3 * static_cast<double>(seed % 5) - 0.8, 0.9);
        const double prior = 0.5 + 0.25 * static_cast<double>(seed % 4);
        const BeliefOfMean known = summed(differences, prior);

        const auto found = beliefOfMean(differences, prior);

        QVERIFY(near(found->mean, known.mean, 1e-5));
        QVERIFY(near(found->deviation, known.deviation, 1e-5));
        QVERIFY(near(found->belowZero, known.belowZero, 1e-5));
        QVERIFY(near(found->belowMinusHalf, known.belowMinusHalf, 2e-4)); // the bound lies inside a step
        QVERIFY(found->interval.low < found->mean && found->mean < found->interval.high);
    }
}

void BeliefTest::aFlatPriorGivesStudentsInterval()
{
    // Student's t of 4 degrees: 2.7764451 at 97.5 %.
    const Values differences{-2.0, -0.5, -1.0, -3.0, -1.5};
    const double centre = *mean(differences);
    const double error = *sampleDeviation(differences) / std::sqrt(5.0);

    const auto belief = beliefOfMean(differences, 1000);

    QVERIFY(near(belief->mean, centre, 1e-3));
    QVERIFY(near(belief->interval.low, centre - 2.7764451 * error, 1e-3));
    QVERIFY(near(belief->interval.high, centre + 2.7764451 * error, 1e-3));
}

void BeliefTest::aNarrowPriorIsWhatIsBelieved()
{
    const auto belief = beliefOfMean(Values{4, 5, 6, 5.5}, 0.001);

    QVERIFY(std::abs(belief->mean) < 0.001);
    QVERIFY(near(belief->deviation, 0.001, 1e-4));
    QVERIFY(near(belief->interval.high, 0.00196, 1e-3));
    QVERIFY(belief->belowMinusHalf < 1e-9);
}

void BeliefTest::theOtherDirectionIsTheMirrorImage()
{
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        Values differences = drawn(seed, 6, -0.7, 1);
        const auto down = beliefOfMean(differences, 1);
        for (double& difference : differences) {
            difference = -difference;
        }
        const auto up = beliefOfMean(differences, 1);

        QVERIFY(near(up->mean, -down->mean, 1e-9));
        QVERIFY(near(up->deviation, down->deviation, 1e-9));
        QVERIFY(near(up->interval.low, -down->interval.high, 1e-9));
        QVERIFY(near(up->belowZero + down->belowZero, 1, 1e-9));
        QVERIFY(down->belowMinusHalf <= down->belowZero);
    }
}

void BeliefTest::anotherUnitChangesOnlyTheUnit()
{
    const Values hours{-0.5, 0.25, -1, -0.75, -0.1};
    Values seconds;
    Values tiny;
    for (const double value : hours) {
        seconds.push_back(value * 3600);
        tiny.push_back(value * 1e-6);
    }
    const auto inHours = beliefOfMean(hours, 1);

    for (const auto& [belief, unit] :
         {std::pair(beliefOfMean(seconds, 3600), 3600.0), std::pair(beliefOfMean(tiny, 1e-6), 1e-6)}) {
        QVERIFY(std::abs(belief->mean / unit - inHours->mean) < 1e-9);
        QVERIFY(std::abs(belief->deviation / unit - inHours->deviation) < 1e-9);
        QVERIFY(std::abs(belief->interval.low / unit - inHours->interval.low) < 1e-9);
        QVERIFY(near(belief->belowZero, inHours->belowZero, 1e-9));
    }
}

void BeliefTest::moreOfTheSameIsBelievedMore()
{
    Values differences{-1, -0.2, -1.4, 0.1};
    double deviation = beliefOfMean(differences, 1)->deviation;
    double below = beliefOfMean(differences, 1)->belowZero;
    for (int i = 0; i < 5; ++i) {
        differences.insert(differences.end(), {-1, -0.2, -1.4, 0.1});
        const auto belief = beliefOfMean(differences, 1);
        QVERIFY(belief->deviation < deviation);
        QVERIFY(belief->belowZero > below);
        deviation = belief->deviation;
        below = belief->belowZero;
    }
    QVERIFY(std::abs(beliefOfMean(differences, 1)->mean - *mean(differences)) < 0.1);
}

void BeliefTest::whatLiesFarFromThePriorStaysFinite()
{
    for (const double far : {-1e3, 1e3, 1e6}) {
        const auto belief = beliefOfMean(Values{far, far + 1, far - 1, far + 0.5}, 1);
        for (const double figure : {belief->mean, belief->deviation, belief->interval.low, belief->interval.high,
                                    belief->belowZero, belief->belowMinusHalf}) {
            QVERIFY(std::isfinite(figure));
        }
        QVERIFY(belief->belowZero >= 0 && belief->belowZero <= 1 + 1e-12);
        QVERIFY(belief->interval.low <= belief->interval.high);
    }
}

HF_TEST(BeliefTest)
#include "belief.moc"
