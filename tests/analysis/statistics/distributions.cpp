// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/distributions.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hf;

class DistributionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quantilesUndoTheDistribution();
    void infiniteQuantilesAreNothing();
    void farTailsKeepTheirDigits();
    void theSignTestIsSymmetric();
};

void DistributionsTest::quantilesUndoTheDistribution()
{
    for (const double p : {1e-6, 0.025, 0.4, 0.975}) {
        QVERIFY(std::abs(normalCdf(*normalQuantile(p)) - p) < 1e-14);
        QVERIFY(std::abs(studentCdf(*studentQuantile(p, 3.7), 3.7) - p) < 1e-13);
    }
}

void DistributionsTest::infiniteQuantilesAreNothing()
{
    QVERIFY(!normalQuantile(0) && !normalQuantile(1));
    QVERIFY(!studentQuantile(0, 4) && !studentQuantile(1, 4));
}

void DistributionsTest::farTailsKeepTheirDigits()
{
    QVERIFY(std::abs(normalCdf(-10) / 7.61985302416047e-24 - 1) < 1e-9);
    QVERIFY(studentTwoSided(60, 30) > 0 && studentTwoSided(60, 30) < 1e-30);
    QCOMPARE(studentTwoSided(-2.5, 9), studentTwoSided(2.5, 9));
}

void DistributionsTest::theSignTestIsSymmetric()
{
    QCOMPARE(signTest(2, 14), signTest(12, 14));
    QCOMPARE(signTest(7, 14), 1.0);
    QCOMPARE(signTest(0, 0), 1.0);
    QCOMPARE(signTest(0, 5), 2.0 / 32);
}

HF_TEST(DistributionsTest)
#include "distributions.moc"
