// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/baseline.h"
#include "analysis/diaries.h"
#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

/// The figures themselves are held against the known answers in tests/cli.
class BaselineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDayItselfIsNotPartOfItsBaseline();
    void onlyTheTwentyEightDaysBeforeCount();
    void belowFourteenEntriesItSaysHowManyAreMissing();
    void aFlatBaselineHasNoZ();
};

namespace {

Series flatThen(int flatDays, double flat, double last)
{
    Series series = seriesFrom("2026-03-01", MaybeValues(static_cast<std::size_t>(flatDays), flat));
    series.values.push_back(last);
    return series;
}

} // namespace

void BaselineTest::theDayItselfIsNotPartOfItsBaseline()
{
    Series series = flatThen(14, 4, 9);
    series.values[0] = 2;
    const auto on = baselineOn(series, *parseDay("2026-03-15"));

    QVERIFY(on);
    QCOMPARE(on->baseline.n, std::size_t{14});
    QCOMPARE(*on->baseline.mean, (13 * 4 + 2) / 14.0);
    QVERIFY(on->outsideUsual());
    QVERIFY(*on->z > 3);
    QCOMPARE(toString(on->basis.days.last), std::string("2026-03-14"));
}

void BaselineTest::onlyTheTwentyEightDaysBeforeCount()
{
    Series series = flatThen(28, 4, 4);
    series.values.insert(series.values.begin(), 10.0);

    const auto on = baselineOn(series, *parseDay("2026-03-30"));

    QVERIFY(on);
    QCOMPARE(*on->baseline.mean, 4.0);
}

void BaselineTest::belowFourteenEntriesItSaysHowManyAreMissing()
{
    const auto on = baselineOn(flatThen(13, 4, 4), *parseDay("2026-03-14"));

    QVERIFY(!on);
    QCOMPARE(on.missing, (std::vector<Shortfall>{{Need::knownDays, 13, 14, 1}}));
}

void BaselineTest::aFlatBaselineHasNoZ()
{
    const auto on = baselineOn(flatThen(14, 0.1, 5), *parseDay("2026-03-15"));

    QVERIFY(on);
    QVERIFY(!on->z);
    QCOMPARE(on->baseline.usualRange, (std::optional<Interval>{{0.1, 0.1}}));
}

HF_TEST(BaselineTest)
#include "baseline.moc"
