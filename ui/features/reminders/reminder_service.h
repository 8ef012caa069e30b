// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/plans/plan_views.h"
#include "planning/notice_memory.h"
#include "ui/features/reminders/check_in_reminder.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace hf {

class JournalBridge;
class Notifier;

/// Brings what is due before the person, once, and takes the answers of the notices. Its one timer is armed for the
/// next moment that matters, and looks anew when the journal, the clock or the zone has changed. What was announced is
/// kept in a file of this device.
class ReminderService final : public QObject {
    Q_OBJECT

public:
    ReminderService(JournalBridge& journal, Notifier& notifier, std::filesystem::path memoryFile,
                    QObject* parent = nullptr);

    /// Nobody is told anything before the program is ready.
    void start();
    /// Looks at plans, entries, settings and the clock, tells what is due, and arms the timer anew.
    void reconcile();

    /// Whether there is anything to be reminded of.
    bool isOn() const;
    /// Nothing more is announced on this journal day.
    bool isMuted() const;
    void mute(bool today);
    /// Planned doses that are due, by time: those of today, and what is still due of yesterday.
    std::vector<Occurrence> openToday() const;
    /// The answers of a notice, given anywhere: `take`, `skip`, `snooze` (ten minutes), `snooze-hour`,
    /// `snooze-tonight`, `snooze-until HH:mm` (later today). Answering twice changes nothing.
    void answer(const OccurrenceId& what, const QString& action);

    std::vector<PlanSlot> toAskAbout() const;
    void noteAsked(const PlanSlot& slot);

    const NoticeMemory& memory() const { return m_memory; }
    bool isArmed() const { return m_timer.isActive(); }
    std::chrono::milliseconds nextLook() const { return m_timer.remainingTimeAsDuration(); }

Q_SIGNALS:
    /// The person wants to see the program; `token` is the right to come to the front.
    void openWanted(const QString& token);
    /// Something may be due, answered or asked that was not before.
    void reconciled();

private:
    using Around = std::map<OccurrenceId, Occurrence>;

    Around occurrencesAround(const TimeFrame& frame) const;
    std::optional<SysSeconds> lookAtPlans(const TimeFrame& frame);
    void withdrawOver(const Around& around);
    void withdrawIfOver(const OccurrenceId& what, const Occurrence* now);
    void announce(const NextDue& due, const Around& around, const TimeFrame& frame);
    void announceTogether(const std::vector<Announcement>& caughtUp, const Around& around, const TimeFrame& frame);
    void tell(const Occurrence& occurrence, bool again, const TimeFrame& frame);
    Answered stored(const OccurrenceId& what, bool take);
    void snooze(const OccurrenceId& what, SysSeconds until);
    std::optional<ReminderKey> lastTold(const OccurrenceId& what) const;
    void onOpened(const QString& key, const QString& token);
    void onAnswered(const QString& key, const QString& action);
    void withdraw(const OccurrenceId& what);
    bool isDiscreet() const;
    void keepMemory();
    void arm(const std::optional<SysSeconds>& at);

    JournalBridge& m_journal;
    Notifier& m_notifier;
    CheckInReminder m_checkIn;
    std::filesystem::path m_file;
    NoticeMemory m_memory;
    NoticeMemory m_kept; ///< as the file has it
    QTimer m_timer;
    std::map<OccurrenceId, ReminderKey>
        m_standing;                          ///< notices that may be on the screen, and the rule that brought them
    std::set<OccurrenceId> m_together;       ///< what the notice that catches up names
    std::optional<OccurrenceId> m_answering; ///< what is being answered on its notice
    bool m_started = false;
    bool m_looking = false;
};

} // namespace hf
