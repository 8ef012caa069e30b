// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's menus hold, and the small things that they do themselves.

#include "ui/features/welcome/welcome_page.h"
#include "ui/shell/main_window.h"

#include "journal/files/export_file.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/features/import/import_controller.h"
#include "ui/features/plan/plan_page.h"
#include "ui/features/today/today_page.h"
#include "ui/shell/help_menu.h"
#include "ui/shell/undo_actions.h"
#include "ui/widgets/status_line.h"

#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenuBar>

namespace hf {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildPlanMenu();
    m_help = new HelpMenu({*menuBar(), m_parts.settings, *m_status, [this] { return m_pages->chapter(); },
                           [this] { return m_pages->currentWidget(); }, [this] { return m_parts.journal.path(); },
                           [this](const QUrl& address) { openLink(address); }},
                          this);
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    if (m_parts.goBack) { // what is made up stays by itself
        file->addAction(tr("Back to my &journal"), this, &MainWindow::goBack);
    } else {
        file->addAction(tr("&Import…"), m_imports, &ImportController::start)
            ->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
        file->addAction(tr("&Rows to decide…"), m_imports, &ImportController::decide);
        file->addAction(tr("&Export journal…"), this, &MainWindow::exportFile);
        file->addAction(tr("&Backups…"), this, &MainWindow::showBackups);
        if (m_parts.sync != nullptr) {
            file->addAction(tr("&Sync…"), this, &MainWindow::openSync);
        }
    }
    file->addSeparator();
    if (m_parts.lookAround) {
        file->addAction(tr("&Look around with made-up data…"), this, &MainWindow::lookAround);
        file->addSeparator();
    }
    if (m_parts.lock != nullptr) {
        file->addAction(tr("Lock &now"), this, &MainWindow::lockNow)
            ->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    }
    QAction* quit = file->addAction(tr("&Quit"), this, &MainWindow::quit);
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
}

void MainWindow::buildEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = new UndoActions(m_parts.journal, *m_status, *edit, this);
    edit->addSeparator();
    QAction* quick = edit->addAction(tr("&Quick add"), this, [this] {
        showToday();
        m_today->focusQuickAdd();
    });
    quick->setShortcut(QKeySequence(QStringLiteral("Ctrl+N")));
    edit->addAction(tr("&Find and do\u2026"), this, &MainWindow::openPalette)
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    QAction* settings = edit->addAction(tr("&Settings…"), this, &MainWindow::openSettings);
    settings->setShortcut(QKeySequence(QStringLiteral("Ctrl+,")));
}

void MainWindow::buildViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (int page = 0; page < pageTotal; ++page) {
        const PageEntry entry = entryOf(page);
        view->addAction(entry.menuText, this, [this, page] { showPage(page); })->setShortcut(QKeySequence(entry.keys));
    }
    view->addAction(tr("Since &you began…"), this, [this] { showSince(std::nullopt); });
    view->addSeparator();
    const auto part = [&](const QString& text, const QString& keys, TodayPage::Part which) {
        QAction* action = view->addAction(text, this, [this, which] {
            showToday();
            m_today->focusPart(which);
        });
        action->setShortcut(QKeySequence(keys));
        m_partActions.push_back(action);
    };
    part(tr("G&ut of the day"), QStringLiteral("Alt+G"), TodayPage::Part::gut);
    part(tr("&Stool of the day"), QStringLiteral("Alt+O"), TodayPage::Part::stool);
    part(tr("Recovery of the day"), QStringLiteral("Alt+B"), TodayPage::Part::recovery);
    part(tr("Reflection of the day"), QStringLiteral("Alt+W"), TodayPage::Part::reflection);
    view->addSeparator();
    const auto step = [&](const QString& text, const QString& keys, int by) {
        QAction* action = view->addAction(text, this, [this, by] {
            showToday();
            m_today->showDay(by == 0 ? m_parts.journal.today() : m_today->day() + days{by});
        });
        action->setShortcut(QKeySequence(keys));
        (by == 0 ? m_partActions : m_dayActions).push_back(action);
    };
    step(tr("&Previous day"), QStringLiteral("Alt+Left"), -1);
    step(tr("&Next day"), QStringLiteral("Alt+Right"), 1);
    step(tr("The &current day"), QStringLiteral("Alt+Home"), 0);
}

/// A key of a page that is not to be seen would lead away from what the person is at.
void MainWindow::allowActions()
{
    const bool today = m_pages->currentWidget() == m_today;
    const bool welcome = qobject_cast<WelcomePage*>(m_pages->currentWidget()) != nullptr;
    for (QAction* action : m_dayActions) {
        action->setEnabled(today);
    }
    for (QAction* action : m_partActions) {
        action->setEnabled(!welcome);
    }
}

void MainWindow::buildPlanMenu()
{
    QMenu* plan = menuBar()->addMenu(tr("&Plan"));
    const auto action = [&](const QString& text, void (PlanPage::*what)()) {
        plan->addAction(text, this, [this, what] {
            showPage(planPage);
            if (currentPage() == planPage) {
                (m_pages->plan()->*what)();
            }
        });
    };
    action(tr("&New plan\u2026"), &PlanPage::newPlan);
    action(tr("&Pause plans\u2026"), &PlanPage::pause);
    action(tr("My &recovery menu\u2026"), &PlanPage::editMenu);
    plan->addSeparator();
    plan->addAction(tr("New &experiment\u2026"), this, [this] { planExperiment({}); });
}

void MainWindow::exportFile()
{
    QString file = QFileDialog::getSaveFileName(this, tr("Export journal"), QStringLiteral("habitforge.jsonl"),
                                                tr("JSON Lines (*.jsonl)"));
    if (file.isEmpty()) {
        return;
    }
    if (!file.contains(QLatin1Char('.'))) {
        file += QLatin1String(".jsonl");
    }
    const bool whole = m_parts.journal.perform([&file](const Journal& journal) -> std::optional<QString> {
        exportToFile(journal, file.toStdString(), std::nullopt);
        return std::nullopt;
    });
    if (whole) {
        m_status->say(tr("Exported to %1").arg(file));
    }
}

void MainWindow::lookAround()
{
    if (!m_parts.lookAround()) {
        m_status->warn(tr("The window with made-up data could not be started."));
    }
}

void MainWindow::goBack()
{
    if (!m_parts.goBack()) {
        m_status->warn(tr("The window on your journal could not be started. This one stays open."));
    }
}

} // namespace hf
