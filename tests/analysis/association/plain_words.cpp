// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/association/plain_words.h"

#include "analysis/diaries.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hf;

class PlainWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTwoSidesOfTheMedianAreCompared();
    void aDayOnTheMedianIsOnNeitherSide();
    void daysOnTheMedianAreASideWhereMostLieOnIt();
    void eachSideNeedsThreeDays();
    void belowZeroTheNearestValuesAreTheRightOnes();
    void itAgreesWithPlainMeans();
    void moreEffectiveDaysMakeItNarrower();
    void anOutcomeThatNeverChangesDiffersByNothing();
};

namespace {

constexpr std::nullopt_t gap = std::nullopt;

DayPairs pairsOf(const MaybeValues& x, const MaybeValues& y)
{
    return pairsAtLag(x, y, 0);
}

} // namespace

void PlainWordsTest::theTwoSidesOfTheMedianAreCompared()
{
    // Median 3.5; above it 4, 5, 6 with 7, 8, 9 and below it 1, 2, 3 with 1, 2, 3: a difference of 6.
    const auto plain = aboveBelow(pairsOf({6., 1., gap, 5., 2., 4., 3., 9.}, {7., 1., 5., 8., 2., 9., 3., gap}), 6);

    QVERIFY(plain.has_value());
    QCOMPARE(plain->median, 3.5);
    QCOMPARE(plain->leastAbove, 4.0);
    QCOMPARE(plain->mostBelow, 3.0);
    QCOMPARE(plain->above, std::size_t{3});
    QCOMPARE(plain->below, std::size_t{3});
    QVERIFY(std::abs(plain->difference - 6) < 1e-12);
    QVERIFY(plain->interval.low < 6 && plain->interval.high > 6);
    QVERIFY(std::abs(plain->interval.low + plain->interval.high - 12) < 1e-9);
}

void PlainWordsTest::aDayOnTheMedianIsOnNeitherSide()
{
    const MaybeValues x{1., 1., 1., 3., 3., 3., 3., 5., 5., 5.};
    MaybeValues y{0., 1., 2., 90., 90., 90., 90., 4., 5., 6.};
    const auto plain = aboveBelow(pairsOf(x, y), 10);

    QCOMPARE(plain->median, 3.0);
    QCOMPARE(plain->above + plain->below, std::size_t{6});
    QVERIFY(std::abs(plain->difference - 4) < 1e-12);
    QCOMPARE(plain->leastAbove, 5.0);
    QCOMPARE(plain->mostBelow, 1.0);

    // What is written on such days changes nothing.
    y[3] = -90.;
    QVERIFY(std::abs(aboveBelow(pairsOf(x, y), 10)->difference - 4) < 1e-12);
}

void PlainWordsTest::daysOnTheMedianAreASideWhereMostLieOnIt()
{
    // Taken on most days, on few of them not; the other way round; and zeros with what is more.
    const MaybeValues taken{1., 1., 0., 1., 1., 0., 1., 1., 0., 1.};
    const MaybeValues y{2., 2., 7., 2., 2., 8., 2., 2., 9., 2.};
    const auto mostly = aboveBelow(pairsOf(taken, y), 10);
    QVERIFY(mostly && mostly->above == 7 && mostly->below == 3);
    QVERIFY(std::abs(mostly->difference + 6) < 1e-12);

    const MaybeValues seldom{0., 0., 5., 0., 0., 9., 0., 0., 7., 0.};
    const auto zeros = aboveBelow(pairsOf(seldom, y), 10);
    QVERIFY(zeros && zeros->above == 3 && zeros->below == 7);
    QVERIFY(std::abs(zeros->difference - 6) < 1e-12);
    QCOMPARE(zeros->leastAbove, 5.0);
    QVERIFY(zeros->mostBelow == 0 && zeros->leastBelow == 0 && zeros->median == 0);
}

