// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class MomentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalValuesDoNotVaryAtAll();
    void noValuesHaveNoMoments();
    void theMedianOfAnEvenNumberLiesBetween();
    void tiesShareTheirRank();
    void valuesAreCountedOnce();
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

HF_TEST(MomentsTest)
#include "moments.moc"
