// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in the language that nobody speaks: nothing on it was left out of translation, put together or cut.

#include "guidance/shipped.h"
#include "support/test_program.h"
#include "ui/charts/metric_looks.h"
#include "ui/features/backups/backups_page.h"
#include "ui/features/experiments/cards/experiment_card.h"
#include "ui/features/history/history_page.h"
#include "ui/features/trends/metric_choice.h"
#include "ui/features/trends/relate/relate_panel.h"
#include "ui/features/trends/since/since_chart_card.h"
#include "ui/features/trends/since/since_page.h"
#include "ui/features/trends/trends_page.h"
#include "ui/features/welcome/welcome_page.h"
#include "ui/lived_journal.h"
#include "ui/translated/pseudo_language.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTextBrowser>

using namespace hf;
using namespace hf::test;

namespace {

/// High enough for all that a page scrolls to.
constexpr QSize tall(1240, 2600);

void showPage(OpenWindow& app, int page)
{
    app.window.showPage(page);
    QCoreApplication::processEvents();
    // What goes together comes from another thread; rows that arrive while labels are measured have no place yet.
    if (const auto* trends = app.window.findChild<TrendsPage*>(); trends != nullptr && page == trendsPage) {
        QTRY_VERIFY_WITH_TIMEOUT(!trends->relations()->isWorking(), 20'000);
        QCoreApplication::processEvents();
    }
}

/// What an article is called and what it cautions against is content.
QStringList wordsOfArticles()
{
    QStringList words;
    for (const Article& article : shippedLibrary().articles()) {
        words << QString::fromStdString(firstCaution(article)).split(QStringLiteral(". ")) // a line each
              << QString::fromStdString(article.title);
    }
    return words;
}

} // namespace

class TranslatedPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakPseudo(); }
    void init() { failOnEveryWarning(); }

    void anEmptyJournal_data()
    {
        QTest::addColumn<int>("page");
        for (int page = 0; page < pageTotal; ++page) {
            QTest::newRow(entryOf(page).name) << page;
        }
    }

    void anEmptyJournal()
    {
        QFETCH(int, page);
        OpenWindow app(tall);
        showPage(app, page);

        verifySound(app.window);
    }

    void aLivedJournal_data() { anEmptyJournal_data(); }

    void aLivedJournal()
    {
        QFETCH(int, page);
        LivedJournal lived(tall);
        showPage(lived.app, page);

        verifySound(lived.app.window);
    }

    void theBackups()
    {
        LivedJournal lived(tall);
        backUp(lived.app.file(), BackupReason::daily, lived.app.bridge.clock().now());
        lived.app.window.showBackups();
        const auto* page = lived.app.window.findChild<BackupsPage*>();
        QTRY_VERIFY(!page->isWorking());

        // Units of bytes are the same in every language.
        verifySound(lived.app.window, {QString::fromStdString(backupFolderOf(lived.app.file()).string()),
                                       QStringLiteral("kB"), QStringLiteral("MB"), QStringLiteral("GB")});
    }

    void aNarrowWindow_data() { anEmptyJournal_data(); }

    void aNarrowWindow()
    {
        QFETCH(int, page);
        LivedJournal lived(QSize(800, 2600));
        showPage(lived.app, page);

        verifySound(lived.app.window);
    }

    void trendsOfWhateverIsMeasured()
    {
        LivedJournal lived(tall);
        const std::vector<Metric> metrics = lived.app.journal.metrics();
        showPage(lived.app, trendsPage);
        auto* choice = lived.app.window.findChild<MetricChoice*>();
        for (std::size_t first = 0; first < metrics.size(); first += MetricChoice::most) {
            QStringList keys;
            for (std::size_t i = first; i < std::min(metrics.size(), first + MetricChoice::most); ++i) {
                keys << keyOf(metrics[i]);
            }
            Q_EMIT choice->chose(keys);
            verifySound(lived.app.window);
        }
        choice->click();
        verifySound(*choice->list()->window());
    }

    void historyWithItsSearchAndItsBin()
    {
        LivedJournal lived(tall);
        const std::vector<Record> stools = lived.app.journal.list(Kind::stool, {lived.today(), lived.today()});
        QVERIFY(lived.app.bridge.remove({stools.front().id}));
        showPage(lived.app, historyPage);
        auto* page = lived.app.window.findChild<HistoryPage*>();
        page->setBinShown(true);
        verifySound(lived.app.window);

        page->setBinShown(false);
        OpenWindow::press(Qt::Key_F, Qt::ControlModifier);
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(QString::fromUtf8(LivedJournal::words));
        QTest::qWait(400); // the search waits for a pause in typing
        verifySound(lived.app.window);
    }

    void trendsWithEveryMetricAndWhatGoesTogether()
    {
        LivedJournal lived(tall);
        showPage(lived.app, trendsPage);
        auto* page = lived.app.window.findChild<TrendsPage*>();
        QTRY_VERIFY_WITH_TIMEOUT(!page->relations()->isWorking(), 20'000);
        verifySound(lived.app.window);
    }

    void theFirstQuestions_data() { daysBeforeAndAfter_data(); }

    void theFirstQuestions()
    {
        QFETCH(int, width);
        OpenWindow app(QSize(width, tall.height()));
        app.window.showWelcome();
        auto* page = app.window.findChild<WelcomePage*>();
        for (int step = 0; step < WelcomePage::steps; ++step) {
            page->showStep(step);
            QCoreApplication::processEvents();
            verifySound(app.window, wordsOfArticles());
        }
    }

    void daysBeforeAndAfter_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << tall.width();
        QTest::newRow("narrow") << 800;
    }

    void daysBeforeAndAfter()
    {
        QFETCH(int, width);
        LivedJournal lived(QSize(width, tall.height()));
        lived.app.window.showSince(std::nullopt);
        auto* page = lived.app.window.findChild<SincePage*>();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isWorking(), 20'000);
        verifySound(lived.app.window);

        page->chartCard()->setTableShown(true);
        verifySound(lived.app.window);
    }

    void experimentsInEveryState()
    {
        LivedExperiment lived(tall);
        lived.pastDays(30);
        ExperimentDraft first = lived.draft();
        first.question = LivedJournal::words;
        const StartedExperiment finished = lived.start(first);
        lived.liveThrough(finished.id);
        ExperimentDraft second = lived.draft();
        second.blind = true;
        second.question = LivedJournal::words;
        lived.start(second);
        lived.noonOf(lived.today() + days{4});
        ExperimentsPage* page = lived.openPage();
        for (const auto* button : page->findChildren<QAbstractButton*>()) {
            if (button->isCheckable() && button->isVisible() && !button->isChecked()) {
                const_cast<QAbstractButton*>(button)->click();
            }
        }
        verifySound(lived.app.window);
    }

    void theMenusOfTheWindow()
    {
        LivedJournal lived;
        for (QMenu* menu : lived.app.window.menuBar()->findChildren<QMenu*>()) {
            menu->popup({});
            verifySound(*menu);
            menu->close();
        }
    }
};

HF_TEST(TranslatedPagesTest)
#include "translated_pages.moc"
