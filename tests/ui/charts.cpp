// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/day_marks.h"
#include "ui/charts/value_axis.h"
#include "ui/open_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QGraphicsView>

#include <algorithm>

using namespace hf;

namespace {

const Day start{std::chrono::year{2026} / 1 / 1};

ChartData dataOf(std::vector<std::optional<double>> values)
{
    return {Metric{}, Series{start, std::move(values)}, ChartLook{}};
}

TimeWindow all(const ChartData& data)
{
    return {data.series.range(), data.series.range()};
}

} // namespace

class Charts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnEveryWarning(); }

    void aGapBreaksTheMeanAndMakesNoBar()
    {
        std::vector<std::optional<double>> values(40);
        for (std::size_t i = 0; i < 10; ++i) {
            values[i] = 1.0;
            values[30 + i] = 2.0;
        }
        const ChartData data = dataOf(values);

        // 4 to 10 of 7 days known: days 3..12 and 33..39, so 9 and 6 strokes, none between them.
        const std::vector<QLineF> lines = meanLines(data, all(data), 1);
        QCOMPARE(lines.size(), std::size_t{15});
        QVERIFY(std::none_of(lines.begin(), lines.end(), [](const QLineF& line) { return line.dx() > 1.5; }));
        QCOMPARE(columnsOf(data.values, all(data), 1).size(), std::size_t{20});
    }

    void manyYearsAreReducedToTheColumnsOfTheScreen()
    {
        std::vector<std::optional<double>> values(11'000, 1.0);
        values[5'000] = 9.0;
        const ChartData data = dataOf(values);
        const int each = daysAColumn(11'000, 600);

        const auto columns = columnsOf(data.values, all(data), each);

        QVERIFY(columns.size() <= 302);
        const auto high = std::max_element(columns.begin(), columns.end(),
                                           [](const auto& a, const auto& b) { return a.high < b.high; });
        QCOMPARE(high->high, 9.0);
        QCOMPARE(high->low, 1.0);
        QCOMPARE(high->mean, 1.0 + 8.0 / high->known);
    }

    void columnsStayWhereTheyAreWhilePanned()
    {
        std::vector<std::optional<double>> values(1'000);
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i] = static_cast<double>(i);
        }
        const ChartData data = dataOf(values);
        const DayRange whole = data.series.range();
        const TimeWindow window(whole, {start + days{100}, start + days{699}});

        const auto before = columnsOf(data.values, window, 5);
        const auto after = columnsOf(data.values, window.panned(7), 5);

        for (const ColumnOfDays& column : after) {
            const auto same = std::find_if(before.begin(), before.end(),
                                           [&column](const auto& each) { return each.first == column.first; });
            QVERIFY(same == before.end() || same->mean == column.mean);
            QCOMPARE(column.first % 5, 0);
        }
    }

    void statisticsOfAnyStretchAgreeWithAWalkOverIt()
    {
        std::vector<std::optional<double>> values(97);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i % 3 != 0) {
                values[i] = static_cast<double>((i * 37) % 50);
            }
        }
        const DayStats stats(values);
        for (int first = 0; first < 97; first += 5) {
            for (int end = first; end <= 97; end += 3) {
                std::optional<Span> span;
                double sum = 0;
                int known = 0;
                for (int i = first; i < end; ++i) {
                    if (const auto value = values[static_cast<std::size_t>(i)]) {
                        span = span ? Span{std::min(span->low, *value), std::max(span->high, *value)}
                                    : Span{*value, *value};
                        sum += *value;
                        ++known;
                    }
                }
                QCOMPARE(stats.in(first, end), span);
                QCOMPARE(stats.meanOver(first, end).known, known);
                QVERIFY(known == 0 || qFuzzyCompare(1 + stats.meanOver(first, end).mean, 1 + sum / known));
            }
        }
    }

    void aZoomKeepsWhatStandsAtItsAnchor()
    {
        const TimeWindow window({start, start + days{999}}, {start + days{400}, start + days{499}});

        const TimeWindow closer = window.zoomed(0.5, 0.25);

        QCOMPARE(closer.length(), 50.0);
        // A window begins with a day, so the anchor may move by less than one.
        const double moved = closer.first() + 0.25 * closer.length() - (window.first() + 0.25 * window.length());
        QVERIFY(std::abs(moved) < 1);
        QCOMPARE(window.zoomed(1e9, 0.5).shown(), window.whole());
        QCOMPARE(window.zoomed(1e-9, 0.5).shown().length(), int{TimeWindow::shortest});
    }

    void marksAreFoundByTheDaysTheyTouch()
    {
        const auto day = [](int n) { return start + days{n}; };
        const DayMarks marks({{{day(20), day(40)}, QStringLiteral("travel")},
                              {{day(0), day(100)}, QStringLiteral("stress")},
                              {{day(50), day(50)}, QStringLiteral("ill")},
                              {{day(50), day(51)}, QStringLiteral("ill")}});

        QCOMPARE(marks.in({day(41), day(49)}).size(), std::size_t{1});
        QCOMPARE(marks.in({day(40), day(50)}).size(), std::size_t{4});
        QVERIFY(marks.in({day(101), day(200)}).empty());
        QCOMPARE(marks.namesOn(day(50)), QStringList({QStringLiteral("stress"), QStringLiteral("ill")}));
    }

    void aTableNamesItsUnitAndLeavesUnknownDaysEmpty()
    {
        ChartData data = dataOf({2.5, std::nullopt, 0.0});
        data.metric.unit = "g, dry";

        const QList<QByteArray> lines = csvOf(data, data.series.range()).split('\n');

        QVERIFY2(lines.at(0).contains("\"") && lines.at(0).contains("g, dry"), lines.at(0).constData());
        QVERIFY(lines.at(1).startsWith("2026-01-01,2.5"));
        QVERIFY(lines.at(2).startsWith("2026-01-02,\r") || lines.at(2) == "2026-01-02,");
        QVERIFY(lines.at(3).startsWith("2026-01-03,0"));
    }

    void axisLabelsHaveTheDecimalsTheyNeed()
    {
        QCOMPARE(decimalsOf({10, FigureSort::exact}), 0);
        QCOMPARE(decimalsOf({0.5, FigureSort::exact}), 1);
        QCOMPARE(decimalsOf({0.25, FigureSort::exact}), 2);
        QVERIFY(niceTop(93) >= 93);
    }

    void theValueAxisIsThatOfQtCharts()
    {
        QWidget parent;
        const ValueAxis axis(&parent);
        QCOMPARE(QByteArray(axis.view()->metaObject()->className()), QByteArray("QChartView"));
        QCOMPARE(axis.view()->parentWidget(), &parent);
    }
};

HF_TEST(Charts)
#include "charts.moc"
