// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/adherence.h"
#include "planning/consistency.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hf;

namespace {

constexpr auto done = PlannedDay::done;
constexpr auto missed = PlannedDay::missed;
constexpr auto skipped = PlannedDay::skipped;
constexpr auto paused = PlannedDay::paused;
constexpr auto pending = PlannedDay::pending;

bool near(double actual, const QJsonValue& expected)
{
    constexpr double relative = 1e-9;
    constexpr double absolute = 1e-12;
    const double known = expected.toDouble();
    return expected.isDouble() && std::abs(actual - known) <= std::max(absolute, relative * std::abs(known));
}

void addRows(const QString& function)
{
    QTest::addColumn<QJsonObject>("in");
    QTest::addColumn<QJsonObject>("out");
    QFile json(QStringLiteral(HF_KNOWN_ANSWERS "/habit.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("cases")).toArray();
    for (const QJsonValue& known : cases) {
        const QJsonObject row = known.toObject();
        if (row.value(QStringLiteral("fn")).toString() == function) {
            QTest::newRow(qPrintable(row.value(QStringLiteral("id")).toString()))
                << row.value(QStringLiteral("in")).toObject() << row.value(QStringLiteral("out")).toObject();
        }
    }
}

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

} // namespace

class HabitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void consistencyAgreesWithLoop_data() { addRows(QStringLiteral("consistency")); }

    void consistencyAgreesWithLoop()
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
        std::vector<HabitDay> habit;
        for (const QJsonValue& entry : in.value(QStringLiteral("days_oldest_first")).toArray()) {
            habit.push_back({entry.isDouble() ? std::optional(entry.toDouble()) : std::nullopt, entry.isString()});
        }

        const std::vector<double> scores = consistencyOf(habit, rule);

        const QJsonArray known = out.value(QStringLiteral("scores")).toArray();
        QCOMPARE(static_cast<qsizetype>(scores.size()), known.size());
        for (qsizetype i = 0; i < known.size(); ++i) {
            QVERIFY2(near(scores[static_cast<std::size_t>(i)], known.at(i)), qPrintable(QString::number(i)));
        }
        const double frequency = static_cast<double>(rule.times) / rule.perDays;
        QVERIFY(near(consistencyMultiplier(frequency), out.value(QStringLiteral("multiplier"))));
    }

    void oneStepAgreesWithLoop_data() { addRows(QStringLiteral("consistency_step")); }

    void oneStepAgreesWithLoop()
    {
        QFETCH(QJsonObject, in);
        QFETCH(QJsonObject, out);
        const double score = consistencyStep(in.value(QStringLiteral("frequency")).toDouble(),
                                             in.value(QStringLiteral("previous")).toDouble(),
                                             in.value(QStringLiteral("value")).toDouble());
        QVERIFY(near(score, out.value(QStringLiteral("score"))));
    }

    void numbersThatMustNotBeExceededStartKept()
    {
        const ConsistencyRule rule{1, 1, 2.0, true};
        const std::vector<HabitDay> within(3, HabitDay{1.0, false});
        const std::vector<HabitDay> over(60, HabitDay{4.0, false});

        QCOMPARE(consistencyOf(within, rule).back(), 1.0);
        QVERIFY(consistencyOf(over, rule).back() < 0.05);
        QCOMPARE(consistencyOf(std::vector<HabitDay>{{1.0, false}}, {1, 1, 0.0, true}).back(),
                 consistencyStep(1, 1, 0));
    }

    void sevenInSevenDaysIsOneADay()
    {
        const std::vector<HabitDay> habit{{1.0, false}, {std::nullopt, false}, {1.0, false}};
        QVERIFY(consistencyOf(habit, {7, 7, std::nullopt, false}) == consistencyOf(habit, {}));
    }

    void adherenceIsCountedWithItsInterval_data() { addRows(QStringLiteral("adherence")); }

    void adherenceIsCountedWithItsInterval()
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
            QVERIFY(near(*found.share, share));
            QVERIFY(near(found.interval->low, interval.at(0)));
            QVERIFY(near(found.interval->high, interval.at(1)));
        }
    }

    // By hand: 5 of 5, 5 of 5 (8 were taken), 2 of 5, nothing of 0: 12 of 15 g.
    void gramsDoNotMakeUpForOneAnother()
    {
        const std::vector<double> taken{5, 8, 2, 3};
        const std::vector<double> planned{5, 5, 5, 0};
        QCOMPARE(amountAdherence(taken, planned), std::optional(12.0 / 15.0));
        QCOMPARE(amountAdherence(taken, std::vector<double>(4)), std::optional<double>());
    }

    // By hand: a miss on day 3 (back on 4: 1), on 6 and 7 (back on 10, over a skipped 8 and past a paused 9: 3), on 11
    // (not yet).
    void theWayBackIsCountedInPlannedDays()
    {
        const std::vector planned{done,   done,    missed, done, done,   missed,
                                  missed, skipped, paused, done, missed, pending};

        QVERIFY((daysToReturn(planned) == std::vector<int>{1, 3}));
        QCOMPARE(medianDaysToReturn(planned), std::optional(2.0));
        QCOMPARE(medianDaysToReturn(std::vector{done, missed}), std::optional<double>());
    }

    void theLongestGapLooksPastPauses()
    {
        QCOMPARE(longestGap(std::vector{missed, paused, missed, missed, done, missed, pending}), 3);
        QCOMPARE(longestGap(std::vector{done, paused}), 0);
    }
};

HF_TEST(HabitTest)
#include "habit.moc"
