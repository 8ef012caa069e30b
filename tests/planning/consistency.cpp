// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/consistency.h"

#include "planning/known_habit.h"
#include "support/test_program.h"

#include <QtTest/QTest>

#include <random>

using namespace hf;
using namespace hf::test;

class ConsistencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itAgreesWithLoop_data() { addHabitRows(QStringLiteral("consistency")); }
    void itAgreesWithLoop();
    void oneStepAgreesWithLoop_data() { addHabitRows(QStringLiteral("consistency_step")); }
    void oneStepAgreesWithLoop();
    void numbersThatMustNotBeExceededStartKept();
    void sevenInSevenDaysIsOneADay();
    void aSkippedDayLeavesItAsItIs();
    void aTargetOfZeroIsKeptOrNot();
    void aRareHabitIsLookedAtOverTwiceItsWindow();
    void aNumberIsSummedOverItsWindowAlone();
    void itStaysBetweenNothingAndAllAndFollowsEachDay();
};

namespace {

using Days = std::vector<HabitDay>;

HabitDay did(double value)
{
    return {value, false};
}

/// The share of the rule that the last days kept, read from the definition with a plain loop.
double keptOn(const Days& habit, std::size_t day, const ConsistencyRule& rule)
{
    const bool daily = rule.times == rule.perDays;
    const int perDays = daily ? 1 : rule.perDays;
    const int times = daily ? 1 : rule.times;
    const bool rare = !rule.target && times < perDays;
    const int window = perDays * (rare ? 2 : 1);
    double sum = 0;
    for (int back = 0; back < window && back <= static_cast<int>(day); ++back) {
        const HabitDay& one = habit[day - static_cast<std::size_t>(back)];
        sum += one.skipped || !one.value ? 0 : *one.value;
    }
    if (!rule.target) {
        return std::min(1.0, sum / (times * (rare ? 2 : 1)));
    }
    if (!rule.atMost) {
        return std::min(1.0, sum / *rule.target);
    }
    return sum <= *rule.target ? 1 : std::max(0.0, 2 - sum / *rule.target);
}

} // namespace

void ConsistencyTest::itAgreesWithLoop()
{
    QFETCH(QJsonObject, in);
    QFETCH(QJsonObject, out);
    ConsistencyRule rule;
    rule.times = in.value(QStringLiteral("times")).toInt();
    rule.perDays = in.value(QStringLiteral("per_days")).toInt();
    rule.atMost = in.value(QStringLiteral("at_most")).toBool();
    if (in.value(QStringLiteral("kind")).toString() == QLatin1String("num")) {
        rule.target = in.value(QStringLiteral("target")).toDouble();
    }
    Days habit;
    for (const QJsonValue& entry : in.value(QStringLiteral("days_oldest_first")).toArray()) {
        habit.push_back({entry.isDouble() ? std::optional(entry.toDouble()) : std::nullopt, entry.isString()});
    }

    const std::vector<double> scores = consistencyOf(habit, rule);

    const QJsonArray known = out.value(QStringLiteral("scores")).toArray();
    QCOMPARE(static_cast<qsizetype>(scores.size()), known.size());
    for (qsizetype i = 0; i < known.size(); ++i) {
        QVERIFY2(isKnown(scores[static_cast<std::size_t>(i)], known.at(i)), qPrintable(QString::number(i)));
    }
    const double frequency = static_cast<double>(rule.times) / rule.perDays;
    QVERIFY(isKnown(consistencyMultiplier(frequency), out.value(QStringLiteral("multiplier"))));
}

void ConsistencyTest::oneStepAgreesWithLoop()
{
    QFETCH(QJsonObject, in);
    QFETCH(QJsonObject, out);
    const double score =
        consistencyStep(in.value(QStringLiteral("frequency")).toDouble(),
                        in.value(QStringLiteral("previous")).toDouble(), in.value(QStringLiteral("value")).toDouble());
    QVERIFY(isKnown(score, out.value(QStringLiteral("score"))));
}

void ConsistencyTest::numbersThatMustNotBeExceededStartKept()
{
    const ConsistencyRule rule{1, 1, 2.0, true};
    const Days within(3, did(1));
    const Days over(60, did(4));

    QCOMPARE(consistencyOf(within, rule).back(), 1.0);
    QVERIFY(consistencyOf(over, rule).back() < 0.05);
    QCOMPARE(consistencyOf(Days{did(3)}, rule).back(), consistencyStep(1, 1, 0.5)); // half over is half kept
}

