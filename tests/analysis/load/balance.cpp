// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/load/balance.h"
#include "analysis/diaries.h"
#include "analysis/load/ratio.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class BalanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void balanceIsThatOfTheDayBefore();
    void linesWithoutGapsHaveNoWidth();
    void anUnloggedDayMakesABandThatHoldsEveryAnswer();
    void linesBeginWithTheFirstKnownDayAndSettleAfterFortyTwo();
    void nothingKnownGivesNoLines();
};

namespace {

constexpr std::nullopt_t gap = std::nullopt;

} // namespace

void BalanceTest::balanceIsThatOfTheDayBefore()
{
    const auto points = loadBalance(Values{100, 0}, {42, 7, 20});

    QCOMPARE(points[0].balance, 0.0);
    QCOMPARE(points[1].balance, points[0].longTerm - points[0].shortTerm);
    QCOMPARE(points[0].longTerm, 20 + balanceLambda(42) * 80);
}

void BalanceTest::linesWithoutGapsHaveNoWidth()
{
    for (const LoadLines& line : loadLines(seriesFrom("2026-03-01", {100., 0., 300.}))) {
        QCOMPARE(line.acute.low, line.acute.high);
        QCOMPARE(line.balance.low, line.balance.high);
    }
}

void BalanceTest::anUnloggedDayMakesABandThatHoldsEveryAnswer()
{
    const auto lines = loadLines(seriesFrom("2026-03-01", {100., gap, 300., 0.}));
    const double mean = 400.0 / 3;

    for (const double truth : {0.0, mean / 2, mean}) {
        const Values acute = weightedMeans(Values{100, truth, 300, 0}, 7);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            QVERIFY(lines[i].acute.low <= acute[i] + 1e-9 && acute[i] <= lines[i].acute.high + 1e-9);
        }
    }
    QCOMPARE(lines[0].acute.low, lines[0].acute.high);
    QVERIFY(lines[3].acute.high - lines[3].acute.low > 1);
    QVERIFY(lines[3].balance.high - lines[3].balance.low > 1);
}

void BalanceTest::linesBeginWithTheFirstKnownDayAndSettleAfterFortyTwo()
{
    MaybeValues loads(50, 10.0);
    loads[0] = loads[1] = gap;

    const auto lines = loadLines(seriesFrom("2026-03-01", loads));

    QCOMPARE(lines.size(), std::size_t{48});
    QCOMPARE(toString(lines.front().day), std::string("2026-03-03"));
    QVERIFY(!lines[41].settled);
    QVERIFY(lines[42].settled);
}

void BalanceTest::nothingKnownGivesNoLines()
{
    QVERIFY(loadLines(seriesFrom("2026-03-01", {gap, gap})).empty());
    QVERIFY(loadLines(seriesFrom("2026-03-01", {})).empty());
}

HF_TEST(BalanceTest)
#include "balance.moc"
