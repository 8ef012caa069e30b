// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "journal/files/export_file.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/theme.h"
#include "ui/base/words/sentences.h"
#include "ui/features/experiments/experiments_page.h"
#include "ui/features/import/import_controller.h"
#include "ui/features/plan/plan_page.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/features/today/today_page.h"
#include "ui/features/trends/since/since_page.h"
#include "ui/shell/help_menu.h"
#include "ui/shell/palette/window_commands.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/undo_actions.h"
#include "ui/widgets/question_bar.h"
#include "ui/widgets/return_key.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QSize firstSize(1240, 820);
constexpr QSize smallest(800, 600);

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget* parent)
    : QMainWindow(parent),
      m_parts(std::move(parts)),
      m_imports(new ImportController(m_parts.journal, m_parts.entropy, this))
{
    setWindowTitle(tr("HabitForge"));
    setMinimumSize(smallest);
    pressButtonsByReturn(*this);
    buildPages();
    buildMenus();
    restoreWindow();
    m_today->focusQuickAdd();
}

MainWindow::~MainWindow()
{
    // What is being typed in a dialog or on a page is stored while all that listens is still there.
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_pages;
}

void MainWindow::buildPages()
{
    m_sidebar = new Sidebar(this);
    for (int page = 0; page < pageTotal; ++page) {
        m_sidebar->addPage(entryOf(page));
    }
    m_pages = new PageStack(m_parts.journal, m_parts.settings, this);
    m_status = new StatusLine(StatusLine::Look::box, this);
    m_today = m_pages->today();
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    m_column->addWidget(m_pages, 1);
    m_column->addWidget(m_status);
    auto* centre = new QWidget(this);
    auto* both = new QHBoxLayout(centre);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addWidget(m_sidebar);
    both->addLayout(m_column, 1);
    setCentralWidget(centre);
    m_sidebar->setCurrent(todayPage);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::settingsWanted, this, &MainWindow::openSettings);
    connect(m_pages, &PageStack::said, this, [this](const QString& what) { m_status->say(what); });
    connect(m_pages, &PageStack::warned, m_status, &StatusLine::warn);
    connect(m_pages, &PageStack::dayWanted, this, &MainWindow::showDay);
    connect(m_pages, &PageStack::linkWanted, this, &MainWindow::openLink);
    connect(m_pages, &PageStack::cueWanted, this, &MainWindow::followCue);
    connect(m_pages, &PageStack::newSupplementWanted, this, [this] { openSettings()->addSupplement(); });
    connect(m_pages, &PageStack::ownValueWanted, this, [this] { openSettings()->addOwnValue(); });
    connect(m_pages, &PageStack::experimentWanted, this, &MainWindow::planExperiment);
    connect(m_pages, &PageStack::sinceWanted, this, &MainWindow::showSince);
    connect(m_pages, &PageStack::pageWanted, this, &MainWindow::showPage);
}

void MainWindow::showPage(int page)
{
    if (page < 0 || page >= pageTotal || !m_today->flushEdits()) {
        m_sidebar->setCurrent(currentPage());
        return;
    }
    if (page != currentPage()) {
        m_status->clear(); // it is of the page that is left
    }
    m_pages->show(page);
    m_sidebar->setCurrent(page);
    if (page == todayPage) {
        m_today->focusQuickAdd();
    } else {
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showSince(std::optional<SupplementId> supplement)
{
    showPage(trendsPage);
    if (currentPage() == trendsPage) {
        m_pages->showSince(supplement)->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showDay(Day day)
{
    showPage(todayPage);
    m_today->showDay(day);
}

void MainWindow::followCue(const Cue& cue)
{
    if (const auto page = pageFor(cue.action)) {
        showPage(*page);
    }
    if (cue.action == CueAction::recoveryMenu && currentPage() == planPage) {
        m_pages->plan()->editMenu();
    }
}

void MainWindow::planExperiment(const ExperimentDraft& known)
{
    showPage(experimentsPage);
    if (currentPage() == experimentsPage) {
        m_pages->experiments()->planNew(known);
    }
}

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
    file->addAction(tr("&Import…"), m_imports, &ImportController::start)
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    file->addAction(tr("&Rows to decide…"), m_imports, &ImportController::decide);
    file->addAction(tr("&Export journal…"), this, &MainWindow::exportFile);
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), this, &MainWindow::quit);
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
}

void MainWindow::buildEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    m_undo = new UndoActions(m_parts.journal, *m_status, *edit, this);
    edit->addSeparator();
    QAction* quick = edit->addAction(tr("&Quick add"), this, [this] {
        showPage(todayPage);
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
        view->addAction(text, this,
                        [this, which] {
                            showPage(todayPage);
                            m_today->focusPart(which);
                        })
            ->setShortcut(QKeySequence(keys));
    };
    part(tr("G&ut of the day"), QStringLiteral("Alt+G"), TodayPage::Part::gut);
    part(tr("&Stool of the day"), QStringLiteral("Alt+O"), TodayPage::Part::stool);
    part(tr("Recovery of the day"), QStringLiteral("Alt+B"), TodayPage::Part::recovery);
    part(tr("Reflection of the day"), QStringLiteral("Alt+W"), TodayPage::Part::reflection);
    view->addSeparator();
    const auto step = [&](const QString& text, const QString& keys, int by) {
        QAction* action = view->addAction(text, this, [this, by] {
            showPage(todayPage);
            m_today->showDay(by == 0 ? m_parts.journal.today() : m_today->day() + days{by});
        });
        action->setShortcut(QKeySequence(keys));
    };
    step(tr("&Previous day"), QStringLiteral("Alt+Left"), -1);
    step(tr("&Next day"), QStringLiteral("Alt+Right"), 1);
    step(tr("The &current day"), QStringLiteral("Alt+Home"), 0);
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

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_parts.settings.value(geometryKey).toByteArray())) {
        resize(firstSize);
    }
}

