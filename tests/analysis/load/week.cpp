// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/load/week.h"
#include "analysis/diaries.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class WeekTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnloggedDayIsNoRestDay();
    void aWholeWeekHasMonotonyAndStrain();
    void whatIsKnownOfAWeekSaysFromHowManyDays();
};

namespace {

constexpr std::nullopt_t gap = std::nullopt;
const Day sunday = *parseDay("2026-03-08");

} // namespace

void WeekTest::anUnloggedDayIsNoRestDay()
{
    const auto week = loadWeek(seriesFrom("2026-03-02", {300., 135., gap, 60., 450., 320., 0.}), sunday);

    QVERIFY(!week);
    QCOMPARE(week.missing, (std::vector<Shortfall>{{Need::recentDays, 6, 7, 1}}));
}

void WeekTest::aWholeWeekHasMonotonyAndStrain()
{
    const auto week = loadWeek(seriesFrom("2026-03-01", {999., 300., 135., 350., 60., 450., 320., 0.}), sunday);

    QVERIFY(week);
    QCOMPARE(week->spread.total, 1615.0);
    QVERIFY(std::abs(*week->spread.monotonySample - 1.38447361989) < 1e-9);
    QCOMPARE(*week->spread.strainSample, 1615 * *week->spread.monotonySample);
    QCOMPARE(toString(week->basis.days.first), std::string("2026-03-02"));
}

void WeekTest::whatIsKnownOfAWeekSaysFromHowManyDays()
{
    const KnownLoad known = knownLoadOfWeek(seriesFrom("2026-03-02", {300., gap, gap, 60., 0., gap, 40.}), sunday);

    QCOMPARE(known.total, 400.0);
    QCOMPARE(known.known, 4);
    QCOMPARE(knownLoadOfWeek(seriesFrom("2026-01-01", {1.}), sunday).known, 0);
}

HF_TEST(WeekTest)
#include "week.moc"
