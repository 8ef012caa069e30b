// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/time_ticks.h"

#include "support/test_program.h"
#include "ui/charts/time_window.h"

#include <QtTest/QTest>

#include <cmath>
#include <random>
#include <set>

using namespace hf;

/// Where the time axis has its labels, and the stretch of days that it shows.
class TimeTicksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyAreFewInOrderAndInsideTheRange();
    void aLabelStaysWithItsDay();
    void monthsBeginOnTheirFirst();
    void noDaysHaveNoLabels();
    void aWindowNeverLeavesItsDays();
    void zoomingKeepsWhatStandsAtTheAnchor();
    void theDayAskedForIsShownWithTheLeastMove();
};

namespace {

Day day(const char* text)
{
    return parseDay(text).value();
}

DayRange from(Day first, int length)
{
    return {first, first + days{length - 1}};
}

/// Within its days, at least a week where there is one.
bool isSound(const TimeWindow& window)
{
    const double all = window.whole().length();
    const DayRange shown = window.shown();
    return window.first() >= 0 && window.first() + window.length() <= all + 1e-9 &&
           window.length() >= std::min<double>(TimeWindow::shortest, all) && shown.first >= window.whole().first &&
           shown.last <= window.whole().last && shown.first <= shown.last;
}

} // namespace

void TimeTicksTest::theyAreFewInOrderAndInsideTheRange()
{
    std::mt19937 random(51);
    for (int i = 0; i < 4000; ++i) {
        const int most = 2 + static_cast<int>(random() % 12);
        const int length = 1 + static_cast<int>(random() % (i % 3 == 0 ? 20'000 : 400));
        const DayRange range = from(day("1999-12-01") + days{static_cast<int>(random() % 9000)}, length);

        const std::vector<TimeTick> ticks = timeTicks(range, most);

        QVERIFY2(static_cast<int>(ticks.size()) <= most,
                 qPrintable(QStringLiteral("%1 of %2 for %3 days").arg(ticks.size()).arg(most).arg(length)));
        std::set<QString> labels;
        for (std::size_t k = 0; k < ticks.size(); ++k) {
            QVERIFY(range.contains(ticks[k].day));
            QVERIFY(k == 0 || ticks[k - 1].day < ticks[k].day);
            QVERIFY(!ticks[k].label.isEmpty() && labels.insert(ticks[k].label).second);
        }
        QVERIFY(length > 2 * most || !ticks.empty()); // a short range has its labels
    }
    // February is short: three months of it and its neighbours would be four labels.
    QVERIFY(timeTicks(from(day("2026-02-01"), 90), 3).size() <= 3);
    QVERIFY(timeTicks(from(day("2026-02-01"), 60), 2).size() <= 2);
}

void TimeTicksTest::aLabelStaysWithItsDay()
{
    std::set<Day> first;
    for (const TimeTick& tick : timeTicks(from(day("2026-03-01"), 60), 6)) {
        first.insert(tick.day);
    }
    for (int later = 1; later < 20; ++later) {
        const DayRange range = from(day("2026-03-01") + days{later}, 60);
        for (const TimeTick& tick : timeTicks(range, 6)) {
            QVERIFY(tick.day > day("2026-03-01") + days{59} || first.contains(tick.day));
        }
    }
    // Weeks begin on Mondays.
    for (const TimeTick& tick : timeTicks(from(day("2026-03-05"), 40), 8)) {
        QCOMPARE(std::chrono::weekday{tick.day}.iso_encoding(), 1U);
    }
}

void TimeTicksTest::monthsBeginOnTheirFirst()
{
    for (const int length : {200, 400, 900, 3000}) {
        for (const TimeTick& tick : timeTicks(from(day("2025-11-17"), length), 7)) {
            const std::chrono::year_month_day date{tick.day};
            QCOMPARE(static_cast<unsigned>(date.day()), 1U);
        }
    }
    const std::vector<TimeTick> quarters = timeTicks(from(day("2026-01-01"), 365), 5);
    for (const TimeTick& tick : quarters) {
        QCOMPARE((static_cast<unsigned>(std::chrono::year_month_day{tick.day}.month()) - 1) % 3, 0U);
    }
    QCOMPARE(quarters.size(), std::size_t{4});
}

void TimeTicksTest::noDaysHaveNoLabels()
{
    QVERIFY(timeTicks({day("2026-03-02"), day("2026-03-01")}, 5).empty());
    QCOMPARE(timeTicks(from(day("2026-03-01"), 1), 5).size(), std::size_t{1});
}

void TimeTicksTest::aWindowNeverLeavesItsDays()
{
    std::mt19937 random(52);
    const auto unit = [&random] { return static_cast<double>(random() % 10'001) / 10'000; };
    for (int round = 0; round < 300; ++round) {
        const DayRange all = from(day("2026-01-01"), 1 + static_cast<int>(random() % 500));
        const Day first = all.first + days{static_cast<int>(random() % 600) - 50};
        TimeWindow window(all, from(first, 1 + static_cast<int>(random() % 200)));
        QVERIFY(isSound(window));
        for (int step = 0; step < 20; ++step) {
            switch (random() % 4) {
            case 0:
                window = window.panned((unit() - 0.5) * 300);
                break;
            case 1:
                window = window.zoomed(unit() * 3, unit());
                break;
            case 2:
                window = window.showing(all.first + days{static_cast<int>(random() % 700) - 100});
                break;
            case 3:
                window = window.snapped();
                QCOMPARE(window.first(), std::round(window.first()));
                QCOMPARE(window.shown().length(), static_cast<int>(window.length()));
                break;
            }
            QVERIFY(isSound(window));
        }
    }
}

void TimeTicksTest::zoomingKeepsWhatStandsAtTheAnchor()
{
    const TimeWindow window(from(day("2026-01-01"), 400), from(day("2026-06-01"), 60));
    for (const double anchor : {0.0, 0.25, 0.5, 1.0}) {
        for (const double factor : {0.5, 0.8, 1.25, 2.0}) {
            const TimeWindow zoomed = window.zoomed(factor, anchor);
            QCOMPARE(zoomed.length(), std::round(60 * factor));
            const double before = window.first() + anchor * window.length();
            QVERIFY(std::abs(zoomed.first() + anchor * zoomed.length() - before) <= 0.5);
        }
    }
    QVERIFY(window.zoomed(1, 0.3) == window);
    QCOMPARE(window.zoomed(1.001, 0.5).length(), 61.0); // a step is a day at least
    QCOMPARE(window.zoomed(0.999, 0.5).length(), 59.0);
    QCOMPARE(window.zoomed(0, 0.5).length(), static_cast<double>(TimeWindow::shortest));
    QCOMPARE(window.zoomed(1000, 0.5).length(), 400.0);
    QVERIFY(window.panned(40).panned(-40) == window);
}

void TimeTicksTest::theDayAskedForIsShownWithTheLeastMove()
{
    const TimeWindow window(from(day("2026-01-01"), 400), from(day("2026-06-01"), 30));

    QVERIFY(window.showing(day("2026-06-01")) == window);
    QVERIFY(window.showing(day("2026-06-30")) == window);
    QVERIFY(window.showing(day("2026-05-31")).shown().first == day("2026-05-31"));
    QVERIFY(window.showing(day("2026-07-01")).shown().last == day("2026-07-01"));
    QCOMPARE(window.showing(day("2026-07-01")).length(), 30.0);
    QVERIFY(window.showing(day("2030-01-01")).shown().last == window.whole().last);
    QVERIFY(window.showing(day("2020-01-01")).shown().first == window.whole().first);
}

HF_TEST(TimeTicksTest)
#include "time_ticks.moc"
