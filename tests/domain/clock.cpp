// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFixedClockStandsWhereItWasSet();
};

void ClockTest::aFixedClockStandsWhereItWasSet()
{
    const SysMillis morning{std::chrono::hours{490'000}};
    FixedClock clock(morning);
    const Clock& seen = clock;

    QCOMPARE(seen.now().time_since_epoch().count(), morning.time_since_epoch().count());

    clock.set(morning + std::chrono::milliseconds{1});

    QCOMPARE(seen.now().time_since_epoch().count(), morning.time_since_epoch().count() + 1);
}

HF_TEST(ClockTest)
#include "clock.moc"
