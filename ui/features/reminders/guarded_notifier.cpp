// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/reminders/guarded_notifier.h"

#include "ui/features/reminders/sentences_reminders.h"

#include <utility>

namespace hf {

namespace {

Notice generalOf(const Notice& notice)
{
    return {notice.key, sentences::guardedTitle(), sentences::guardedBody(), {}};
}

} // namespace

GuardedNotifier::GuardedNotifier(Notifier& notifier, QObject* parent)
    : Notifier(parent),
      m_notifier(notifier)
{
    connect(&m_notifier, &Notifier::opened, this, &Notifier::opened);
    connect(&m_notifier, &Notifier::answered, this, &Notifier::answered);
}

void GuardedNotifier::tell(const Notice& notice)
{
    m_standing[notice.key] = notice;
    m_notifier.tell(m_guarded ? generalOf(notice) : notice);
}

bool GuardedNotifier::replace(const Notice& notice)
{
    m_standing[notice.key] = notice;
    const bool stands = m_notifier.replace(m_guarded ? generalOf(notice) : notice);
    if (!stands) {
        m_standing.remove(notice.key);
    }
    return stands;
}

void GuardedNotifier::withdraw(const QString& key)
{
    m_standing.remove(key);
    m_notifier.withdraw(key);
}

void GuardedNotifier::setGuarded(bool guarded)
{
    if (std::exchange(m_guarded, guarded) == guarded) {
        return;
    }
    const QMap<QString, Notice> standing = m_standing;
    for (const Notice& notice : standing) {
        if (guarded) {
            replace(notice); // what was closed stays closed
        } else {
            m_notifier.tell(notice);
        }
    }
}

} // namespace hf
