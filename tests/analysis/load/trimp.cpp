// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/load/trimp.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class TrimpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeartBelowRestGivesNothingAndNotLess();
    void aHighestRateAtRestIsNoRange();
    void zonesWeighByTheirNumber();
};

void TrimpTest::aHeartBelowRestGivesNothingAndNotLess()
{
    QCOMPARE(banisterTrimp(30, {50, 60, 190}, TrimpConstants::female), std::optional(0.0));
}

void TrimpTest::aHighestRateAtRestIsNoRange()
{
    QVERIFY(!banisterTrimp(30, {100, 60, 60}, TrimpConstants::male));
    QVERIFY(!banisterTrimp(30, {100, 60, 50}, TrimpConstants::male));
}

void TrimpTest::zonesWeighByTheirNumber()
{
    QCOMPARE(edwardsTrimp({1, 1, 1, 1, 1}), 15.0);
    QCOMPARE(edwardsTrimp({0, 0, 0, 0, 2}), 10.0);
}

HF_TEST(TrimpTest)
#include "trimp.moc"
