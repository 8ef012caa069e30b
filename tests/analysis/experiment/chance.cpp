// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/chance.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <array>
#include <cmath>

using namespace hf;

class ChanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSeedAlwaysGivesTheSameDraws();
    void allNumbersBelowAreDrawnAlike();
    void theNormalHasItsMomentsAndStaysFinite();
};

void ChanceTest::aSeedAlwaysGivesTheSameDraws()
{
    // The 10000th number of the engine with its default seed is fixed by the C++ standard.
    Chance chance(5489);
    for (int i = 1; i < 10'000; ++i) {
        chance.bits();
    }

    QCOMPARE(chance.bits(), std::uint64_t{9981545732273789042U});
}

void ChanceTest::allNumbersBelowAreDrawnAlike()
{
    Chance chance(1);
    std::array<int, 6> drawn{};
    std::array<int, 6> quickly{};
    for (int i = 0; i < 6000; ++i) {
        ++drawn.at(chance.below(6));
        ++quickly.at(chance.quicklyBelow(6));
    }

    for (std::size_t i = 0; i < drawn.size(); ++i) {
        QVERIFY(drawn.at(i) > 880 && drawn.at(i) < 1120);
        QVERIFY(quickly.at(i) > 880 && quickly.at(i) < 1120);
    }
}

void ChanceTest::theNormalHasItsMomentsAndStaysFinite()
{
    Chance chance(2);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 20'000; ++i) {
        const double value = chance.normal();
        QVERIFY(std::isfinite(value));
        sum += value;
        squares += value * value;
    }

    QVERIFY(std::abs(sum / 20'000) < 0.03);
    QVERIFY(std::abs(squares / 20'000 - 1) < 0.04);
}

HF_TEST(ChanceTest)
#include "chance.moc"
