// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/trend.h"
#include "analysis/diaries.h"
#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class TrendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSteadyRiseIsFoundThroughGaps();
    void oneOddDayDoesNotMoveTheMedianSlope();
    void tooLittleIsNamed_data();
    void tooLittleIsNamed();
};

namespace {

constexpr std::nullopt_t gap = std::nullopt;

/// 40 days that rise by a tenth a day, with a wobble.
MaybeValues rising()
{
    MaybeValues values;
    for (int day = 0; day < 40; ++day) {
        values.push_back(0.1 * day + (day % 2 == 0 ? 0.3 : -0.3));
    }
    return values;
}

} // namespace

void TrendTest::aSteadyRiseIsFoundThroughGaps()
{
    MaybeValues values = rising();
    for (const std::size_t day : {0U, 7U, 8U, 9U, 30U}) {
        values[day] = gap;
    }

    const auto trend = trendOf(seriesFrom("2026-03-01", values));

    QVERIFY(trend);
    QVERIFY(std::abs(trend->line.slope - 0.1) < 0.01);
    QVERIFY(trend->slopeInterval.contains(0.1) && !trend->slopeInterval.contains(0));
    QCOMPARE(trend->basis.n, std::size_t{35});
    QCOMPARE(toString(trend->basis.days.first), std::string("2026-03-02"));
}

void TrendTest::oneOddDayDoesNotMoveTheMedianSlope()
{
    const Values t{0, 1, 2, 3, 4, 5, 6};
    const auto line = trendLine(t, Values{0, 1, 2, 3, 4, 5, 90});

    QCOMPARE(line->theilSen, 1.0);
    QVERIFY(line->slope > 5);
}

void TrendTest::tooLittleIsNamed_data()
{
    QTest::addColumn<MaybeValues>("values");
    QTest::addColumn<Need>("need");

    QTest::newRow("13 days") << MaybeValues(13, 1.0) << Need::knownDays;
    QTest::newRow("nothing varies") << MaybeValues(30, 1.0) << Need::variation;
    MaybeValues step(40, 1.0);
    std::fill(step.begin() + 20, step.begin() + 30, 9.0);
    QTest::newRow("days that are all like the day before") << step << Need::effectiveDays;
}

void TrendTest::tooLittleIsNamed()
{
    QFETCH(MaybeValues, values);
    QFETCH(Need, need);

    const auto trend = trendOf(seriesFrom("2026-03-01", values));

    QVERIFY(!trend);
    QCOMPARE(trend.missing.at(0).need, need);
}

HF_TEST(TrendTest)
#include "trend.moc"
