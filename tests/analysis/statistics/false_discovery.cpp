// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/false_discovery.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class FalseDiscoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotDefinedDoesNotCount();
    void adjustedValuesNeverPassTheNextLargerOne();
    void roundingAtTheLevelDoesNotDecide();
};

void FalseDiscoveryTest::whatIsNotDefinedDoesNotCount()
{
    const MaybeValues p{0.02, std::nullopt, 0.04};

    QCOMPARE(adjustedForLooking(p), (MaybeValues{0.04, std::nullopt, 0.04}));
    QVERIFY(!survives(std::nullopt, 0.05));
}

void FalseDiscoveryTest::adjustedValuesNeverPassTheNextLargerOne()
{
    const MaybeValues adjusted = adjustedForLooking(MaybeValues{0.9, 0.01, 0.5, 0.02, 1.0});

    QVERIFY(*adjusted[1] <= *adjusted[3] && *adjusted[3] <= *adjusted[2] && *adjusted[2] <= *adjusted[0]);
    QCOMPARE(*adjusted[1], 0.05);
    QCOMPARE(*adjusted[4], 1.0);
}

void FalseDiscoveryTest::roundingAtTheLevelDoesNotDecide()
{
    QVERIFY(survives(0.05, 0.05));
    QVERIFY(survives(0.05 * 3 / 3, 0.05));
    QVERIFY(!survives(0.0500001, 0.05));
}

HF_TEST(FalseDiscoveryTest)
#include "false_discovery.moc"
