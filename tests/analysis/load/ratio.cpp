// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/load/ratio.h"
#include "analysis/diaries.h"
#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class RatioTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFloorsAreSixOfSevenAndTwentyFourOfTwentyEight_data();
    void theFloorsAreSixOfSevenAndTwentyFourOfTwentyEight();
    void meansAreOfTheKnownDays();
    void withoutEarlierLoadThereIsNoRatio();
    void theFirstDaySeedsTheWeightedMean();
};

namespace {

/// 28 days of 100 AU; the given ones, counted back from the last, are not logged.
MaybeValues monthWithout(std::initializer_list<std::size_t> daysBack)
{
    MaybeValues loads(28, 100.0);
    for (const std::size_t back : daysBack) {
        loads[27 - back] = std::nullopt;
    }
    return loads;
}

} // namespace

void RatioTest::theFloorsAreSixOfSevenAndTwentyFourOfTwentyEight_data()
{
    QTest::addColumn<MaybeValues>("loads");
    QTest::addColumn<std::vector<Shortfall>>("missing");

    using Missing = std::vector<Shortfall>;
    QTest::newRow("all") << monthWithout({}) << Missing{};
    QTest::newRow("six of seven") << monthWithout({3}) << Missing{};
    QTest::newRow("five of seven") << monthWithout({3, 4}) << Missing{{Need::recentDays, 5, 6, 1}};
    QTest::newRow("24 of 28") << monthWithout({3, 10, 11, 12}) << Missing{};
    QTest::newRow("23 of 28") << monthWithout({3, 10, 11, 12, 13}) << Missing{{Need::earlierDays, 23, 24, 1}};
}

void RatioTest::theFloorsAreSixOfSevenAndTwentyFourOfTwentyEight()
{
    QFETCH(MaybeValues, loads);
    QFETCH(std::vector<Shortfall>, missing);

    const auto on = loadRatioOn(seriesFrom("2026-03-01", loads), *parseDay("2026-03-28"));

    QCOMPARE(on.missing, missing);
    QCOMPARE(static_cast<bool>(on), missing.empty());
}

void RatioTest::meansAreOfTheKnownDays()
{
    MaybeValues loads = monthWithout({0, 20});
    for (std::size_t i = 21; i < 27; ++i) {
        loads[i] = 200;
    }

    const LoadRatio ratio = loadRatio(loads);

    QCOMPARE(ratio.acute, std::optional(200.0));
    QCOMPARE(ratio.chronic, std::optional((6 * 200 + 20 * 100) / 26.0));
    QCOMPARE(ratio.uncoupled, std::optional(2.0));
}

void RatioTest::withoutEarlierLoadThereIsNoRatio()
{
    MaybeValues loads(28, 0.0);
    QVERIFY(!loadRatio(loads).coupled);

    loads.back() = 70;

    QCOMPARE(loadRatio(loads).coupled, std::optional(4.0));
    QVERIFY(!loadRatio(loads).uncoupled);
}

void RatioTest::theFirstDaySeedsTheWeightedMean()
{
    QCOMPARE(weightedMeans(Values{80, 80, 80}, 7), (Values{80, 80, 80}));
    QCOMPARE(weightedMeans(Values{80, 0}, 7), (Values{80, 60}));
    QVERIFY(!weightedRatio({}));
}

HF_TEST(RatioTest)
#include "ratio.moc"
