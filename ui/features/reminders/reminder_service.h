// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/plans/plan_views.h"
#include "planning/reconcile.h"
#include "ui/base/bridge/reply.h"
#include "ui/features/reminders/check_in_reminder.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <filesystem>
#include <optional>
#include <vector>

namespace hf {

class JournalBridge;
class Notifier;

/// Brings what is due before the person and takes the answers of the notices: reads the journal, lets `hf::reconcile`
/// decide, and does what it says. Its one timer is armed for the next moment that matters; it reconciles when the
/// journal, the clock or the zone has changed. Where the journal cannot be read, it neither shows nor withdraws.
/// What was announced is kept in a file of this device.
class ReminderService final : public QObject {
    Q_OBJECT

public:
    ReminderService(JournalBridge& journal, Notifier& notifier, std::filesystem::path memoryFile,
                    QObject* parent = nullptr);

    /// Nobody is told anything before the program is ready.
    void start();
    /// Reads plans, entries, settings and the clock, shows and withdraws notices, and arms the timer anew.
    void reconcile();

    /// Whether there is anything to be reminded of, as far as that could be read last.
    bool isOn() const;
    /// Nothing more is announced on this journal day.
    bool isMuted() const;
    void mute(bool today);
    /// Planned doses that are due, by time: those of today, and what is still due of yesterday.
    Reply<std::vector<Occurrence>> openToday() const;
    /// The answers of a notice, given anywhere: `take`, `skip`, `snooze` (ten minutes), `snooze-hour`,
    /// `snooze-tonight`, `snooze-until HH:mm` (later today). Answering twice changes nothing.
    void answer(const OccurrenceId& what, const QString& action);

    std::vector<PlanSlot> toAskAbout() const;
    void noteAsked(const PlanSlot& slot);

    const NoticeMemory& memory() const { return m_state.memory; }
    bool isArmed() const { return m_timer.isActive(); }
    std::chrono::milliseconds nextLook() const { return m_timer.remainingTimeAsDuration(); }

Q_SIGNALS:
    /// The person wants to see the program; `token` is the right to come to the front.
    void openWanted(const QString& token);
    /// Something may be due, answered or asked that was not before.
    void reconciled();

private:
    Reply<NoticeReading> read(const TimeFrame& frame) const;
    std::optional<SysSeconds> bringInLine(const NoticeReading& reading, const TimeFrame& frame);
    /// Stores a dose that was taken or skipped; whether the journal has it, or does not ask for it any more.
    bool store(const NoticeAnswer& answer);
    void takeAnswer(NoticeAnswer answer);
    void perform(const NoticeStep& action, const TimeFrame& frame);
    void show(const ShowNotice& notice, const TimeFrame& frame);
    void show(const ShowTogether& notice, const TimeFrame& frame);
    void onOpened(const QString& key, const QString& token);
    void onAnswered(const QString& key, const QString& action);
    bool isDiscreet() const;
    void keepMemory();
    void arm(const std::optional<SysSeconds>& at);

    JournalBridge& m_journal;
    Notifier& m_notifier;
    CheckInReminder m_checkIn;
    std::filesystem::path m_file;
    NoticeState m_state;
    NoticeMemory m_kept;                 ///< as the file has it
    std::vector<NoticeAnswer> m_answers; ///< not taken in yet
    QTimer m_timer;
    mutable bool m_on = false; ///< as it was read last
    bool m_started = false;
    bool m_reconciling = false;
};

} // namespace hf
