// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/desktop/tray.h"

#include "journal/plans/plan_book.h"
#include "planning/answers/choice.h"
#include "quickadd/quick_add.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/features/reminders/reminder_service.h"
#include "ui/features/reminders/sentences_reminders.h"
#include "ui/widgets/dialogs/caution_gate.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusServiceWatcher>
#include <QtGui/QIcon>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

#include <algorithm>
#include <utility>
#include <vector>

namespace hf {

namespace {

/// A name as a menu shows it: no letter of it is a shortcut.
QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Tray::Tray(JournalBridge& journal, ReminderService& reminders, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_reminders(reminders)
{
    connect(&m_reminders, &ReminderService::reconciled, this, &Tray::refresh);
}

Tray::~Tray() = default;

void Tray::findTray()
{
    watchForTrays();
    const bool wanted = QSystemTrayIcon::isSystemTrayAvailable();
    if (!wanted) {
        m_icon.reset();
        return;
    }
    if (m_icon != nullptr) {
        return;
    }
    m_icon = std::make_unique<QSystemTrayIcon>(QIcon(QStringLiteral(":/icons/org.habitforge.HabitForge.svg")));
    m_icon->setContextMenu(menu());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            Q_EMIT openWanted();
        }
    });
    refresh();
    m_icon->show();
}

void Tray::watchForTrays()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (std::exchange(m_watching, true) || !bus.isConnected()) {
        return;
    }
    auto* trays = new QDBusServiceWatcher(QStringLiteral("org.kde.StatusNotifierWatcher"), bus,
                                          QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(trays, &QDBusServiceWatcher::serviceOwnerChanged, this, &Tray::findTray);
}

QMenu* Tray::menu()
{
    if (m_menu == nullptr) {
        m_menu = std::make_unique<QMenu>();
        connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::fill);
    }
    fill();
    return m_menu.get();
}

void Tray::setLocked(bool locked)
{
    m_locked = locked;
    if (m_menu != nullptr) {
        m_menu->close(); // one that stands open tells what it told
        fill();
    }
    refresh();
}

QString Tray::toolTip() const
{
    return m_locked ? sentences::trayTipLocked() : sentences::trayTip(m_open.size());
}

void Tray::refresh()
{
    if (m_icon != nullptr) {
        readOpen();
        m_icon->setToolTip(toolTip());
        if (!m_menu->isVisible()) {
            fill();
        }
    }
}

void Tray::readOpen()
{
    if (auto open = m_reminders.openToday()) {
        m_open = *std::move(open);
    }
}

void Tray::fill()
{
    m_menu->clear();
    if (m_locked) {
        addWayBack();
        return;
    }
    readOpen();
    addDoses();
    addOpenItems();
    addDay();
    addProgram();
}

void Tray::addDoses()
{
    for (const KnownSupplement& known : m_journal.catalogue().supplements) {
        if (known.definition.hidden || !known.definition.usual) {
            continue;
        }
        const QString name = sentences::nameOf(known);
        m_menu->addAction(withoutMnemonics(sentences::takeUsual(*known.definition.usual, name)), this,
                          [this, id = known.id, amount = *known.definition.usual] { takeUsual(id, amount); });
        break; // the first one is the usual one; the others are a line of quick add away
    }
}

/// A dose that was not clearly meant, a second one of the day or one long before its time, is written into quick add,
/// where it is seen before it is saved.
void Tray::takeUsual(SupplementId supplement, const Amount& amount)
{
    const TimeFrame frame = m_journal.frame();
    Dose dose;
    dose.supplement = supplement;
    dose.amount = amount;
    dose.when = {frame.today(), m_journal.now()};
    if (isClear(supplement, frame)) {
        askBeforeDoses(m_journal, {dose}, nullptr);
        m_journal.record({dose}, frame.today());
    } else {
        Q_EMIT quickAddWanted(sentences::fromUtf8(writeQuickAdd(dose, m_journal.catalogue(), frame)));
    }
}

bool Tray::isClear(SupplementId supplement, const TimeFrame& frame)
{
    const auto all = m_journal.ask<std::vector<Occurrence>>([&frame](const Journal& journal) {
        return PlanBook(journal).occurrences({frame.today() - days{1}, frame.today()}, frame);
    });
    const auto day = m_journal.day(frame.today());
    if (!all || !day) {
        return false;
    }
    bool planned = false;
    for (const Occurrence& one : *all) {
        if (one.supplement != supplement) {
            continue;
        }
        if (one.open() && one.at.instant - frame.now <= earliestAnswer) {
            return true;
        }
        planned = planned || one.id.day == frame.today();
    }
    const std::vector<DoseTotal>& taken = day->doseTotals;
    return !planned && std::none_of(taken.begin(), taken.end(),
                                    [&](const DoseTotal& total) { return total.supplement == supplement; });
}

void Tray::addOpenItems()
{
    if (m_open.empty()) {
        return;
    }
    m_menu->addSection(tr("Open today"));
    for (const Occurrence& occurrence : m_open) {
        QMenu* item = m_menu->addMenu(withoutMnemonics(sentences::openItem(occurrence, m_journal.catalogue())));
        const auto answer = [&](const QString& label, const QString& action) {
            item->addAction(label, this, [this, what = occurrence.id, action] { m_reminders.answer(what, action); });
        };
        answer(sentences::takeAnswer(occurrence.amount, false), QStringLiteral("take"));
        answer(sentences::skipAnswer(), QStringLiteral("skip"));
    }
}

void Tray::addDay()
{
    m_menu->addSeparator();
    m_menu->addAction(tr("Quick &add…"), this, [this] { Q_EMIT quickAddWanted({}); });
    m_menu->addAction(tr("All &fine today"), this, [this] { m_journal.recordFine(m_journal.today()); });
    QAction* pause = m_menu->addAction(tr("&Pause reminders for today"));
    pause->setCheckable(true);
    pause->setChecked(m_reminders.isMuted());
    connect(pause, &QAction::triggered, this, [this](bool on) { m_reminders.mute(on); });
}

void Tray::addProgram()
{
    m_menu->addSeparator();
    if (!m_reminders.toAskAbout().empty()) {
        m_menu->addAction(tr("A reminder is left &alone: what to do…"), this, &Tray::openWanted);
    }
    m_menu->addAction(tr("&Open HabitForge"), this, &Tray::openWanted);
    m_menu->addAction(tr("&Quit"), this, &Tray::quitWanted);
}

void Tray::addWayBack()
{
    m_menu->addAction(tr("&Show HabitForge"), this, &Tray::openWanted);
    m_menu->addAction(tr("&Quit"), this, &Tray::quitWanted);
}

} // namespace hf
