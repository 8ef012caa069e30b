// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/plans/plan_views.h"
#include "ui/widgets/card.h"

#include <functional>
#include <optional>

class QPushButton;

namespace hf {

class JournalBridge;

/// What the card asks of whoever reminds; both may be empty where nobody does.
struct ReminderSource {
    std::function<ReminderMemory()> memory;
    /// With an action of `SnoozeDialog`.
    std::function<void(const OccurrenceId&, const QString&)> snooze;
};

/// The reminder that comes next, and its snooze. Hidden when there is none.
class NextCard final : public Card {
    Q_OBJECT

public:
    explicit NextCard(JournalBridge& journal, QWidget* parent = nullptr);

    void setReminders(ReminderSource reminders);
    void refresh();

private:
    void putOff(const Occurrence& occurrence);

    JournalBridge& m_journal;
    ReminderSource m_reminders;
    std::optional<UpcomingReminder> m_next;
    QLabel* m_when;
    QLabel* m_what;
    QPushButton* m_snooze;
};

} // namespace hf
