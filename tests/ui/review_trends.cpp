// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/open_window.h"
#include "ui/pages/trends_page.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace hf;
using namespace hf::test;

class ReviewTrends : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void rangesAndTablesAreReachedByKeys()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("glutamine 7.5g"));
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_3, Qt::ControlModifier);
        auto* page = app.window.findChild<TrendsPage*>();
        QVERIFY(page != nullptr);
        QCOMPARE(page->shownDays().length(), 90);

        OpenWindow::press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(page->shownDays().length(), 30);
        OpenWindow::press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Numbers of L-Glutamine")));

        const auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());
        QCOMPARE(table->model()->rowCount(), 30);
        const auto cell = [table](int row) { return table->model()->index(row, 1).data().toString(); };
        QCOMPARE(cell(0), QStringLiteral("7.5\u00A0g"));
        QCOMPARE(cell(1), QStringLiteral("not logged"));
    }

    void arrowsMoveTheCrossHairOfAllCharts()
    {
        OpenWindow app;
        OpenWindow::type(QStringLiteral("run 45min rpe 6"));
        OpenWindow::press(Qt::Key_Return);
        OpenWindow::press(Qt::Key_3, Qt::ControlModifier);
        auto* page = app.window.findChild<TrendsPage*>();
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Chart: Training load")));

        OpenWindow::press(Qt::Key_End);

        for (const ChartCard* card : page->charts()) {
            QCOMPARE(card->chart()->marked(), std::optional(app.bridge.today()));
        }
        QVERIFY2(page->charts().at(1)->aside().endsWith(QStringLiteral("270\u00A0AU")),
                 qPrintable(page->charts().at(1)->aside()));
    }

    void aGapBreaksTheMeanAndMakesNoBar()
    {
        Series series;
        series.values.assign(40, std::nullopt);
        for (std::size_t i = 0; i < 10; ++i) {
            series.values[i] = 1.0;
            series.values[30 + i] = 2.0;
        }

        QCOMPARE(unbroken(rollingMean(series, 7)).size(), std::size_t{2});
        QCOMPARE(columnsOf(series, 1000).size(), std::size_t{20});
    }

    void manyYearsAreReducedToTheColumnsOfTheScreen()
    {
        Series series;
        series.values.assign(11'000, 1.0);
        series.values[5'000] = 9.0;

        const auto columns = columnsOf(series, 300);

        QVERIFY(columns.size() <= 300);
        const auto high = std::max_element(columns.begin(), columns.end(),
                                           [](const auto& a, const auto& b) { return a.high < b.high; });
        QCOMPARE(high->high, 9.0);
    }
};

QTEST_MAIN(ReviewTrends)
#include "review_trends.moc"
