// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dose_days.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <limits>

using namespace hf;
using namespace hf::literals;

class DoseDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDoseAfterMidnightCountsToTheEveningBefore();
    void exactlyFourteenGramsAreNotAbove();
    void aTotalBeyondAllNumbersIsNothing();
};

namespace {

TimedAmount at(std::string_view wall, Amount amount)
{
    return {Moment{parseInstant(wall)->wall, seconds{0}, {}, true}, amount};
}

} // namespace

void DoseDaysTest::aDoseAfterMidnightCountsToTheEveningBefore()
{
    const std::vector<TimedAmount> taken{at("2026-03-01T23:00", 5_g), at("2026-03-02T02:00", 500_mg),
                                         at("2026-03-02T04:00", 1_g)};

    const auto totals = massByDay(taken, std::chrono::hours{4});

    QCOMPARE(totals->size(), std::size_t{2});
    QVERIFY(totals->at(*parseDay("2026-03-01")) == 5500_mg);
    QVERIFY(totals->at(*parseDay("2026-03-02")) == 1_g);
}

void DoseDaysTest::exactlyFourteenGramsAreNotAbove()
{
    QVERIFY(!aboveObservedSafeLevel(14_g));
    QVERIFY(aboveObservedSafeLevel(14001_mg));
    QVERIFY(!aboveObservedSafeLevel(Amount{Dimension::volume, 15'000'000'000, Unit::ml}));
}

void DoseDaysTest::aTotalBeyondAllNumbersIsNothing()
{
    const Amount most{Dimension::mass, std::numeric_limits<std::int64_t>::max(), Unit::g};

    QVERIFY(!massByDay(std::vector{at("2026-03-01T10:00", most), at("2026-03-01T11:00", 1_mg)}, minutes{0}));
    QVERIFY(massByDay(std::vector{at("2026-03-01T10:00", most)}, minutes{0}));
}

HF_TEST(DoseDaysTest)
#include "dose_days.moc"
