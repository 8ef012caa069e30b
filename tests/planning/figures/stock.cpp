// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/figures/stock.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

namespace {

const Day today = Day{std::chrono::year{2026} / 3 / 31};
constexpr double gram = 1e9;

Supply package(int daysAgo, int grams, std::optional<std::int64_t> cents = std::nullopt)
{
    Supply supply;
    supply.content = {Dimension::mass, grams * 1'000'000'000LL, Unit::g};
    supply.from = today - days{daysAgo};
    supply.priceCents = cents;
    supply.currency = cents ? "EUR" : "";
    return supply;
}

/// So many grams on each of the days from so many days ago to yesterday.
std::vector<DayUse> daily(int daysAgo, double grams)
{
    std::vector<DayUse> use;
    for (int ago = daysAgo; ago >= 1; --ago) {
        use.push_back({today - days{ago}, grams * gram});
    }
    return use;
}

} // namespace

class StockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // 500 g, 10 days of 12 g: 380 left. 380 / 12 = 31.7: the 32nd day from now. 24.90 for 500 g: 0.5976 a day.
    void whatIsLeftAtActualUse()
    {
        const auto stock = stockOf(std::vector{package(10, 500, 2490)}, daily(10, 12), today).value();

        QCOMPARE(stock.left.count, 380'000'000'000);
        QCOMPARE(stock.content.count, 500'000'000'000);
        QCOMPARE(*stock.dailyUse / gram, 12.0);
        QCOMPARE(stock.useDays, 10);
        QCOMPARE(toString(*stock.runsOutOn), std::string("2026-05-02"));
        QVERIFY(std::abs(*stock.costADay - 59.76) < 1e-9);
        QCOMPARE(stock.currency, std::string("EUR"));
    }

    void withoutAWeekOfKnownDaysNothingIsForetold()
    {
        const auto stock = stockOf(std::vector{package(10, 500, 2490)}, daily(6, 5), today).value();

        QCOMPARE(stock.left.count, 470'000'000'000);
        QVERIFY(!stock.dailyUse && !stock.runsOutOn && !stock.costADay);
        QCOMPARE(stock.useDays, 6);
    }

    void whatWasUsedBeforeThePackageCountsForTheUseAlone()
    {
        const auto stock = stockOf(std::vector{package(2, 100)}, daily(28, 5), today).value();

        QCOMPARE(stock.left.count, 90'000'000'000);
        QCOMPARE(stock.useDays, 28);
        QVERIFY(!stock.costADay);
    }

    // 30 g from 10 days ago last six days; four days without any; then 100 g from today on are whole.
    void packagesAreUsedUpOneAfterTheOther()
    {
        const auto stock = stockOf(std::vector{package(10, 30), package(0, 100)}, daily(10, 5), today).value();
        QCOMPARE(stock.left.count, 100'000'000'000);
        QCOMPARE(stock.content.count, 100'000'000'000);

        const auto both = stockOf(std::vector{package(10, 30), package(9, 100)}, daily(10, 5), today).value();
        QCOMPARE(both.left.count, 80'000'000'000);
        QCOMPARE(both.content.count, 100'000'000'000);
    }

    void usedUpSaysSoAndForetellsNothing()
    {
        const auto stock = stockOf(std::vector{package(10, 30)}, daily(10, 5), today).value();

        QCOMPARE(stock.left.count, 0);
        QCOMPARE(stock.content.count, 30'000'000'000);
        QVERIFY(!stock.runsOutOn);
    }

    void aPackageAheadIsNotThereYet()
    {
        QVERIFY(!stockOf(std::vector{package(-1, 30)}, {}, today));
        QVERIFY(!stockOf({}, {}, today));
        QVERIFY(!stockOf(std::vector{package(3, 30)}, daily(28, 0), today)->runsOutOn);
    }
};

HF_TEST(StockTest)
#include "stock.moc"