void PlainWordsTest::eachSideNeedsThreeDays()
{
    const MaybeValues y{1., 2., 3., 4., 5., 6., 7., 8.};

    QVERIFY(!aboveBelow(DayPairs{}, 3));
    QVERIFY(!aboveBelow(pairsOf({1., 1., 1., 1., 1., 1., 2., 2.}, y), 8));
    QVERIFY(!aboveBelow(pairsOf({1., 1., 2., 2., 2., 2., 3., 3.}, y), 8));
    QVERIFY(!aboveBelow(pairsOf({0., 0., 2., 2., 2., 2., 2., 2.}, y), 8));
    QVERIFY(!aboveBelow(pairsOf({5., 5., 5., 5., 5., 5., 5., 5.}, y), 8));
    QVERIFY(aboveBelow(pairsOf({1., 1., 1., 2., 2., 3., 3., 3.}, y), 8));
}

void PlainWordsTest::belowZeroTheNearestValuesAreTheRightOnes()
{
    const auto plain = aboveBelow(pairsOf({-7., -9., -8., -2., -1., -3.}, {1., 1., 2., 3., 3., 4.}), 6);

    QCOMPARE(plain->median, -5.0);
    QCOMPARE(plain->mostBelow, -7.0);
    QCOMPARE(plain->leastAbove, -3.0);
}

void PlainWordsTest::itAgreesWithPlainMeans()
{
    int judged = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Chance chance(seed);
        DiaryHabit habit;
        habit.days = 12 + static_cast<int>(seed);
        habit.gaps = 0.2;
        const Series x = madeUpDiary(habit, chance);
        const Series y = madeUpDiary(habit, chance);
        const DayPairs pairs = pairsAtLag(x.values, y.values, static_cast<int>(seed % 3));
        const double middle = median(pairs.knownX()).value_or(0);
        Values above;
        Values below;
        Values onIt;
        for (std::size_t i = 0; i < pairs.x.size(); ++i) {
            if (pairs.x[i]) {
                (*pairs.x[i] > middle ? above : (*pairs.x[i] < middle ? below : onIt)).push_back(*pairs.y[i]);
            }
        }
        if ((above.size() < 3) != (below.size() < 3)) {
            Values& poorer = above.size() < 3 ? above : below;
            poorer.insert(poorer.end(), onIt.begin(), onIt.end());
        }
        const auto plain = aboveBelow(pairs, 10);

        QCOMPARE(plain.has_value(), above.size() >= 3 && below.size() >= 3);
        if (plain) {
            ++judged;
            QCOMPARE(plain->above, above.size());
            QCOMPARE(plain->below, below.size());
            QVERIFY(std::abs(plain->difference - (*mean(above) - *mean(below))) < 1e-9);
            QVERIFY(plain->interval.contains(plain->difference));
            QVERIFY(plain->mostBelow <= plain->median && plain->median <= plain->leastAbove);
            QVERIFY(plain->leastBelow <= plain->mostBelow && plain->mostBelow < plain->leastAbove);
        }
    }
    QVERIFY(judged > 40);
}

void PlainWordsTest::moreEffectiveDaysMakeItNarrower()
{
    Chance chance(3);
    DiaryHabit habit;
    const Series x = madeUpDiary(habit, chance);
    const Series y = madeUpDiary(habit, chance);
    const DayPairs pairs = pairsAtLag(x.values, y.values, 0);
    const auto width = [&](double effective) {
        const Interval interval = aboveBelow(pairs, effective)->interval;
        return interval.high - interval.low;
    };

    QVERIFY(width(5) > width(20));
    QVERIFY(width(20) > width(80));
    QCOMPARE(width(1), width(3)); // never fewer than three days count
}

void PlainWordsTest::anOutcomeThatNeverChangesDiffersByNothing()
{
    const auto plain = aboveBelow(pairsOf({1., 2., 3., 4., 5., 6.}, {2., 2., 2., 2., 2., 2.}), 6);

    QVERIFY(plain.has_value());
    QVERIFY(std::abs(plain->difference) < 1e-12);
    QVERIFY(std::isfinite(plain->interval.low) && std::abs(plain->interval.high) < 1e-9);
}

HF_TEST(PlainWordsTest)
#include "plain_words.moc"
