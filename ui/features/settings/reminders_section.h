// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/bridge/reply.h"
#include "ui/features/settings/settings_section.h"

#include <string>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace hf {

class Autostart;
class JournalBridge;

/// When the program may speak up, what it may say, and whether it is there at all.
class RemindersSection final : public SettingsSection {
    Q_OBJECT

public:
    /// Without `autostart` no start at login is offered.
    RemindersSection(JournalBridge& journal, const Autostart* autostart, QWidget* parent = nullptr);

    void reload() override;

private:
    void build();
    void connectFields();
    void storeCheckIn();
    void storeQuietHours();
    void storeAutostart(bool on);
    void store(const char* key, const std::string& value, const Reply<std::string>& before);
    Reply<std::string> valueOf(const char* key, const char* unset) const;

    JournalBridge& m_journal;
    const Autostart* m_autostart;
    QCheckBox* m_checkIn;
    QTimeEdit* m_checkInAt;
    QCheckBox* m_doses;
    QCheckBox* m_quiet;
    QTimeEdit* m_quietFrom;
    QTimeEdit* m_quietUntil;
    QCheckBox* m_private;
    QCheckBox* m_atLogin;
    QLabel* m_tray;
};

} // namespace hf
