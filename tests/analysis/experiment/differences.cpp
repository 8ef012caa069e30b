// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/differences.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>
#include <vector>

using namespace hf;

class DifferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesThatDifferAreSeen();
    void withoutSpreadThereIsNoT();
    void groupsOfOneHaveNoWelch();
    void theOverlapMirrorsItself();
    void moreDataMoveTheBeliefFromThePrior();
};

using List = std::vector<double>;

void DifferencesTest::withoutSpreadThereIsNoT()
{
    const auto test = pairedT(List{2, 2, 2});

    QCOMPARE(test->difference, 2.0);
    QVERIFY(!test->t && !test->p);
    QCOMPARE(test->interval, (std::optional<Interval>{{2, 2}}));
    QVERIFY(!pairedT({}));
    QVERIFY(!pairedT(List{2})->interval);
}

void DifferencesTest::groupsOfOneHaveNoWelch()
{
    QVERIFY(!welchT(List{1}, List{2, 3})->t);
    QCOMPARE(welchT(List{1}, List{2, 3})->difference, 1.5);
    QVERIFY(!welchT({}, List{2, 3}));
}

void DifferencesTest::theOverlapMirrorsItself()
{
    const List a{1, 4, 4, 7};
    const List b{4, 5, 9};

    const auto there = overlapOf(a, b);
    const auto back = overlapOf(b, a);

    QCOMPARE(there->increase, back->decrease);
    QCOMPARE(there->tau, -back->tau);
    QCOMPARE(there->increase - there->decrease, there->tau);
    QVERIFY(!overlapOf(a, {}));
}

void DifferencesTest::moreDataMoveTheBeliefFromThePrior()
{
    const Belief few = bayesNormal(List{1, 1}, 0.5, 1);
    const Belief many = bayesNormal(List(200, 1.0), 0.5, 1);

    QVERIFY(few.mean > 0 && few.mean < many.mean && many.mean < 1);
    QVERIFY(many.deviation < few.deviation);
    QCOMPARE(bayesNormal({}, 0.5, 1).deviation, 0.5);
    QCOMPARE(bayesNormal({}, 0.5, 1).below(0), 0.5);
}

void DifferencesTest::sharesThatDifferAreSeen()
{
    QVERIFY(sharesDiffer({48, 48}, {36, 48}));
    QVERIFY(sharesDiffer({30, 48}, {40, 48}));
    QVERIFY(!sharesDiffer({44, 48}, {40, 48}));
    QVERIFY(!sharesDiffer({48, 48}, {48, 48}));
    QVERIFY(!sharesDiffer({0, 0}, {5, 8}));
}

HF_TEST(DifferencesTest)
#include "differences.moc"
