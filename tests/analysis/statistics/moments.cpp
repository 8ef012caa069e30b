// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace hf;

class MomentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalValuesDoNotVaryAtAll();
    void noValuesHaveNoMoments();
    void theMedianOfAnEvenNumberLiesBetween();
    void tiesShareTheirRank();
    void valuesAreCountedOnce();
    void theyAgreeWithTheirDefinitions();
    void farFromZeroNothingIsLost();
};

void MomentsTest::equalValuesDoNotVaryAtAll()
{
    const Values tenths(7, 0.1);

    QCOMPARE(*mean(tenths), 0.1);
    QVERIFY(*sampleDeviation(tenths) == 0);
    QVERIFY(*populationDeviation(tenths) == 0);
}

void MomentsTest::noValuesHaveNoMoments()
{
    QVERIFY(!mean({}));
    QVERIFY(!populationDeviation({}));
    QVERIFY(!sampleDeviation(Values{3}));
    QVERIFY(!median({}));
}

void MomentsTest::theMedianOfAnEvenNumberLiesBetween()
{
    QCOMPARE(median({5, 1, 3}), std::optional(3.0));
    QCOMPARE(median({9, 1, 2, 4}), std::optional(3.0));
    QCOMPARE(median({7}), std::optional(7.0));
}

void MomentsTest::tiesShareTheirRank()
{
    QCOMPARE(averageRanks(Values{10, 20, 10, 30, 10}), (Values{2, 4, 2, 5, 2}));
}

void MomentsTest::valuesAreCountedOnce()
{
    QCOMPARE(distinctCount(MaybeValues{3., 1., std::nullopt, 3., 1., 2.}, 9), std::size_t{3});
    QCOMPARE(distinctCount(MaybeValues{3., 1., 2.}, 2), std::size_t{2});
    QCOMPARE(distinctCount({}, 5), std::size_t{0});
}

void MomentsTest::theyAgreeWithTheirDefinitions()
{
    std::mt19937 random(41);
    for (std::size_t count = 1; count < 60; ++count) {
        Values values;
        MaybeValues diary;
        for (std::size_t i = 0; i < count; ++i) {
            values.push_back(static_cast<double>(random() % 11) - 5);
            diary.emplace_back(values.back());
            diary.emplace_back(std::nullopt);
        }
        QCOMPARE(knownOf(diary), values);
        double sum = 0;
        for (const double value : values) {
            sum += value;
        }
        const auto n = static_cast<double>(count);
        double squares = 0;
        for (const double value : values) {
            squares += (value - sum / n) * (value - sum / n);
        }
        QVERIFY(std::abs(*mean(values) - sum / n) < 1e-12);
        QVERIFY(std::abs(*populationDeviation(values) - std::sqrt(squares / n)) < 1e-12);
        QCOMPARE(sampleDeviation(values).has_value(), count > 1);
        QVERIFY(count == 1 || std::abs(*sampleDeviation(values) - std::sqrt(squares / (n - 1))) < 1e-12);

        // A rank is one more than what lies below, and half of what is alike besides.
        const Values ranks = averageRanks(values);
        double below = 0;
        for (std::size_t i = 0; i < count; ++i) {
            double rank = 1;
            for (std::size_t j = 0; j < count; ++j) {
                rank += values[j] < values[i] ? 1 : 0;
                rank += j != i && values[j] == values[i] ? 0.5 : 0;
            }
            QCOMPARE(ranks[i], rank);
            below += values[i] <= *median(values) ? 1 : 0;
        }
        QVERIFY(below >= n / 2);
        Values sorted = values;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(*median(values), (sorted[(count - 1) / 2] + sorted[count / 2]) / 2);
        QCOMPARE(allAlike(values), sorted.front() == sorted.back());
        const auto different = std::set<double>(values.begin(), values.end()).size();
        QCOMPARE(distinctCount(diary, 100), different);
        QCOMPARE(distinctCount(diary, 3), std::min<std::size_t>(3, different));
    }
    QVERIFY(averageRanks({}).empty());
    QVERIFY(allAlike({}));
}

void MomentsTest::farFromZeroNothingIsLost()
{
    // 4, 7, 13, 16 have a variance of 30; so have they a thousand million further on.
    for (const double shift : {0.0, 1e6, 1e9, -1e9}) {
        const Values values{4 + shift, 7 + shift, 13 + shift, 16 + shift};
        QVERIFY(std::abs(*sampleDeviation(values) - std::sqrt(30.0)) < 1e-9);
        QCOMPARE(*mean(values), 10 + shift);
    }
}

HF_TEST(MomentsTest)
#include "moments.moc"
