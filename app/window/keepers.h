// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/backups/backup_keeper.h"
#include "ui/features/sync/sync_keeper.h"

namespace hf {

class Resident;
struct WindowParts;

/// What is done for the journal as long as the program lives, with or without a window: backups, and the exchange with
/// other devices.
class Keepers {
public:
    explicit Keepers(const WindowParts& parts);

    SyncKeeper& sync() { return m_sync; }
    void start(Resident& resident);
    /// What is left to do before the program ends; who started it in a terminal reads there what could not be done.
    void finish();

private:
    JournalBridge& m_journal;
    BackupKeeper m_backups;
    SyncKeeper m_sync;
};

} // namespace hf
