// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/id.h"
#include "domain/zone.h"
#include "planning/occurrence.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace hf {

class JournalBridge;
class ReminderService;

/// The icon in the desktop's tray, where there is one, and its menu: the usual dose first, then what is open today. The
/// tray is an extra: everything in it is in the window too.
class Tray final : public QObject {
    Q_OBJECT

public:
    Tray(JournalBridge& journal, ReminderService& reminders, QObject* parent = nullptr);
    ~Tray() override;

    /// Whether the desktop shows the icon.
    bool isThere() const { return m_icon != nullptr; }
    /// Looks whether there is a tray now. Touches the bus: only after the first paint.
    void findTray();
    /// The menu as it is now; also without a tray, for tests.
    QMenu* menu();
    QString toolTip() const;
    /// Whether it is to tell nothing of the journal, and do nothing with it.
    void setLocked(bool locked);

Q_SIGNALS:
    void openWanted();
    /// `text` is what is to be looked at before it is saved, or nothing.
    void quickAddWanted(const QString& text);
    void quitWanted();

private:
    void watchForTrays();
    void fill();
    void readOpen();
    void addDoses();
    void takeUsual(SupplementId supplement, const Amount& amount);
    /// Whether one more dose of it now is what is due, or the first of the day where nothing is planned.
    bool isClear(SupplementId supplement, const TimeFrame& frame);
    void addOpenItems();
    void addDay();
    void addProgram();
    void addWayBack();
    void refresh();

    JournalBridge& m_journal;
    ReminderService& m_reminders;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::vector<Occurrence> m_open; ///< as they could be read last
    bool m_watching = false;
    bool m_locked = false;
};

} // namespace hf
