// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/charts/chart_view.h"
#include "ui/features/trends/chart_card.h"
#include "ui/features/trends/empty_card.h"
#include "ui/features/trends/metric_choice.h"
#include "ui/features/trends/trends_page.h"
#include "ui/open_window.h"

#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace hf;
using namespace hf::test;

namespace {

const QString gap = QStringLiteral("\u00A0");

/// The window with some lines logged, on Trends.
class TrendsOpen {
public:
    explicit TrendsOpen(const QStringList& lines)
    {
        for (const QString& line : lines) {
            OpenWindow::type(line);
            OpenWindow::press(Qt::Key_Return);
        }
        OpenWindow::press(static_cast<Qt::Key>(Qt::Key_1 + int{MainWindow::trendsPage}), Qt::ControlModifier);
        page = app.window.findChild<TrendsPage*>();
    }

    ChartCard* card(const QString& title) const
    {
        const auto charts = page->charts();
        const auto found = std::find_if(charts.begin(), charts.end(), [&title](const ChartCard* each) {
            return each->chart()->accessibleName() == QStringLiteral("Chart: ") + title;
        });
        return found == charts.end() ? nullptr : *found;
    }

    OpenWindow app;
    TrendsPage* page = nullptr;
};

} // namespace

class ReviewTrends : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void rangesAndTablesAreReachedByKeys()
    {
        const TrendsOpen open({QStringLiteral("glutamine 7.5g")});
        QVERIFY(open.page != nullptr);
        QCOMPARE(open.page->shownDays().length(), 90);

        OpenWindow::press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(open.page->shownDays().length(), 30);
        OpenWindow::press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Numbers of L-Glutamine")));

        const auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());
        QCOMPARE(table->model()->rowCount(), 30);
        const auto cell = [table](int row) { return table->model()->index(row, 1).data().toString(); };
        QCOMPARE(cell(0), QStringLiteral("7.5") + gap + QStringLiteral("g"));
        QCOMPARE(cell(1), QStringLiteral("not logged"));
    }

    void arrowsMoveTheMarkedDayOfAllCharts()
    {
        const TrendsOpen open({QStringLiteral("run 45min rpe 6")});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Chart: Training load")));
        const Day today = open.app.bridge.today();

        OpenWindow::press(Qt::Key_End);

        for (const ChartCard* card : open.page->charts()) {
            QCOMPARE(card->chart()->marked(), std::optional(today));
        }
        const QString said = open.card(QStringLiteral("Training load"))->readOut();
        QVERIFY2(said.contains(QStringLiteral("270") + gap + QStringLiteral("AU")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("too few days")), qPrintable(said));

        OpenWindow::press(Qt::Key_Left);
        QCOMPARE(open.page->charts().front()->chart()->marked(), std::optional(today - days{1}));
        OpenWindow::press(Qt::Key_Escape);
        QCOMPARE(open.page->charts().front()->chart()->marked(), std::optional<Day>());
    }

    void keysPanAndZoomAllChartsTogether()
    {
        const TrendsOpen open({QStringLiteral("glutamine 5g 2026-01-10"), QStringLiteral("glutamine 5g")});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Chart: L-Glutamine")));
        const DayRange before = open.page->shownDays();

        OpenWindow::press(Qt::Key_PageUp);
        QCOMPARE(open.page->shownDays().last, before.first - days{1});
        OpenWindow::press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(open.page->shownDays().last, before.first - days{1} + days{9});
        OpenWindow::press(Qt::Key_Plus);
        QCOMPARE(open.page->shownDays().length(), 60);
        for (const ChartCard* card : open.page->charts()) {
            QCOMPARE(card->chart()->window(), open.page->window());
        }
        OpenWindow::press(Qt::Key_0);
        QCOMPARE(open.page->shownDays(), before);
    }

    void theWindowNeverLeavesTheDaysThereAre()
    {
        const TrendsOpen open({QStringLiteral("glutamine 5g 2026-09-10"), QStringLiteral("glutamine 5g")});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Chart: L-Glutamine")));

        for (int i = 0; i < 30; ++i) {
            OpenWindow::press(Qt::Key_PageDown);
        }
        QCOMPARE(open.page->shownDays().last, open.app.bridge.today());
        for (int i = 0; i < 30; ++i) {
            OpenWindow::press(Qt::Key_Plus);
        }
        QCOMPARE(open.page->shownDays().length(), int{TimeWindow::shortest});
    }

    void metricsAreChosenByKeysAndRemembered()
    {
        const TrendsOpen open({QStringLiteral("bloating 4")});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Metrics")));
        OpenWindow::press(Qt::Key_Space);
        QListWidget* list = open.page->metricChoice()->list();
        QTRY_VERIFY(list->isVisible());
        const auto rows = list->findItems(QStringLiteral("Bloating"), Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);

        list->setFocus();
        QTest::keyClicks(list, QStringLiteral("Bloating"));
        QCOMPARE(list->currentItem(), rows.front());
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Return);

        QVERIFY(!list->isVisible());
        QVERIFY(open.card(QStringLiteral("Bloating")) != nullptr);
        QVERIFY(open.app.settings.value(QStringLiteral("trends/metrics")).toStringList().size() >= 2);
    }

    void aMarkedDayIsReadOut()
    {
        const TrendsOpen open({QStringLiteral("glutamine 5g"), QStringLiteral("ill")});
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Chart: L-Glutamine")));
        OpenWindow::press(Qt::Key_End);

        const ChartCard* card = open.card(QStringLiteral("L-Glutamine"));
        QVERIFY2(card->readOut().endsWith(QStringLiteral("ill")), qPrintable(card->readOut()));
        QVERIFY(card->chart()->accessibleDescription().contains(QStringLiteral("Marked: ill")));
    }

    void numbersAreSavedAsATable()
    {
        const TrendsOpen open({QStringLiteral("glutamine 7.5g")});
        const QString path = open.app.folder.filePath(QStringLiteral("out.csv"));
        open.page->setPathChooser([&path](QWidget*, const QString&, const QString&) { return path; });
        OpenWindow::press(Qt::Key_3, Qt::AltModifier);

        Q_EMIT open.card(QStringLiteral("L-Glutamine"))->tableWanted();

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY2(lines.at(0).contains("(g)"), lines.at(0).constData());
        QVERIFY2(lines.at(1).startsWith("2026-10-25,"), lines.at(1).constData());
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [](const QByteArray& line) { return line.startsWith("2026-11-23,7.5"); }));
    }

    void aPictureIsSavedAndAFailureIsTold()
    {
        const TrendsOpen open({QStringLiteral("glutamine 7.5g")});
        const QString path = open.app.folder.filePath(QStringLiteral("out.png"));
        QString told;
        connect(open.page, &TrendsPage::notSaved, this, [&told](const QString& sentence) { told = sentence; });
        open.page->setPathChooser([&path](QWidget*, const QString&, const QString&) { return path; });
        Q_EMIT open.card(QStringLiteral("L-Glutamine"))->pictureWanted();
        QVERIFY(QImage(path).width() > 1000);

        const QString nowhere = open.app.folder.filePath(QStringLiteral("no/such/folder.png"));
        open.page->setPathChooser([&nowhere](QWidget*, const QString&, const QString&) { return nowhere; });
        Q_EMIT open.card(QStringLiteral("L-Glutamine"))->pictureWanted();
        QVERIFY2(told.contains(nowhere), qPrintable(told));
    }

    void aPictureNeverReplacesTheJournal()
    {
        const TrendsOpen open({QStringLiteral("glutamine 7.5g")});
        const QString journal = QString::fromStdString(open.app.file().string());
        QString told;
        connect(open.page, &TrendsPage::notSaved, this, [&told](const QString& sentence) { told = sentence; });
        open.page->setPathChooser([&journal](QWidget*, const QString&, const QString&) { return journal; });

        Q_EMIT open.card(QStringLiteral("L-Glutamine"))->pictureWanted();

        QVERIFY2(told.contains(QStringLiteral("this is a HabitForge journal")), qPrintable(told));
        QVERIFY(QImage(journal).isNull());
    }

    void anEmptyJournalSaysWhatWouldBeHere()
    {
        const TrendsOpen open({});

        QVERIFY(open.page->charts().empty());
        QVERIFY(open.page->emptyCard()->isVisible());
        QVERIFY(open.page->emptyCard()->text().contains(QStringLiteral("What you log on Today appears here")));
    }

    void oldEntriesAreOffered()
    {
        const TrendsOpen open({QStringLiteral("glutamine 5g 2026-01-10")});
        QVERIFY(open.page->emptyCard()->isVisible());

        for (QPushButton* button : open.page->emptyCard()->findChildren<QPushButton*>()) {
            button->setFocus();
            OpenWindow::press(Qt::Key_Space);
        }

        QVERIFY(!open.page->charts().empty());
        QCOMPARE(open.page->shownDays().first, Day(parseDay("2026-01-10").value()));
    }
};

HF_TEST(ReviewTrends)
#include "review_trends.moc"
