// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/daily.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <algorithm>
#include <vector>

using namespace hf;

class DailyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stoolFormsFallIntoThePublishedClasses_data();
    void stoolFormsFallIntoThePublishedClasses();
    void everyStoolFormHasAClassAndNoOtherNumberHas();
    void aWeeksSessionLoadsAddUpToTheKnownAnswers_data();
    void aWeeksSessionLoadsAddUpToTheKnownAnswers();
    void theGutBurdenNeedsFourOfFive_data();
    void theGutBurdenNeedsFourOfFive();
    void aRatingOfADisabledItemDoesNotCount();
    void severalValuesADayFollowTheRule();
    void equalValuesInAnotherOrderAreTheSameToTheLastBit();
};

namespace {

QJsonArray knownCases(const QString& file)
{
    QFile json(QStringLiteral(HF_KNOWN_ANSWERS "/") + file);
    if (!json.open(QIODevice::ReadOnly)) {
        qFatal("no known answers: %s", qPrintable(json.fileName()));
    }
    return QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("cases")).toArray();
}

void addRows(const QString& file, const QString& function)
{
    QTest::addColumn<QJsonObject>("in");
    QTest::addColumn<QJsonObject>("out");
    for (const QJsonValue& known : knownCases(file)) {
        const QJsonObject row = known.toObject();
        if (row.value(QStringLiteral("fn")).toString() == function) {
            QTest::newRow(qPrintable(row.value(QStringLiteral("id")).toString()))
                << row.value(QStringLiteral("in")).toObject() << row.value(QStringLiteral("out")).toObject();
        }
    }
}

std::string nameOf(std::optional<StoolClass> stool)
{
    if (!stool) {
        return "none";
    }
    return *stool == StoolClass::hard ? "hard" : (*stool == StoolClass::middle ? "mid" : "loose");
}

} // namespace

void DailyTest::stoolFormsFallIntoThePublishedClasses_data()
{
    addRows(QStringLiteral("gut.json"), QStringLiteral("stool_class"));
}

void DailyTest::stoolFormsFallIntoThePublishedClasses()
{
    QFETCH(QJsonObject, in);
    QFETCH(QJsonObject, out);

    QCOMPARE(nameOf(stoolClass(in.value(QStringLiteral("type")).toInt())),
             out.value(QStringLiteral("class")).toString().toStdString());
}

void DailyTest::everyStoolFormHasAClassAndNoOtherNumberHas()
{
    std::string classes;
    for (int form = 0; form <= 8; ++form) {
        classes += nameOf(stoolClass(form)) + ' ';
    }

    QCOMPARE(classes, std::string("none hard hard mid mid mid loose loose none "));
}

void DailyTest::aWeeksSessionLoadsAddUpToTheKnownAnswers_data()
{
    addRows(QStringLiteral("training_load.json"), QStringLiteral("weekly_load"));
}

void DailyTest::aWeeksSessionLoadsAddUpToTheKnownAnswers()
{
    QFETCH(QJsonObject, in);
    QFETCH(QJsonObject, out);
    double week = 0;
    for (const QJsonValue& value : in.value(QStringLiteral("sessions_day_rpe_min")).toArray()) {
        const QJsonArray session = value.toArray();
        week += sessionLoad(session.at(1).toDouble(), session.at(2).toDouble());
    }

    QCOMPARE(week, out.value(QStringLiteral("weekly_load")).toDouble());
}

void DailyTest::theGutBurdenNeedsFourOfFive_data()
{
    using Items = std::vector<BurdenItem>;
    QTest::addColumn<Items>("items");
    QTest::addColumn<bool>("defined");
    QTest::addColumn<double>("burden");

    const BurdenItem off{false, std::nullopt};
    const BurdenItem blank{true, std::nullopt};
    const auto rated = [](double value) { return BurdenItem{true, value}; };
    QTest::newRow("all five") << Items{rated(1), rated(2), rated(3), rated(4), rated(5)} << true << 3.0;
    QTest::newRow("four of five") << Items{rated(1), rated(2), blank, rated(4), rated(5)} << true << 3.0;
    QTest::newRow("three of five") << Items{rated(1), rated(2), blank, rated(4), blank} << false << 0.0;
    QTest::newRow("all of four enabled") << Items{rated(2), rated(2), rated(2), rated(4), off} << true << 2.5;
    QTest::newRow("three of four enabled") << Items{rated(2), blank, rated(2), rated(4), off} << false << 0.0;
    QTest::newRow("the only enabled one") << Items{off, off, rated(7), off, off} << true << 7.0;
    QTest::newRow("none enabled") << Items{off, off, off, off, off} << false << 0.0;
    QTest::newRow("none rated") << Items{blank, blank, blank, blank, blank} << false << 0.0;
    QTest::newRow("real zeros") << Items{rated(0), rated(0), rated(0), rated(0), rated(0)} << true << 0.0;
    QTest::newRow("no items") << Items{} << false << 0.0;
}

void DailyTest::theGutBurdenNeedsFourOfFive()
{
    QFETCH(std::vector<BurdenItem>, items);
    QFETCH(bool, defined);
    QFETCH(double, burden);

    const auto result = gutBurden(items);

    QCOMPARE(result.has_value(), defined);
    QCOMPARE(result.value_or(0.0), burden);
}

void DailyTest::aRatingOfADisabledItemDoesNotCount()
{
    const std::vector<BurdenItem> items{{true, 2.0}, {true, 2.0}, {true, 2.0}, {true, 2.0}, {false, 10.0}};

    QCOMPARE(gutBurden(items), std::optional(2.0));
}

void DailyTest::severalValuesADayFollowTheRule()
{
    const std::vector<double> day{2.5, 4, 1};

    QCOMPARE(valueOfDay(day, DailyRule::mean), 2.5);
    QCOMPARE(valueOfDay(day, DailyRule::sum), 7.5);
    QCOMPARE(valueOfDay(day, DailyRule::last), 1.0);
    QVERIFY(valueOfDay({0.1, 0.1, 0.1}, DailyRule::mean) == 0.1);
}

// Whole numbers, and tenths, whose sums are rounded: each order of each triple.
void DailyTest::equalValuesInAnotherOrderAreTheSameToTheLastBit()
{
    for (const double step : {1.0, 0.1}) {
        for (int a = 0; a <= 10; ++a) {
            for (int b = a; b <= 10; ++b) {
                for (int c = b; c <= 10; ++c) {
                    std::vector<double> values{a * step, b * step, c * step};
                    const double mean = valueOfDay(values, DailyRule::mean);
                    const double sum = valueOfDay(values, DailyRule::sum);
                    while (std::next_permutation(values.begin(), values.end())) {
                        QVERIFY(valueOfDay(values, DailyRule::mean) == mean);
                        QVERIFY(valueOfDay(values, DailyRule::sum) == sum);
                    }
                }
            }
        }
    }
    QVERIFY(valueOfDay({0, 1, 0}, DailyRule::mean) == 1.0 / 3);
}

HF_TEST(DailyTest)
#include "daily.moc"
