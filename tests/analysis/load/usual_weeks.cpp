// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/load/usual_weeks.h"

#include "analysis/statistics/moments.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class UsualWeeksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRangeIsMadeOfWeeksThatShareNoDay();
    void fiveWeeksAreNoRange();
    void weeksThatAreAllAlikeAreNoRange();
    void theRangeStaysAboveNothing();
};

namespace {

const Day last = *parseDay("2026-03-29");

/// A figure that is known only on the ends of the weeks before the last one, in turn from the newest.
auto figureOf(Values newestFirst, double value)
{
    return [=](Day day) -> std::optional<double> {
        const auto back = (last - day).count();
        const auto week = static_cast<std::size_t>(back / 7);
        if (back == 0) {
            return value;
        }
        return back % 7 == 0 && week <= newestFirst.size() ? std::optional(newestFirst[week - 1]) : std::nullopt;
    };
}

} // namespace

void UsualWeeksTest::theRangeIsMadeOfWeeksThatShareNoDay()
{
    const auto beside = besideEarlierWeeks(figureOf({10, 12, 14, 10, 12, 14}, 20), last);

    QVERIFY(beside);
    QCOMPARE(beside->value, 20.0);
    QCOMPARE(beside->weeks, 6);
    // mean 12, SD 1.7889, t(0.975, 5) = 2.5706, √(7/6) = 1.0801
    QVERIFY(std::abs(beside->usual.high - 16.967) < 0.001);
    QVERIFY(std::abs(beside->usual.low - 7.033) < 0.001);
}

void UsualWeeksTest::fiveWeeksAreNoRange()
{
    QVERIFY(!besideEarlierWeeks(figureOf({10, 12, 14, 10, 12}, 20), last));
}

void UsualWeeksTest::weeksThatAreAllAlikeAreNoRange()
{
    QVERIFY(!besideEarlierWeeks(figureOf(Values(12, 10.0), 20), last));
}

void UsualWeeksTest::theRangeStaysAboveNothing()
{
    QCOMPARE(besideEarlierWeeks(figureOf({0, 30, 0, 30, 0, 30}, 20), last)->usual.low, 0.0);
}

HF_TEST(UsualWeeksTest)
#include "usual_weeks.moc"