void ConsistencyTest::aTargetOfZeroIsKeptOrNot()
{
    QCOMPARE(consistencyOf(Days{did(1)}, {1, 1, 0.0, true}).back(), consistencyStep(1, 1, 0));
    QCOMPARE(consistencyOf(Days{did(0)}, {1, 1, 0.0, true}).back(), 1.0);
    QCOMPARE(consistencyOf(Days{did(0)}, {1, 1, 0.0, false}).back(), consistencyStep(1, 0, 1));
}

void ConsistencyTest::sevenInSevenDaysIsOneADay()
{
    const Days habit{did(1), {std::nullopt, false}, did(1)};

    QVERIFY(consistencyOf(habit, {7, 7, std::nullopt, false}) == consistencyOf(habit, {}));
    QVERIFY(consistencyOf({}, {}).empty());
}

void ConsistencyTest::aSkippedDayLeavesItAsItIs()
{
    const std::vector<double> scores = consistencyOf(Days{did(1), {1.0, true}, {std::nullopt, true}, did(1)}, {});

    QCOMPARE(scores[1], scores[0]);
    QCOMPARE(scores[2], scores[0]);
    QCOMPARE(scores[3], consistencyStep(1, scores[0], 1));
    QCOMPARE(consistencyOf(Days{{std::nullopt, true}}, {1, 1, 5.0, true}).back(), 1.0);
}

void ConsistencyTest::aRareHabitIsLookedAtOverTwiceItsWindow()
{
    // Once a week, on the first day of one week and the last of the next: kept all along.
    const ConsistencyRule weekly{1, 7, std::nullopt, false};
    Days habit(14);
    habit.front() = did(1);
    const std::vector<double> once = consistencyOf(habit, weekly);
    habit.push_back({});
    const std::vector<double> gone = consistencyOf(habit, weekly);

    const double half = consistencyStep(1.0 / 7, once[12], 0.5);
    QVERIFY(std::abs(once[13] - half) < 1e-12);
    QVERIFY(std::abs(gone[14] - consistencyStep(1.0 / 7, once[13], 0)) < 1e-12);
}

void ConsistencyTest::aNumberIsSummedOverItsWindowAlone()
{
    const ConsistencyRule rule{1, 3, 6.0, false}; // 6 in three days
    const std::vector<double> scores = consistencyOf(Days{did(6), did(0), did(0), did(0), did(12)}, rule);
    const double frequency = 1.0 / 3;

    QVERIFY(std::abs(scores[2] - consistencyStep(frequency, scores[1], 1)) < 1e-12);
    QVERIFY(std::abs(scores[3] - consistencyStep(frequency, scores[2], 0)) < 1e-12);
    QVERIFY(std::abs(scores[4] - consistencyStep(frequency, scores[3], 1)) < 1e-12);
}

void ConsistencyTest::itStaysBetweenNothingAndAllAndFollowsEachDay()
{
    std::mt19937 random(5);
    const auto below = [&random](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
    for (int round = 0; round < 60; ++round) {
        ConsistencyRule rule;
        rule.perDays = 1 + below(10);
        rule.times = 1 + below(rule.perDays);
        if (below(2) == 0) {
            rule.target = 1 + below(8);
            rule.atMost = below(2) == 0;
        }
        Days habit;
        for (int day = 0; day < 40; ++day) {
            habit.push_back({below(3) == 0 ? std::nullopt : std::optional(below(4) / 1.0), below(8) == 0});
        }
        const std::vector<double> scores = consistencyOf(habit, rule);
        double score = rule.target && rule.atMost ? 1 : 0;
        const bool daily = rule.times == rule.perDays;
        const double frequency = daily ? 1 : static_cast<double>(rule.times) / rule.perDays;
        for (std::size_t day = 0; day < habit.size(); ++day) {
            const std::span<const HabitDay> soFar = std::span(habit).first(day + 1);
            QVERIFY(std::abs(consistencyAfter(soFar, rule, score) - scores[day]) < 1e-12);
            score = habit[day].skipped ? score : consistencyStep(frequency, score, keptOn(habit, day, rule));
            QVERIFY(std::abs(scores[day] - score) < 1e-12);
            QVERIFY(scores[day] >= 0 && scores[day] <= 1);
        }
    }
}

HF_TEST(ConsistencyTest)
#include "consistency.moc"
