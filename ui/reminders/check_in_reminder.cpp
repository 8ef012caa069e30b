// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/check_in_reminder.h"

#include "ui/journal_bridge.h"
#include "ui/reminders/notifier.h"
#include "ui/sentences.h"

#include <QtCore/QTime>

#include <algorithm>

namespace hf {

CheckInReminder::CheckInReminder(JournalBridge& journal, Notifier& notifier, QObject* parent)
    : QObject(parent),
      m_journal(journal),
      m_notifier(notifier)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CheckInReminder::look);
    connect(&m_journal, &JournalBridge::changed, this, &CheckInReminder::look);
}

CheckInRule CheckInReminder::ruleFrom(const std::optional<std::string>& setting)
{
    const QTime time = setting ? QTime::fromString(sentences::fromUtf8(*setting), QStringLiteral("HH:mm")) : QTime();
    return time.isValid() ? CheckInRule{minutes{time.hour() * 60 + time.minute()}} : CheckInRule{};
}

void CheckInReminder::start()
{
    m_started = true;
    look();
}

void CheckInReminder::look()
{
    if (!m_started) {
        return; // nobody is told anything before the window was seen
    }
    const CheckInRule rule = ruleFrom(m_journal.ask<std::optional<std::string>>(
        [](const Journal& journal) { return journal.setting(CheckInReminder::settingKey); }));
    if (!rule.at) {
        m_timer.stop();
        return;
    }
    const TimeFrame frame = m_journal.frame();
    const CheckIn today = m_journal.day(frame.today()).checkIn;
    const CheckInDue due = checkInDue(rule, today, m_lastTold, frame);
    if (due.now) {
        m_lastTold = frame.today();
        m_standing = true;
        m_notifier.tell({sentences::reminderTitle(), sentences::reminderBody(today)});
        Q_EMIT told(frame.today());
    } else if (m_standing && (today.complete() || m_lastTold != frame.today())) {
        m_standing = false;
        m_notifier.withdraw();
    }
    arm(due.lookAgain);
}

void CheckInReminder::arm(const std::optional<SysSeconds>& at)
{
    if (!at) {
        m_timer.stop();
        return;
    }
    // The timer's clock stands still while the machine sleeps: never longer than an hour.
    constexpr std::chrono::milliseconds longest = std::chrono::hours{1};
    constexpr std::chrono::milliseconds shortest = seconds{1};
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(*at - m_journal.clock().now());
    m_timer.start(std::clamp(left, shortest, longest));
}

} // namespace hf
