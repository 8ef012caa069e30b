// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/keepers.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/shell/desktop/resident.h"

#include <iostream>

namespace hf {

Keepers::Keepers(const WindowParts& parts)
    : m_journal(parts.journal),
      m_backups(parts.journal, parts.keepingState),
      m_sync(parts.journal, parts.keepingState, parts.entropy)
{
}

void Keepers::start(Resident& resident)
{
    m_backups.start();
    m_sync.start();
    QObject::connect(&m_backups, &BackupKeeper::unsound, &m_journal, &JournalBridge::lookForDamage);
    QObject::connect(&m_backups, &BackupKeeper::changed, &resident, [&resident] {
        if (resident.hasWindow()) {
            resident.window().reloadBackups();
        }
    });
    QObject::connect(&m_backups, &BackupKeeper::failed, &m_journal, &JournalBridge::tell);
    QObject::connect(&m_sync, &SyncKeeper::failed, &m_journal, &JournalBridge::tell);
}

void Keepers::finish()
{
    const QString unsynced = m_sync.finish(); // first: the backup has what it brought
    if (!unsynced.isEmpty()) {
        std::cerr << "habitforge: not synced at the end: " << unsynced.toStdString() << '\n';
    }
    const QString problem = m_backups.finish();
    if (!problem.isEmpty()) {
        std::cerr << "habitforge: no backup at the end: " << problem.toStdString() << '\n';
    }
}

} // namespace hf
