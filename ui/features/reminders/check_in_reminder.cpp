// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/reminders/check_in_reminder.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/models/reminder_settings.h"
#include "ui/base/words/sentences.h"
#include "ui/features/reminders/notifier.h"

namespace hf {

CheckInReminder::CheckInReminder(JournalBridge& journal, Notifier& notifier, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_notifier(notifier)
{
}

Reply<CheckInRule> CheckInReminder::rule() const
{
    return m_journal.ask<CheckInRule>(
        [](const Journal& journal) { return checkInRuleFrom(journal.setting(reminder_keys::checkIn)); });
}

Reply<bool> CheckInReminder::isOn() const
{
    const auto asked = rule();
    return asked ? Reply<bool>(asked->at.has_value()) : Unread{};
}

Reply<std::optional<SysSeconds>> CheckInReminder::reconcile(std::optional<Day>& lastTold, bool muted)
{
    const auto asked = rule();
    const QString key = QLatin1String(noticeKey);
    if (!asked) {
        return Unread{};
    }
    if (!asked->at) {
        return std::optional<SysSeconds>();
    }
    const TimeFrame frame = m_journal.frame();
    const auto view = m_journal.day(frame.today());
    if (!view) {
        return Unread{};
    }
    const CheckIn& today = view->checkIn;
    const CheckInDue due = checkInDue(*asked, today, lastTold, frame);
    if (due.now && !muted) {
        lastTold = frame.today();
        m_standing = true;
        m_notifier.tell({key, sentences::reminderTitle(), sentences::reminderBody(today), {}});
    } else if (m_standing && (today.complete() || lastTold != frame.today())) {
        m_standing = false;
        m_notifier.withdraw(key);
    }
    return due.nextChange;
}

} // namespace hf
