// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_program.h"
#include "ui/base/words/sentences.h"
#include "ui/charts/chart_view.h"
#include "ui/features/today/today_page.h"
#include "ui/features/trends/chart_card.h"
#include "ui/features/trends/day_entries.h"
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

/// In the form that has opened.
void changeAmount(const QString& amount)
{
    QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }));
    QApplication::setActiveWindow(QApplication::activeModalWidget());
    QVERIFY(QTest::qWaitFor([] { return OpenWindow::focusName() == QLatin1String("Amount"); }));
    OpenWindow::press(Qt::Key_A, Qt::ControlModifier);
    OpenWindow::type(amount);
    OpenWindow::press(Qt::Key_Return);
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
}

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

    void aRowOfTheTableLeadsToItsEntry()
    {
        const TrendsOpen open({QStringLiteral("glutamine 5g 8:00"), QStringLiteral("creatine 3g")});
        OpenWindow::press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Numbers of L-Glutamine")));
        const auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());

        OpenWindow::press(Qt::Key_Return);
        changeAmount(QStringLiteral("7.5"));

        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("7.5") + gap + QStringLiteral("g"));
    }

    void ofSeveralEntriesBehindAValueOneIsChosen()
    {
        const TrendsOpen open({QStringLiteral("glutamine 5g 8:00"), QStringLiteral("glutamine 2g 11:00")});
        OpenWindow::press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Numbers of L-Glutamine")));
        const auto* table = qobject_cast<QTableView*>(QApplication::focusWidget());

        OpenWindow::press(Qt::Key_Return);
        const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().at(1)->text(),
                 QStringLiteral("11:00 \u00B7 L-Glutamine 2") + gap + QStringLiteral("g"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        changeAmount(QStringLiteral("4"));

        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("9") + gap + QStringLiteral("g"));
    }

    void aDayWithoutAnEntryIsOpenedOnToday()
    {
        const TrendsOpen open({QStringLiteral("glutamine 5g 8:00")});
        OpenWindow::press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(OpenWindow::tabTo(QStringLiteral("Numbers of L-Glutamine")));

        OpenWindow::press(Qt::Key_Down);
        OpenWindow::press(Qt::Key_Return);

        QCOMPARE(open.app.window.currentPage(), static_cast<int>(MainWindow::todayPage));
        QCOMPARE(open.app.window.today()->day(), open.app.bridge.today() - days{1});
    }

    void whatIsBehindAValueIsWhatItIsMadeOf()
    {
        OpenWindow app;
        for (const char* line :
             {"bloating 4", "got in the way 2", "energy 3", "run 45min rpe 6 8:00", "stool 4 9:00"}) {
            OpenWindow::type(QString::fromUtf8(line));
            OpenWindow::press(Qt::Key_Return);
        }
        const Day today = app.bridge.today();
        const auto behind = [&](const char* metric) {
            const std::vector<Record> found =
                entriesBehind(app.journal, app.journal.metricNamed(metric).value(), today);
            QStringList words;
            for (const Record& record : found) {
                words << sentences::entry(record.body, app.journal.catalogue());
            }
            return words;
        };

        QCOMPARE(behind("gut.burden"), QStringList{QStringLiteral("Bloating 4")});
        QCOMPARE(behind("recovery.energy"), QStringList{QStringLiteral("Energy 3")});
        QCOMPARE(behind("load"), QStringList{QStringLiteral("run 45 min, effort 6")});
        QCOMPARE(behind("stools.form"), QStringList{QStringLiteral("Stool 4, smooth and soft")});
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

        Q_EMIT open.card(QStringLiteral("L-Glutamine"))->saveWanted(SaveAs::table);

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
        Q_EMIT open.card(QStringLiteral("L-Glutamine"))->saveWanted(SaveAs::picture);
        QVERIFY(QImage(path).width() > 1000);

        const QString nowhere = open.app.folder.filePath(QStringLiteral("no/such/folder.png"));
        open.page->setPathChooser([&nowhere](QWidget*, const QString&, const QString&) { return nowhere; });
        Q_EMIT open.card(QStringLiteral("L-Glutamine"))->saveWanted(SaveAs::picture);
        QVERIFY2(told.contains(nowhere), qPrintable(told));
    }

    void aPictureNeverReplacesTheJournal()
    {
        const TrendsOpen open({QStringLiteral("glutamine 7.5g")});
        const QString journal = QString::fromStdString(open.app.file().string());
        QString told;
        connect(open.page, &TrendsPage::notSaved, this, [&told](const QString& sentence) { told = sentence; });
        open.page->setPathChooser([&journal](QWidget*, const QString&, const QString&) { return journal; });

        Q_EMIT open.card(QStringLiteral("L-Glutamine"))->saveWanted(SaveAs::picture);

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
