// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/adherence.h"

#include "planning/known_habit.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <random>
#include <string>

using namespace hf;
using namespace hf::test;

class AdherenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsCountedWithItsInterval_data() { addHabitRows(QStringLiteral("adherence")); }
    void itIsCountedWithItsInterval();
    void theIntervalIsWilsons();
    void theIntervalSolvesItsEquation();
    void withoutAnyDayThereIsNoShare();
    void aSkipIsNeitherKeptNorMissed();
    void gramsDoNotMakeUpForOneAnother();
    void theWayBackIsCountedInPlannedDays();
    void theMiddleOfAnEvenNumberIsTheMean();
    void theLongestGapLooksPastPauses();
    void itAgreesWithAReadingOfTheDaysAsText();
};

namespace {

constexpr auto done = PlannedDay::done;
constexpr auto missed = PlannedDay::missed;
constexpr auto skipped = PlannedDay::skipped;
constexpr auto paused = PlannedDay::paused;
constexpr auto pending = PlannedDay::pending;

/// A null that is not today's is a miss; today's is pending.
std::vector<PlannedDay> plannedDays(const QJsonArray& entries)
{
    std::vector<PlannedDay> states;
    for (const QJsonValue& entry : entries) {
        const bool last = states.size() + 1 == static_cast<std::size_t>(entries.size());
        states.push_back(entry.isString()         ? paused
                         : entry.toInt() == 1     ? done
                         : entry.isNull() && last ? pending
                                                  : missed);
    }
    return states;
}

std::vector<PlannedDay> random(std::uint32_t seed, int count)
{
    std::mt19937 engine(seed);
    std::vector<PlannedDay> days;
    for (int i = 0; i < count; ++i) {
        days.push_back(static_cast<PlannedDay>(std::uniform_int_distribution<int>(0, 3)(engine)));
    }
    return days;
}

/// One letter a day: d, m, s, p; those of `leftOut` are not there.
std::string lettersOf(const std::vector<PlannedDay>& days, const std::string& leftOut)
{
    std::string text;
    for (const PlannedDay day : days) {
        const char letter = std::string("dmsp.").at(static_cast<std::size_t>(day));
        text += leftOut.find(letter) == std::string::npos ? std::string(1, letter) : std::string();
    }
    return text;
}

/// The lengths of the pieces of a text between its other letters.
std::vector<int> runsOf(const std::string& text, char letter)
{
    std::vector<int> runs;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == letter && (i == 0 || text[i - 1] != letter)) {
            const std::size_t end = std::min(text.find_first_not_of(letter, i), text.size());
            runs.push_back(static_cast<int>(end - i));
        }
    }
    return runs;
}

} // namespace

void AdherenceTest::itIsCountedWithItsInterval()
{
    QFETCH(QJsonObject, in);
    QFETCH(QJsonObject, out);
    const auto states = plannedDays(in.value(QStringLiteral("days_oldest_first_last_is_today")).toArray());

    const Adherence found = adherenceOf(states);

    QCOMPARE(found.done, out.value(QStringLiteral("done")).toInt());
    QCOMPARE(found.planned, out.value(QStringLiteral("scheduled")).toInt());
    QCOMPARE(found.currentRun, out.value(QStringLiteral("current")).toInt());
    QCOMPARE(found.longestRun, out.value(QStringLiteral("longest")).toInt());
    QCOMPARE(found.doubleMisses, out.value(QStringLiteral("double_misses")).toInt());
    const QJsonValue share = out.value(QStringLiteral("adherence"));
    QCOMPARE(found.share.has_value(), share.isDouble());
    QCOMPARE(found.interval.has_value(), share.isDouble());
    if (found.share) {
        const QJsonArray interval = out.value(QStringLiteral("wilson95")).toArray();
        QVERIFY(isKnown(*found.share, share));
        QVERIFY(isKnown(found.interval->low, interval.at(0)));
        QVERIFY(isKnown(found.interval->high, interval.at(1)));
    }
}

void AdherenceTest::theIntervalIsWilsons()
{
    // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662, 15 of 148 gives 0.0624 to 0.1605.
    const auto is = [](int count, int planned, double low, double high) {
        const auto interval = wilsonInterval(count, planned);
        return std::abs(interval->low - low) < 5e-5 && std::abs(interval->high - high) < 5e-5;
    };
    QVERIFY(is(81, 263, 0.2553, 0.3662));
    QVERIFY(is(15, 148, 0.0624, 0.1605));
    QVERIFY(is(0, 20, 0, 0.1611));
    QVERIFY(is(1, 29, 0.0061, 0.1718));
    QVERIFY(is(29, 29, 0.8830, 1));
    QVERIFY(!wilsonInterval(0, 0));
    QVERIFY(!wilsonInterval(0, -3));
}

void AdherenceTest::theIntervalSolvesItsEquation()
{
    constexpr double z = 1.959963984540054;
    for (int planned = 1; planned < 400; planned = planned * 2 + 1) {
        for (int count = 0; count <= planned; ++count) {
            const auto interval = wilsonInterval(count, planned).value();
            const double share = static_cast<double>(count) / planned;
            QVERIFY(0 <= interval.low && interval.low <= share && share <= interval.high && interval.high <= 1);
            for (const double end : {interval.low, interval.high}) {
                // Each end is a share of which the observed one lies just z errors away.
                const double apart = (share - end) * (share - end) - z * z * end * (1 - end) / planned;
                QVERIFY(std::abs(apart) < 1e-12);
            }
            const auto others = wilsonInterval(planned - count, planned).value();
            QVERIFY(std::abs(others.low - (1 - interval.high)) < 1e-12);
        }
    }
}

