// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/verdict.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class VerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVerdictNeedsAllThree_data();
    void aVerdictNeedsAllThree();
    void theSmallestEffectIsHalfAPointOrHalfADeviation();
};

void VerdictTest::aVerdictNeedsAllThree_data()
{
    QTest::addColumn<double>("effect");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("p");
    QTest::addColumn<Verdict>("verdict");

    QTest::newRow("all three, down") << -1.0 << -1.5 << -0.5 << 0.01 << Verdict::lower;
    QTest::newRow("all three, up") << 1.0 << 0.5 << 1.5 << 0.01 << Verdict::higher;
    QTest::newRow("p at the level") << 1.0 << 0.5 << 1.5 << 0.05 << Verdict::higher;
    QTest::newRow("effect at the smallest") << 0.5 << 0.1 << 0.9 << 0.01 << Verdict::higher;
    QTest::newRow("p above the level") << 1.0 << 0.5 << 1.5 << 0.051 << Verdict::noClearChange;
    QTest::newRow("interval crosses 0") << 1.0 << -0.1 << 2.1 << 0.01 << Verdict::noClearChange;
    QTest::newRow("interval touches 0") << -1.0 << -2.0 << 0.0 << 0.01 << Verdict::noClearChange;
    QTest::newRow("too small to matter") << -0.4 << -0.6 << -0.2 << 0.001 << Verdict::noClearChange;
}

void VerdictTest::aVerdictNeedsAllThree()
{
    QFETCH(double, effect);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, p);
    QFETCH(Verdict, verdict);

    QCOMPARE(verdictOf({effect, {low, high}, p, 0.5}), verdict);
}

void VerdictTest::theSmallestEffectIsHalfAPointOrHalfADeviation()
{
    QCOMPARE(smallestEffectOf(Scale::points, 0.4), 0.5);
    QCOMPARE(smallestEffectOf(Scale::points, 3), 1.5);
    QCOMPARE(smallestEffectOf(Scale::other, 0.4), 0.2);
}

HF_TEST(VerdictTest)
#include "verdict.moc"