/// A control that goes while it has the focus would hand it to whatever comes next, a chip or a page of the sidebar,
/// where the next typed letters do something. Its card takes it instead, and Tab goes on from there.
bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget* had = focusWidget();
    if (had == nullptr || (had->isVisible() && had->isEnabled())) {
        return QMainWindow::focusNextPrevChild(next);
    }
    QWidget* place = had->parentWidget();
    while (place != nullptr && !(place->isVisible() && place->isEnabled() && !place->accessibleName().isEmpty())) {
        place = place->parentWidget();
    }
    (place == nullptr || place == this ? m_pages->currentWidget() : place)->setFocus(Qt::OtherFocusReason);
    return true;
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_sidebar->fit(width());
    QMainWindow::resizeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        // Queued behind this paint: what follows must not delay the first sight of the window.
        QMetaObject::invokeMethod(this, &MainWindow::afterFirstPaint, Qt::QueuedConnection);
    }
}

void MainWindow::afterFirstPaint()
{
    Q_EMIT firstPainted();
    m_undo->name(); // what was done before the program started can be taken back as well
    m_help->tellNews();
    if (!m_quiet) {
        m_parts.journal.watch();
        m_parts.theme.listenToDesktop();
    }
    // An SVG icon is another library to load: the window is seen before its icon.
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.habitforge.HabitForge.svg")));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_painted && !m_quiet) {
        m_parts.journal.checkUnlessJustTried();
        Q_EMIT activated();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_today->flushEdits()) {
        event->ignore();
        return;
    }
    m_parts.settings.setValue(geometryKey, saveGeometry());
    m_help->closeManual();
    event->accept();
    Q_EMIT closed(m_quitting);
}

void MainWindow::quit()
{
    m_quitting = true;
    m_quitting = close();
}

void MainWindow::ask(QuestionBar* question)
{
    if (m_question != nullptr) {
        m_question->deleteLater();
    }
    m_question = question;
    m_column->insertWidget(0, question);
}

SettingsDialog* MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog({m_parts.journal, m_parts.theme, m_parts.openLink, m_parts.autostart}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::openPalette()
{
    m_undo->name();
    JournalBridge& journal = m_parts.journal;
    const auto typed = [&](const QString& text) {
        return typedCommands(text, journal, m_today->day(), [this](Day day) { showDay(day); });
    };
    CommandPalette palette(windowCommands(*menuBar(), journal), typed, this);
    palette.offerOtherwise([this](const QString& text) { return m_help->commandsFor(text); });
    palette.exec();
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

void MainWindow::openLink(const QUrl& address)
{
    if (address.scheme() != QLatin1String("https") && address.scheme() != QLatin1String("http")) {
        return;
    }
    m_status->say(tr("Opening %1 in the browser").arg(address.toDisplayString()));
    m_parts.openLink(address);
}

void MainWindow::bringUp()
{
    if (!isVisible()) {
        showDay(m_parts.journal.today());
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace hf