void AdherenceTest::withoutAnyDayThereIsNoShare()
{
    for (const auto& days : {std::vector<PlannedDay>{}, std::vector{paused, pending}, std::vector{skipped, paused}}) {
        const Adherence found = adherenceOf(days);
        QCOMPARE(found.planned, 0);
        QVERIFY(!found.share && !found.interval);
        QCOMPARE(found.currentRun + found.longestRun + found.doubleMisses, 0);
    }
}

void AdherenceTest::aSkipIsNeitherKeptNorMissed()
{
    const Adherence found = adherenceOf(std::vector{done, skipped, done, missed, skipped, missed, done, pending});

    QCOMPARE(found.done, 3);
    QCOMPARE(found.planned, 5);
    QCOMPARE(found.longestRun, 2); // a skip ends no run
    QCOMPARE(found.currentRun, 1);
    QCOMPARE(found.doubleMisses, 1); // and parts no misses
}

// By hand: 5 of 5, 5 of 5 (8 were taken), 2 of 5, nothing of 0: 12 of 15 g.
void AdherenceTest::gramsDoNotMakeUpForOneAnother()
{
    const std::vector<double> taken{5, 8, 2, 3};
    const std::vector<double> planned{5, 5, 5, 0};

    QCOMPARE(amountAdherence(taken, planned), std::optional(12.0 / 15.0));
    QCOMPARE(amountAdherence(taken, std::vector<double>(4)), std::optional<double>());
    QCOMPARE(amountAdherence({}, {}), std::optional<double>());
    QCOMPARE(amountAdherence(std::vector<double>(4), planned), std::optional(0.0));
}

// By hand: a miss on day 3 (back on 4: 1), on 6 and 7 (back on 10, over a skipped 8 and past a paused 9: 3), on 11
// (not yet).
void AdherenceTest::theWayBackIsCountedInPlannedDays()
{
    const std::vector planned{done, done, missed, done, done, missed, missed, skipped, paused, done, missed, pending};

    QVERIFY((daysToReturn(planned) == std::vector<int>{1, 3}));
    QCOMPARE(medianDaysToReturn(planned), std::optional(2.0));
    QCOMPARE(medianDaysToReturn(std::vector{done, missed}), std::optional<double>());
    QVERIFY(daysToReturn({}).empty());
}

void AdherenceTest::theMiddleOfAnEvenNumberIsTheMean()
{
    // Ways back of 4, 1, 2 and 1 days: sorted 1 1 2 4.
    const std::vector planned{missed, missed, missed, missed, done, missed, done, missed, missed, done, missed, done};

    QVERIFY((daysToReturn(planned) == std::vector<int>{4, 1, 2, 1}));
    QCOMPARE(medianDaysToReturn(planned), std::optional(1.5));
    QCOMPARE(medianDaysToReturn(std::vector{missed, missed, done, missed, done, missed, done}), std::optional(1.0));
}

void AdherenceTest::theLongestGapLooksPastPauses()
{
    QCOMPARE(longestGap(std::vector{missed, paused, missed, missed, done, missed, pending}), 3);
    QCOMPARE(longestGap(std::vector{done, paused}), 0);
    QCOMPARE(longestGap({}), 0);
}

void AdherenceTest::itAgreesWithAReadingOfTheDaysAsText()
{
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const std::vector<PlannedDay> days = random(seed, static_cast<int>(seed % 40));
        const std::string counted = lettersOf(days, "sp.");
        const std::vector<int> kept = runsOf(counted, 'd');
        const std::vector<int> misses = runsOf(counted, 'm');

        const Adherence found = adherenceOf(days);

        QCOMPARE(found.planned, static_cast<int>(counted.size()));
        QCOMPARE(found.done, static_cast<int>(std::count(counted.begin(), counted.end(), 'd')));
        QCOMPARE(found.longestRun, kept.empty() ? 0 : *std::max_element(kept.begin(), kept.end()));
        QCOMPARE(found.currentRun, counted.empty() || counted.back() != 'd' ? 0 : kept.back());
        QCOMPARE(found.doubleMisses,
                 static_cast<int>(std::count_if(misses.begin(), misses.end(), [](int run) { return run >= 2; })));
        QCOMPARE(longestGap(days), misses.empty() ? 0 : *std::max_element(misses.begin(), misses.end()));

        // From the first miss after a done day (or at all) to the next done one, over all that is not paused.
        const std::string planned = lettersOf(days, "p.");
        std::vector<int> back;
        for (std::size_t at = planned.find('m'); at != std::string::npos;) {
            const std::size_t end = planned.find('d', at);
            if (end == std::string::npos) {
                break;
            }
            back.push_back(static_cast<int>(end - at));
            at = planned.find('m', end);
        }
        QVERIFY(daysToReturn(days) == back);
    }
}

HF_TEST(AdherenceTest)
#include "adherence.moc"
