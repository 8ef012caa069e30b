// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/series.h"
#include "support/test_program.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <cmath>

using namespace hf;

class SeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsFoundByItsDateAndUnknownOnesStayUnknown();
    void rollingMeansMatchTheKnownAnswers_data();
    void rollingMeansMatchTheKnownAnswers();
    void eachMeanSaysFromHowManyDaysItComes();
    void exactlyHalfOfTheWindowIsEnough();
    void theMeanLeavesUnknownDaysOut();
};

namespace {

constexpr std::nullopt_t gap = std::nullopt;

std::vector<std::optional<double>> valuesOf(const QJsonValue& array)
{
    std::vector<std::optional<double>> values;
    for (const QJsonValue& value : array.toArray()) {
        values.push_back(value.isNull() ? std::nullopt : std::optional(value.toDouble()));
    }
    return values;
}

Series seriesOf(std::vector<std::optional<double>> values)
{
    return Series{*parseDay("2026-03-01"), std::move(values)};
}

bool close(double a, double b)
{
    return std::abs(a - b) <= 1e-12 + 1e-9 * std::abs(b);
}

} // namespace

void SeriesTest::aDayIsFoundByItsDateAndUnknownOnesStayUnknown()
{
    const Series series = seriesOf({0.0, gap, 3.0});

    QCOMPARE(series.on(*parseDay("2026-03-01")), std::optional(0.0));
    QVERIFY(!series.on(*parseDay("2026-03-02")));
    QCOMPARE(series.on(*parseDay("2026-03-03")), std::optional(3.0));
    QVERIFY(!series.on(*parseDay("2026-02-28")));
    QVERIFY(!series.on(*parseDay("2026-03-04")));
    QCOMPARE(series.known(), std::size_t{2});
    QCOMPARE(toString(series.range().last), std::string("2026-03-03"));
    QCOMPARE(seriesOf({}).range().length(), 0);
}

void SeriesTest::rollingMeansMatchTheKnownAnswers_data()
{
    QFile json(QStringLiteral(HF_KNOWN_ANSWERS "/association.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QTest::addColumn<QJsonObject>("in");
    QTest::addColumn<QJsonObject>("out");
    const QJsonArray cases = QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("cases")).toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue& known : cases) {
        const QJsonObject row = known.toObject();
        if (row.value(QStringLiteral("fn")).toString() == QLatin1String("rolling_mean_gaps")) {
            QTest::newRow(qPrintable(row.value(QStringLiteral("id")).toString()))
                << row.value(QStringLiteral("in")).toObject() << row.value(QStringLiteral("out")).toObject();
        }
    }
}

void SeriesTest::rollingMeansMatchTheKnownAnswers()
{
    QFETCH(QJsonObject, in);
    QFETCH(QJsonObject, out);
    const auto expected = valuesOf(out.value(QStringLiteral("mean")));

    const auto means = rollingMean(seriesOf(valuesOf(in.value(QStringLiteral("values")))),
                                   in.value(QStringLiteral("window_days")).toInt());

    QCOMPARE(means.size(), expected.size());
    for (std::size_t i = 0; i < means.size(); ++i) {
        QCOMPARE(means[i].mean.has_value(), expected[i].has_value());
        QVERIFY(!means[i].mean || close(*means[i].mean, *expected[i]));
    }
}

void SeriesTest::eachMeanSaysFromHowManyDaysItComes()
{
    const auto means = rollingMean(seriesOf({5.0, gap, 6.0, gap, gap, gap}), 3);

    std::vector<int> known;
    for (const RollingMean& mean : means) {
        known.push_back(mean.known);
    }
    QCOMPARE(known, (std::vector<int>{1, 1, 2, 1, 1, 0}));
}

void SeriesTest::exactlyHalfOfTheWindowIsEnough()
{
    const auto means = rollingMean(seriesOf({4.0, gap, gap, 8.0, gap}), 4);

    QCOMPARE(means[3].mean, std::optional(6.0));
    QVERIFY(!means[4].mean);
}

void SeriesTest::theMeanLeavesUnknownDaysOut()
{
    QCOMPARE(meanOf(seriesOf({2.0, gap, 0.0, 4.0})), std::optional(2.0));
    QVERIFY(!meanOf(seriesOf({gap, gap})));
    QVERIFY(!meanOf(seriesOf({})));
}

HF_TEST(SeriesTest)
#include "series.moc"
