// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/cues/cue.h"
#include "ui/features/today/rail/next_card.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QSettings;

namespace hf {

class CardBoard;
class CuesCard;
class JournalBridge;
class WeekCard;
class WelcomeCard;

/// The cards beside a day that are about now: cues, this week, the next reminder, and the form after an absence. They
/// look only once the page was painted, and after each change once, when the change itself is shown.
class RailController final : public QObject {
    Q_OBJECT

public:
    /// The form after an absence goes before the cards of the day,
    RailController(JournalBridge& journal, QSettings& settings, CardBoard& board, QObject* parent = nullptr);
    /// the others after them.
    void build();

    void setReminders(ReminderSource reminders);
    /// Looks when the event loop is free.
    void refreshSoon();
    /// Looks when no change has come for a moment, so that quick typing is never kept waiting.
    void refreshLater();
    void refresh();
    void fillIn();

Q_SIGNALS:
    void actionWanted(const hf::Cue& cue);

private:
    JournalBridge& m_journal;
    CardBoard& m_board;
    WelcomeCard* m_welcome;
    CuesCard* m_cues = nullptr;
    WeekCard* m_week = nullptr;
    NextCard* m_next = nullptr;
    QTimer m_soon;
};

} // namespace hf
