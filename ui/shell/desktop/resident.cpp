// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desktop/resident.h"

#include "journal/device/device_files.h"
#include "journal/errors.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/theme.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/features/lock/app_lock.h"
#include "ui/features/reminders/notifier.h"
#include "ui/features/reminders/reminder_offer.h"
#include "ui/features/reminders/sentences_reminders.h"
#include "ui/features/settings/autostart.h"
#include "ui/features/today/rail/rail_controller.h"
#include "ui/features/today/today_page.h"
#include "ui/shell/desktop/quick_add_window.h"
#include "ui/shell/desktop/single_instance.h"
#include "ui/shell/first_start.h"
#include "ui/widgets/question_bar.h"

#include <QtCore/QSettings>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <utility>

namespace hf {

namespace {

constexpr QLatin1String saidKey("background/said");

/// Hands the desktop's permission on to the window system, which reads it when a window is raised.
void useToken(const QString& token)
{
    if (!token.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
}

} // namespace

Resident::Resident(ResidentParts parts, QObject* parent)
    : QObject(parent),
      m_parts(std::move(parts)),
      m_notices(m_parts.notifier),
      m_reminders(m_parts.window.journal, m_notices, m_parts.memoryFile),
      m_tray(m_parts.window.journal, m_reminders)
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_parts.window.sendNotice = [this](const QString& title, const QString& body) {
        m_notices.tell({QStringLiteral("try"), title, body, {}});
    };
    connectSignals();
}

Resident::~Resident() = default;

void Resident::connectSignals()
{
    connect(&m_reminders, &ReminderService::openWanted, this, &Resident::openWindow);
    connect(&m_reminders, &ReminderService::reconciled, this, &Resident::askWhatIsToBeAsked);
    connect(&m_tray, &Tray::openWanted, this, [this] { openWindow(); });
    connect(&m_tray, &Tray::quickAddWanted, this, [this](const QString& text) { openQuickAdd(text); });
    connect(&m_tray, &Tray::quitWanted, this, &Resident::quit);
    connect(&m_bus, &ApplicationBus::shown, this, &Resident::openWindow);
    connect(&m_bus, &ApplicationBus::acted, this, &Resident::onAction);
    connect(&m_wake, &WakeSignals::woke, this, [this] { onZone({}); });
    if (AppLock* lock = m_parts.window.lock) {
        connect(&m_wake, &WakeSignals::woke, lock, &AppLock::look);
        connect(lock, &AppLock::locked, this, &Resident::onLocked);
        connect(lock, &AppLock::unlocked, this, &Resident::onUnlocked);
        m_notices.setGuarded(lock->isLocked());
        m_tray.setLocked(lock->isLocked());
    }
    connect(&m_wake, &WakeSignals::zoneChanged, this, &Resident::onZone);
}

void Resident::start()
{
    if (std::exchange(m_started, true)) {
        return;
    }
    m_parts.window.journal.watch();
    m_parts.window.theme.listenToDesktop();
    if (m_parts.named) {
        m_bus.claim();
    }
    m_wake.listen();
    m_tray.findTray();
    m_reminders.start();
}

MainWindow& Resident::window()
{
    if (m_window == nullptr) {
        m_window = std::make_unique<MainWindow>(m_parts.window);
        connect(m_window.get(), &MainWindow::closed, this, &Resident::onClosed);
        RailController* rail = m_window->today()->rail();
        rail->setReminders({[this] { return m_reminders.memory().reminders; },
                            [this](const OccurrenceId& what, const QString& how) { m_reminders.answer(what, how); }});
        connect(&m_reminders, &ReminderService::reconciled, rail, &RailController::refreshLater);
        connect(m_window.get(), &MainWindow::activated, this, [this] {
            m_tray.findTray();
            m_reminders.reconcile();
        });
    }
    return *m_window;
}

void Resident::openWindow(const QString& token)
{
    useToken(token);
    if (m_parts.window.lock != nullptr) {
        m_parts.window.lock->look(); // it may be over, and nothing was to be seen that could be hidden
    }
    window().bringUp();
    askWhatIsToBeAsked();
}

void Resident::openQuickAdd(const QString& text, const QString& token)
{
    if (m_parts.window.lock != nullptr) {
        m_parts.window.lock->look();
    }
    if (isLocked()) {
        m_quickAddText = text;
        openWindow(token);
        return;
    }
    useToken(token);
    if (m_quickAdd == nullptr) {
        m_quickAdd = std::make_unique<QuickAddWindow>(m_parts.window.journal);
        connect(m_quickAdd.get(), &QuickAddWindow::closed, this, &Resident::onQuickAddClosed);
    }
    m_quickAdd->bringUp(text);
}

void Resident::listenTo(InstanceServer& server)
{
    connect(&server, &InstanceServer::asked, this, [this](const Handover& handover) {
        const QString token = QString::fromStdString(handover.token);
        if (handover.word == Handover::Word::quickAdd) {
            openQuickAdd(QString::fromStdString(handover.text), token);
        } else if (handover.word == Handover::Word::show) {
            openWindow(token);
        }
    });
}

bool Resident::staysWithoutWindow() const
{
    const bool reachable = m_bus.owned() || m_parts.reachable;
    return m_tray.isThere() || (reachable && m_reminders.isOn());
}

void Resident::onClosed(bool forGood)
{
    if (forGood || !staysWithoutWindow()) {
        Q_EMIT ended();
        return;
    }
    m_asking = false;
    m_window.release()->deleteLater(); // it is made anew when it is wanted, and costs nothing until then
    sayItGoesOn();
}

void Resident::onQuickAddClosed()
{
    if (isLocked()) {
        return; // it is only hidden
    }
    const bool windowOpen = m_window != nullptr && m_window->isVisible();
    if (!windowOpen && !staysWithoutWindow()) {
        Q_EMIT ended();
    }
}

bool Resident::isLocked() const
{
    return m_parts.window.lock != nullptr && m_parts.window.lock->isLocked();
}

void Resident::onLocked()
{
    m_notices.setGuarded(true);
    m_tray.setLocked(true);
    if (m_quickAdd != nullptr && m_parts.window.lock->hidesOthers() && !staysWithoutWindow()) {
        window().bringUp(); // or nothing would lead back to what is hidden
    }
}

void Resident::onUnlocked()
{
    m_notices.setGuarded(false);
    m_tray.setLocked(false);
    if (const auto text = std::exchange(m_quickAddText, {})) {
        openQuickAdd(*text);
    }
    askWhatIsToBeAsked();
}

void Resident::sayItGoesOn()
{
    QSettings& settings = m_parts.window.settings;
    if (settings.value(saidKey).toBool()) {
        return;
    }
    settings.setValue(saidKey, true);
    auto* box =
        new QMessageBox(QMessageBox::Information, QStringLiteral("HabitForge"), sentences::goesOn(m_tray.isThere()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* goOn = box->addButton(tr("&Go on"), QMessageBox::AcceptRole);
    box->setDefaultButton(goOn);
    box->setEscapeButton(goOn);
    connect(box->addButton(tr("&Quit"), QMessageBox::DestructiveRole), &QPushButton::clicked, this, &Resident::quit);
    box->show();
}

void Resident::quit()
{
    if (m_window != nullptr) {
        m_window->quit(); // what is being typed has the last word
    } else {
        Q_EMIT ended();
    }
}

void Resident::onAction(const QString& action, const QString& parameter, const QString& token)
{
    if (action == QLatin1String("quick-add")) {
        openQuickAdd(parameter.left(static_cast<qsizetype>(Handover::longestText)), token);
    } else if (action == QLatin1String("today")) {
        openWindow(token);
        window().showPage(MainWindow::todayPage);
    } else if (action == QLatin1String("due")) {
        m_reminders.reconcile();
    } else if (action == QLatin1String("take")) {
        if (const auto what = parseOccurrence(parameter.toStdString())) {
            m_reminders.answer(*what, action);
        }
    }
}

void Resident::onZone(const QString& name)
{
    if (m_parts.zone) {
        m_parts.window.journal.setZone(m_parts.zone(name));
    }
    m_parts.window.journal.checkForForeignChange();
    m_reminders.reconcile();
}

void Resident::askWhatIsToBeAsked()
{
    const bool seen = m_window != nullptr && m_window->isVisible() && !isLocked();
    if (!m_started || m_asking || !seen || askAboutLogin()) {
        return;
    }
    JournalBridge& journal = m_parts.window.journal;
    for (const PlanSlot& slot : m_reminders.toAskAbout()) {
        const auto reply = offerFor(journal, slot);
        if (!reply) {
            return; // what cannot be read now is asked when it can be
        }
        const std::optional<ReminderOffer>& offer = *reply;
        if (!offer) {
            m_reminders.noteAsked(slot); // the plan is over: nothing is to be decided any more
            continue;
        }
        m_asking = true;
        QuestionBar* question = questionOf(*offer, journal, m_reminders);
        connect(question, &QuestionBar::answered, this, [this] { m_asking = false; });
        m_window->ask(question);
        return;
    }
}

bool Resident::askAboutLogin()
{
    QSettings& settings = m_parts.window.settings;
    const Autostart* autostart = m_parts.window.autostart;
    if (autostart == nullptr || settings.value(loginAskedKey).toBool() || autostart->isOn() || !m_reminders.isOn()) {
        return false;
    }
    m_asking = true;
    auto* question = new QuestionBar(sentences::startAtLogin());
    const auto chosen = [this, autostart](bool yes) {
        m_parts.window.settings.setValue(loginAskedKey, true);
        if (!yes) {
            return;
        }
        try {
            autostart->set(true);
        } catch (const FileError& error) {
            m_parts.window.journal.tell(sentences::autostartFailed(sentences::fileReason(error)));
        }
    };
    question->addAnswer(tr("Start at &login"), [chosen] { chosen(true); });
    question->addAnswer(tr("&Not now"), [chosen] { chosen(false); });
    connect(question, &QuestionBar::answered, this, [this] { m_asking = false; });
    m_window->ask(question);
    return true;
}

} // namespace hf
