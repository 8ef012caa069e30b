// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/base/models/entry_list_model.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/series_table_model.h"
#include "ui/features/history/entry_rows.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

namespace hf::test {
}

using namespace hf;
using namespace hf::test;

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void entriesStandTheModelTester()
    {
        EntryListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Day day = parseDay("2026-03-01").value();

        model.show({{RecordId{builtInUuid(1)}, RestDay{day, {}}}, {RecordId{builtInUuid(2)}, FineDay{day}}},
                   builtInCatalogue());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), QStringLiteral("Rest day"));
        QCOMPARE(model.indexOf(RecordId{builtInUuid(2)}).row(), 1);
        model.show({}, builtInCatalogue());

        QCOMPARE(model.rowCount(), 0);
    }

    void theRowsOfHistoryStandTheModelTester()
    {
        const Day day = parseDay("2026-03-01").value();
        EntryRows model(builtInCatalogue());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const RowStyle style{builtInCatalogue(), true, {}};

        model.append({rowOf({RecordId{builtInUuid(1)}, RestDay{day, {}}}, style)});
        model.append({rowOf({RecordId{builtInUuid(2)}, FineDay{day}}, style)});

        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.indexOf(RecordId{builtInUuid(2)}).row(), 1);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Rest day, Rest, Sun 1 Mar 2026"));
    }

    void theWordsThatWereSearchedComeFirstInARow()
    {
        Reflection reflection;
        reflection.day = parseDay("2026-03-01").value();
        reflection.text = "Long ride and ate late, far better with plain rice the next day";
        const RowStyle style{builtInCatalogue(), true, QStringLiteral("RICE")};

        const EntryRow row = rowOf({RecordId{builtInUuid(1)}, reflection}, style);

        QVERIFY2(row.under.startsWith(QStringLiteral("\u2026with plain rice the next day")), qPrintable(row.under));
    }

    void theTableSaysNotLoggedForAGapAndZeroForAZero()
    {
        SeriesTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Series series;
        series.first = parseDay("2026-03-01").value();
        series.values = {0.0, std::nullopt};

        model.show(series, Metric{});

        QCOMPARE(model.index(0, SeriesTableModel::valueColumn).data().toString(), QStringLiteral("not logged"));
        QCOMPARE(model.index(1, SeriesTableModel::valueColumn).data().toString(), QStringLiteral("0"));
    }

    void aScaleHasTheDecimalsItsStepsNeed()
    {
        QCOMPARE(decimalsOf({25, FigureSort::exact}), 0);
        QCOMPARE(decimalsOf({2.5, FigureSort::exact}), 1);
        QCOMPARE(decimalsOf({0.25, FigureSort::exact}), 2);
        QCOMPARE(decimalsOf({0.00004, FigureSort::exact}), 5);
    }

    void aScaleEndsAtARoundNumberNotBelowTheGreatestValue()
    {
        QCOMPARE(niceTop(0.000035), 0.00004);
        QCOMPARE(niceTop(7.5), 8.0);
        QCOMPARE(niceTop(1000), 1000.0);
    }
};

HF_TEST(ModelsTest)
#include "models.moc"
