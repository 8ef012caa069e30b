// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/statistics/newey_west.h"
#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hf;

class NeweyWestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCauseThatDoesNotVaryOnKnownDaysHasNoSlope();
    void withoutLagsItIsWhitesError();
    void aGapKeepsItsNeighboursApart();
    void lagsBeyondTheSeriesAddNothing();
    void theIntervalIsNeverNarrowerThanOrdinaryDaysGive();
};

namespace {

constexpr std::nullopt_t gap = std::nullopt;

} // namespace

void NeweyWestTest::aCauseThatDoesNotVaryOnKnownDaysHasNoSlope()
{
    QVERIFY(!neweyWest(Values{0, 0, 1}, MaybeValues{1., 2., gap}, 1));
    QVERIFY(!neweyWest(Values{}, MaybeValues{}, 1));
}

void NeweyWestTest::withoutLagsItIsWhitesError()
{
    // Two groups of two: residuals ±1 and ±2, so Σ (x − ½)² r² = ¼ (1 + 1 + 4 + 4) and the error √2.5 / 1.
    const auto fit = neweyWest(Values{0, 0, 1, 1}, MaybeValues{1., 3., 4., 8.}, 0);

    QCOMPARE(fit->slope, 4.0);
    QCOMPARE(fit->intercept, 2.0);
    QCOMPARE(fit->neweyWestError, std::sqrt(2.5));
}

void NeweyWestTest::aGapKeepsItsNeighboursApart()
{
    const auto apart = neweyWest(Values{0, 0, 0, 1, 1}, MaybeValues{1., gap, 3., 4., 8.}, 1);
    const auto together = neweyWest(Values{0, 0, 1, 1}, MaybeValues{1., 3., 4., 8.}, 1);

    QCOMPARE(apart->slope, together->slope);
    QVERIFY(!apart->residuals[1]);
    // The neighbours 1 and 3 have residuals of opposite sign: together they lower the error.
    QVERIFY(apart->neweyWestError > together->neweyWestError);
}

void NeweyWestTest::lagsBeyondTheSeriesAddNothing()
{
    const Values marks{0, 0, 1, 1};
    const MaybeValues y{1., 3., 4., 8.};

    QVERIFY(std::isfinite(neweyWest(marks, y, 1000)->neweyWestError));
    QCOMPARE(usualLag(100), 4);
    QCOMPARE(usualLag(30), 3);
}

void NeweyWestTest::theIntervalIsNeverNarrowerThanOrdinaryDaysGive()
{
    const Values marks{0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1};
    const MaybeValues drifting{1., 1., 1., 3., 3., 3., 8., 8., 8., 5., 5., 5.};
    const auto fit = *neweyWest(marks, drifting, 2);
    const double effective = effectiveDaysOf(fit, 12);

    QVERIFY(effective >= 3 && effective < 12);
    QVERIFY(slopeReach(fit, 12, effective) > 2 * *fit.ordinaryError);
    QVERIFY(slopeP(fit, 12, effective) > slopeP(fit, 12, 12));
}

HF_TEST(NeweyWestTest)
#include "newey_west.moc"
