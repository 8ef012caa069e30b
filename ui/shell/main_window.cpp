// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/theme.h"
#include "ui/base/words/sentences.h"
#include "ui/features/import/import_controller.h"
#include "ui/features/lock/app_lock.h"
#include "ui/features/lock/lock_page.h"
#include "ui/features/settings/settings_dialog.h"
#include "ui/features/today/today_page.h"
#include "ui/features/welcome/welcome_page.h"
#include "ui/shell/demo_bar.h"
#include "ui/shell/first_start.h"
#include "ui/shell/help_menu.h"
#include "ui/shell/palette/window_commands.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/undo_actions.h"
#include "ui/widgets/question_stack.h"
#include "ui/widgets/return_key.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QSettings>
#include <QtCore/QUrl>
#include <QtGui/QCloseEvent>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
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
      m_imports(new ImportController(m_parts.journal, m_parts.entropy, this,
                                     m_parts.goBack ? ImportController::Drops::left : ImportController::Drops::taken))
{
    setWindowTitle(m_parts.goBack ? tr("Made-up data") : tr("HabitForge"));
    setMinimumSize(smallest);
    pressButtonsByReturn(*this);
    buildPages();
    buildMenus();
    restoreWindow();
    allowActions();
    keepJournal();
    if (m_first->isAhead()) {
        showWelcome();
    } else {
        m_today->focusQuickAdd();
    }
    followLock();
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
    m_first = new FirstStart(m_parts, *m_pages, this);
    m_questions = new QuestionStack(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_questions);
    if (m_parts.goBack) {
        auto* bar = new DemoBar(this);
        column->addWidget(bar);
        connect(bar, &DemoBar::backWanted, this, &MainWindow::goBack);
    }
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    auto* centre = new QWidget(this);
    auto* both = new QHBoxLayout(centre);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addWidget(m_sidebar);
    both->addLayout(column, 1);
    setCentralWidget(centre);
    m_sidebar->setCurrent(todayPage);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::settingsWanted, this, &MainWindow::openSettings);
    connect(m_pages, &PageStack::said, this, [this](const QString& what) { m_status->say(what); });
    connect(m_pages, &PageStack::warned, m_status, &StatusLine::complain);
    connect(m_pages, &PageStack::dayWanted, this, &MainWindow::showDay);
    connect(m_pages, &PageStack::linkWanted, this, &MainWindow::openLink);
    connect(m_pages, &PageStack::cueWanted, this, &MainWindow::followCue);
    connect(m_pages, &PageStack::newSupplementWanted, this, [this] { openSettings()->addSupplement(); });
    connect(m_pages, &PageStack::ownValueWanted, this, [this] { openSettings()->addOwnValue(); });
    connect(m_pages, &PageStack::experimentWanted, this, &MainWindow::planExperiment);
    connect(m_pages, &PageStack::sinceWanted, this, &MainWindow::showSince);
    connect(m_pages, &PageStack::pageWanted, this, &MainWindow::showPage);
    connect(m_pages, &PageStack::planWanted, this, &MainWindow::planSupplement);
    connect(m_pages, &PageStack::passageWanted, this, [this](const QString& slug, const QString& anchor) {
        showPassage(slug.toStdString(), anchor.toStdString());
    });
    connect(m_pages, &PageStack::backWanted, this, [this] { showPage(m_cameFrom); });
    connect(m_pages, &PageStack::restoreWanted, this, &MainWindow::restoreBackup);
    connect(m_pages, &PageStack::sealedCopyWanted, this, &MainWindow::sealCopy);
    connect(m_pages, &PageStack::settingsWanted, this, [this] { openSettings()->showSection(SettingsDialog::file); });
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::allowActions);
    connect(m_first, &FirstStart::importWanted, m_imports, &ImportController::start);
    connect(m_first, &FirstStart::lookAroundWanted, this, &MainWindow::lookAround);
    connect(m_first, &FirstStart::ended, this, [this] {
        // Who is on a page already stays in the field they are in.
        if (currentPage() == todayPage && qobject_cast<WelcomePage*>(m_pages->currentWidget()) != nullptr) {
            showToday();
        }
    });
}

void MainWindow::showPage(int page)
{
    if (page == todayPage && m_first->isAhead()) {
        showWelcome();
    } else {
        open(page);
    }
}

void MainWindow::showWelcome()
{
    m_sidebar->setCurrent(std::nullopt);
    m_first->show()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showToday()
{
    open(todayPage);
}

void MainWindow::open(int page)
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
    if (m_lockPage != nullptr) {
        m_lockPage->setGeometry(rect());
    }
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
        lookForCopies();
    }
    // An SVG icon is another library to load: the window is seen before its icon.
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.habitforge.HabitForge.svg")));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_painted && !m_quiet) {
        m_parts.journal.checkUnlessJustTried();
        lookForCopies();
        Q_EMIT activated();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_lockPage != nullptr && !m_quitting && m_parts.lock->hidesOthers()) {
        event->ignore(); // dialogs that wait, hidden, would go with it and all that was typed in them
        showMinimized();
        return;
    }
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
    m_questions->ask(question);
}

SettingsDialog* MainWindow::openSettings()
{
    auto* dialog =
        new SettingsDialog({m_parts.journal, m_parts.theme, m_parts.openLink, m_parts.autostart,
                            m_parts.lock == nullptr ? nullptr : &m_parts.lock->settings(), m_parts.sync != nullptr},
                           this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::backupsWanted, this, &MainWindow::showBackups);
    connect(dialog, &SettingsDialog::syncWanted, this, &MainWindow::openSync);
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
    if (!isVisible() && m_first->isAhead()) {
        showPage(todayPage);
    } else if (!isVisible()) {
        showDay(m_parts.journal.today());
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace hf
