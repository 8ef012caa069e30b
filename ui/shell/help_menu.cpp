// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help_menu.h"

#include "ui/base/words/words.h"
#include "ui/features/help/about_dialog.h"
#include "ui/features/help/keys_dialog.h"
#include "ui/features/help/manual_window.h"
#include "ui/shell/palette/window_commands.h"
#include "ui/widgets/status_line.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <map>

namespace hf {

namespace {

constexpr QLatin1String versionKey("help/version");

/// Where a dialog is explained. A test holds the names to the classes.
const std::map<QString, QString>& chaptersOfDialogs()
{
    static const std::map<QString, QString> chapters{
        {QStringLiteral("CautionDialog"), QStringLiteral("guidance#before-the-first-dose")},
        {QStringLiteral("CodeDialog"), QStringLiteral("privacy#the-lock")},
        {QStringLiteral("EndDialog"), QStringLiteral("plans-and-supplies")},
        {QStringLiteral("ImportDialog"), QStringLiteral("import-and-export")},
        {QStringLiteral("KeyDialog"), QStringLiteral("experiments#blind-experiments")},
        {QStringLiteral("MenuDialog"), QStringLiteral("plans-and-supplies#the-recovery-menu")},
        {QStringLiteral("NewExperimentDialog"), QStringLiteral("experiments")},
        {QStringLiteral("PauseDialog"), QStringLiteral("plans-and-supplies#pauses")},
        {QStringLiteral("PlanDialog"), QStringLiteral("plans-and-supplies")},
        {QStringLiteral("QuestionsDialog"), QStringLiteral("trends#what-goes-together")},
        {QStringLiteral("RemindersDialog"), QStringLiteral("reminders")},
        {QStringLiteral("SettingsDialog"), QStringLiteral("settings")},
        {QStringLiteral("SupplyDialog"), QStringLiteral("plans-and-supplies#supplies")},
    };
    return chapters;
}

} // namespace

HelpMenu::HelpMenu(HelpParts parts, QWidget* window)
    : QObject(window),
      m_parts(std::move(parts)),
      m_window(window)
{
    QMenu* help = m_parts.menus.addMenu(Words::tr("&Help"));
    help->addAction(Words::tr("&Manual"), this, [this] { openManual(m_parts.chapter()); })
        ->setShortcut(QKeySequence(Qt::Key_F1));
    help->addAction(Words::tr("&Keys"), this, &HelpMenu::showKeys)->setShortcut(QKeySequence(QStringLiteral("Ctrl+?")));
    help->addAction(Words::tr("What\u2019s &new"), this, [this] { openManual(QStringLiteral("whats-new")); });
    help->addSeparator();
    help->addAction(Words::tr("&About HabitForge"), this, &HelpMenu::showAbout);
    QCoreApplication::instance()->installEventFilter(this);
}

HelpMenu::~HelpMenu()
{
    delete m_manual;
}

QString HelpMenu::chapterOf(const QWidget* dialog) const
{
    const QString name = QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1);
    const auto known = chaptersOfDialogs().find(name);
    return known == chaptersOfDialogs().end() ? m_parts.chapter() : known->second;
}

ManualWindow* HelpMenu::openManual(const QString& address)
{
    // What a dialog blocks can be neither read nor closed: above one that blocks all, the manual belongs to it.
    QWidget* above = QApplication::activeModalWidget();
    if (above != nullptr && above->windowModality() != Qt::ApplicationModal) {
        above = nullptr;
    }
    if (m_manual != nullptr && m_manual->parentWidget() != above) {
        delete m_manual;
    }
    if (m_manual == nullptr) {
        m_manual = new ManualWindow(m_parts.settings, above);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_manual, &ManualWindow::linkWanted, this, m_parts.openLink);
    }
    m_manual->showPlace(address);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
    return m_manual;
}

QWidget* HelpMenu::manual() const
{
    return m_manual;
}

void HelpMenu::searchManual(const QString& words)
{
    openManual(QStringLiteral("first-day"))->search(words);
}

void HelpMenu::showKeys()
{
    auto* dialog = new KeysDialog(everyKey(m_parts.menus, *m_parts.page()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpMenu::showAbout()
{
    auto* dialog = new AboutDialog(QCoreApplication::applicationVersion(), m_parts.journal(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AboutDialog::linkWanted, this, m_parts.openLink);
    connect(dialog, &AboutDialog::newsWanted, this, [this] { openManual(QStringLiteral("whats-new")); });
    dialog->open();
}

void HelpMenu::tellNews()
{
    const QString now = QCoreApplication::applicationVersion();
    const QString before = m_parts.settings.value(versionKey).toString();
    if (m_newsKept || now.isEmpty() || now == before) {
        return;
    }
    m_parts.settings.setValue(versionKey, now);
    if (!before.isEmpty()) {
        m_parts.status.offer(Words::tr("This is HabitForge %1.").arg(now), Words::tr("What\u2019s new"),
                             [this] { openManual(QStringLiteral("whats-new")); });
    }
}

void HelpMenu::closeManual()
{
    if (m_manual != nullptr) {
        m_manual->close();
    }
}

std::vector<Command> HelpMenu::commandsFor(const QString& words)
{
    return {{Words::tr("Search the manual for \u201C%1\u201D").arg(words), Words::tr("manual"),
             [this, words] { searchManual(words); }}};
}

/// F1 in a dialog, where the keys of the menus are not heard.
bool HelpMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_F1) {
        return false;
    }
    auto* dialog = qobject_cast<QDialog*>(watched);
    if (dialog == nullptr || !dialog->isWindow() || qobject_cast<ManualWindow*>(dialog) != nullptr) {
        return false;
    }
    openManual(chapterOf(dialog));
    return true;
}

} // namespace hf
