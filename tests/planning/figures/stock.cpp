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
    // 500 g, 10 days of 12 g: 380 left. 380 / 12 = 31.7: today is the first of 32 days. 24.90 for 500 g: 0.5976 a day.
    void whatIsLeftAtActualUse()
    {
        const auto stock = stockOf(std::vector{package(10, 500, 2490)}, daily(10, 12), today).value();

        QCOMPARE(stock.left.count, 380'000'000'000);
        QCOMPARE(stock.content.count, 500'000'000'000);
        QCOMPARE(*stock.dailyUse / gram, 12.0);
        QCOMPARE(stock.useDays, 10);
        QCOMPARE(toString(*stock.runsOutOn), std::string("2026-05-01"));
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

    // 50 g as today begins, 5 g a day: today and nine more days, whatever was taken of today's dose until now.
    void todaysDoseDoesNotMoveTheDayItRunsOut_data()
    {
        QTest::addColumn<double>("takenToday");
        for (const double grams : {0.0, 2.5, 5.0, 7.5, 10.0}) {
            QTest::addRow("%g g", grams) << grams;
        }
    }

    void todaysDoseDoesNotMoveTheDayItRunsOut()
    {
        QFETCH(double, takenToday);
        auto use = daily(10, 5);
        use.push_back({today, takenToday * gram});

        const auto stock = stockOf(std::vector{package(10, 100)}, use, today).value();

        QCOMPARE(toString(*stock.runsOutOn), std::string("2026-04-09"));
        QCOMPARE(stock.left.count, std::llround((50 - takenToday) * gram));
        QCOMPARE(*stock.dailyUse / gram, 5.0);
    }

    void theLastDoseLeavesTodayAsTheLastDay()
    {
        auto use = daily(10, 5);
        QCOMPARE(*stockOf(std::vector{package(10, 55)}, use, today)->runsOutOn, today);
        use.push_back({today, 5 * gram});
        QCOMPARE(*stockOf(std::vector{package(10, 55)}, use, today)->runsOutOn, today);
        QVERIFY(!stockOf(std::vector{package(11, 55)}, use, today + days{1})->runsOutOn);
    }

    // 100 g for 20.00 lie open, 100 g for 40.00 were bought yesterday; when the first is empty the price changes.
    void costIsByThePackageInUse()
    {
        const std::vector packages{package(10, 100, 2000), package(1, 100, 4000)};
        QVERIFY(std::abs(*stockOf(packages, daily(10, 5), today)->costADay - 100) < 1e-9);
        QVERIFY(std::abs(*stockOf(packages, daily(10, 10), today)->costADay - 400) < 1e-9);
        QVERIFY(std::abs(*stockOf(packages, daily(10, 30), today)->costADay - 1200) <
                1e-9); // the last one when all are

        const std::vector unpriced{package(10, 100), package(1, 100, 4000)};
        QVERIFY(!stockOf(unpriced, daily(10, 5), today)->costADay);
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
