// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/checkin.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>
#include <string>

namespace hf {

class JournalBridge;
class Notifier;

/// Reminds once a day while the day's check-in is open. One timer, armed for the next moment that matters.
class CheckInReminder final : public QObject {
    Q_OBJECT

public:
    /// The key of the journal setting: `HH:MM`, or `off`.
    static constexpr const char* settingKey = "checkin-reminder";

    CheckInReminder(JournalBridge& journal, Notifier& notifier, QObject* parent = nullptr);

    /// The day on which the person was last told, from an earlier run.
    void setLastTold(std::optional<Day> day) { m_lastTold = day; }
    void start();
    /// Looks at the rule, the day and the clock, and arms the timer anew.
    void look();
    bool isArmed() const { return m_timer.isActive(); }
    std::chrono::milliseconds nextLook() const { return m_timer.remainingTimeAsDuration(); }

    static CheckInRule ruleFrom(const std::optional<std::string>& setting);

Q_SIGNALS:
    void told(hf::Day day);

private:
    void arm(const std::optional<SysSeconds>& at);

    JournalBridge& m_journal;
    Notifier& m_notifier;
    QTimer m_timer;
    std::optional<Day> m_lastTold;
    bool m_started = false;
    bool m_standing = false; ///< a notice of today may be on the screen
};

} // namespace hf
