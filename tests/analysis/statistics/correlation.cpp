// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/correlation.h"
#include "analysis/diaries.h"
#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class CorrelationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotVaryHasNoCorrelation();
    void aPerfectLineIsOneWithoutInfinity();
    void orderIsAllThatSpearmanSees();
    void fewerPairsGiveNoInterval();
    void tauIsTheSameAsCountingEveryPair();
};

namespace {

int signOf(double difference)
{
    return (difference > 0 ? 1 : 0) - (difference < 0 ? 1 : 0);
}

double tauByCounting(const Values& x, const Values& y)
{
    double balance = 0;
    double untiedX = 0;
    double untiedY = 0;
    for (std::size_t i = 1; i < x.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const int a = signOf(x[i] - x[j]);
            const int b = signOf(y[i] - y[j]);
            balance += a * b;
            untiedX += a * a;
            untiedY += b * b;
        }
    }
    return balance / (std::sqrt(untiedX) * std::sqrt(untiedY));
}

} // namespace

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

void CorrelationTest::tauIsTheSameAsCountingEveryPair()
{
    Chance chance(8);
    for (int run = 0; run < 200; ++run) {
        const int days = 3 + run % 70;
        const Values x = knownOf(madeUpDiary({days, 0.5, 0}, chance).values);
        Values y = knownOf(madeUpDiary({days, 0.3, 0}, chance).values);
        for (std::size_t i = 0; i < y.size() && run % 3 == 0; ++i) {
            y[i] += x[i];
        }
        if (const auto tau = kendallTauB(x, y)) {
            QCOMPARE(*tau, tauByCounting(x, y));
        }
    }
}

HF_TEST(CorrelationTest)
#include "correlation.moc"
