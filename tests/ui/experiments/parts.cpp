// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/base/models/text_table_model.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/features/experiments/parts/dot_strips.h"
#include "ui/features/experiments/parts/schedule_strip.h"
#include "ui/features/experiments/report/page_writer.h"
#include "ui/features/experiments/words/sentences_results.h"
#include "ui/open_window.h"
#include "ui/widgets/work_line.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

Metric bloating()
{
    Metric metric;
    metric.kind = MetricKind::item;
    metric.title = "Bloating";
    return metric;
}

} // namespace

class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void differencesAreSaidInTheirUnitAndDirection()
    {
        Metric load;
        load.kind = MetricKind::load;
        load.unit = "AU";
        QCOMPARE(sentences::higherOrLower(-0.94, bloating()), QStringLiteral("0.94\u00A0points lower"));
        QCOMPARE(sentences::higherOrLower(123.4, load), QStringLiteral("123\u00A0AU higher"));
        QCOMPARE(sentences::higherOrLower(0, load), QStringLiteral("no difference"));
        QCOMPARE(sentences::higherOrLower(-0.004, bloating()), QStringLiteral("no difference"));
        QCOMPARE(sentences::higherOrLower(0.02, bloating()), QStringLiteral("0.02\u00A0points higher"));
        QCOMPARE(sentences::differenceRange({-1.6, -0.2}, bloating()), QStringLiteral("0.2 to 1.6\u00A0points lower"));
        QCOMPARE(sentences::differenceRange({-1.2, 0.3}, bloating()),
                 QStringLiteral("1.2 lower to 0.3\u00A0points higher"));
        QCOMPARE(sentences::differenceRange({0.1, 0.3}, bloating()), QStringLiteral("0.1 to 0.3\u00A0points higher"));
        QCOMPARE(sentences::probability(0.0004), QStringLiteral("below 0.001"));
        QCOMPARE(sentences::percent(2.0 / 64), QStringLiteral("3\u00A0%"));
        QCOMPARE(sentences::percent(2.0 / 1024), QStringLiteral("0.2\u00A0%"));
    }

    void thePowerIsSaidAsTriesOfAHundred()
    {
        ExperimentPower power;
        power.noticed = {1.0, 0.83, 0.01};
        power.range = {0.7, 0.95};
        ExperimentDraft draft;
        const QString line = QStringLiteral("8 pairs of 7 days: would notice a difference of 1\u00A0point in 83 of 100 "
                                            "tries; 70 to 95 for days that yours leave possible.");
        QCOMPARE(sentences::powerLine(power, draft, bloating()), line);
        power.washout = 3;
        power.autocorrelation = 0.45;
        QVERIFY(
            sentences::powerLine(power, draft, bloating()).startsWith(line + QStringLiteral(" Your days resemble")));
        draft.washoutDays = 3;
        QCOMPARE(sentences::powerLine(power, draft, bloating()), line);
    }

    void theAxisHasRoundEndsAroundTheValues()
    {
        const DotScale points = scaleFor({{QString(), {2, 7}}}, std::pair(0.0, 10.0));
        QCOMPARE(points.low, 0.0);
        QCOMPARE(points.high, 10.0);
        const DotScale hours = scaleFor({{QString(), {6.3, 8.1}}, {QString(), {5.9}}}, std::nullopt);
        QVERIFY(hours.low <= 5.9 && hours.high >= 8.1 && hours.step > 0);
        const DotScale alike = scaleFor({{QString(), {4, 4}}}, std::nullopt);
        QVERIFY(alike.low < 4 && alike.high > 4);
    }

    void aNarrowStripHasMoreLines()
    {
        ScheduleStrip strip;
        strip.show(std::vector<ScheduleBlock>(16));
        QVERIFY(strip.heightForWidth(1300) < strip.heightForWidth(560));
        QVERIFY(strip.heightForWidth(560) < strip.heightForWidth(300));
    }

    void longWorkIsDoneElsewhereAndCancelled()
    {
        WorkLine line;
        line.show();
        std::atomic<const QThread*> ran = nullptr;
        bool done = false;
        line.start(
            QStringLiteral("Counting"),
            [&ran](const Progress& progress) {
                ran = QThread::currentThread();
                progress(0.5);
            },
            [&done] { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(ran != nullptr && ran != QThread::currentThread());
        QVERIFY(!line.isRunning());

        bool finished = false;
        bool cancelled = false;
        connect(&line, &WorkLine::cancelled, &line, [&cancelled] { cancelled = true; });
        line.start(
            QStringLiteral("Counting"),
            [](const Progress& progress) {
                while (progress(0.1)) {
                    QThread::yieldCurrentThread();
                }
            },
            [&finished] { finished = true; });
        line.cancel();
        QTRY_VERIFY(cancelled);
        QVERIFY(!finished);
    }

    void aTableOfManyPeriodsStaysOnOnePage()
    {
        const std::vector<QStringList> rows(80, {QStringLiteral("12"), QStringLiteral("24 Nov to 30 Nov"),
                                                 QStringLiteral("10 g"), QStringLiteral("6 of 7")});
        const QByteArray pdf = onePagePdf(QStringLiteral("Report"), [&rows](PageWriter& page) {
            page.text(QStringLiteral("A title"), PageWriter::Size::title);
            page.table(
                {QStringLiteral("Period"), QStringLiteral("Days"), QStringLiteral("Side"), QStringLiteral("Kept")},
                rows);
            QVERIFY(page.roomLeft() >= 0);
        });
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    void theTableIsASoundModel()
    {
        TextTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({QStringLiteral("A"), QStringLiteral("B")}, {{QStringLiteral("1"), QStringLiteral("2")}});
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("A"));
    }
};

HF_TEST(PartsTest)
#include "parts.moc"
