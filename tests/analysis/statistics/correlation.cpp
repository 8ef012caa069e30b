// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/correlation.h"
#include "analysis/statistics/moments.h"

#include <QtTest/QTest>

using namespace hf;

class CorrelationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotVaryHasNoCorrelation();
    void aPerfectLineIsOneWithoutInfinity();
    void orderIsAllThatSpearmanSees();
    void fewerPairsGiveNoInterval();
};

void CorrelationTest::whatDoesNotVaryHasNoCorrelation()
{
    const Values flat(5, 0.3);
    const Values rising{1, 2, 3, 4, 5};

    QVERIFY(!pearson(flat, rising));
    QVERIFY(!spearman(rising, flat));
    QVERIFY(!kendallTauB(flat, flat));
    QVERIFY(!pearson(Values{1}, Values{2}));
}

void CorrelationTest::aPerfectLineIsOneWithoutInfinity()
{
    const Values rising{0.1, 0.2, 0.3, 0.4, 0.7};

    QCOMPARE(*pearson(rising, rising), 1.0);
    QCOMPARE(*correlationP(1, 5), 0.0);
    QCOMPARE(fisherInterval(-1, 5), (std::optional<Interval>{{-1, -1}}));
}

void CorrelationTest::orderIsAllThatSpearmanSees()
{
    const Values x{1, 2, 3, 4};
    const Values cubes{1, 8, 27, 6400};

    QCOMPARE(*spearman(x, cubes), 1.0);
    QCOMPARE(*kendallTauB(x, cubes), 1.0);
    QVERIFY(*pearson(x, cubes) < 0.9);
}

void CorrelationTest::fewerPairsGiveNoInterval()
{
    QVERIFY(!fisherInterval(0.5, 3));
    QVERIFY(fisherInterval(0.5, 3.1));
    QVERIFY(!correlationP(0.5, 2));
    QVERIFY(correlationP(0.5, 2.5));
}

QTEST_APPLESS_MAIN(CorrelationTest)
#include "correlation.moc"
