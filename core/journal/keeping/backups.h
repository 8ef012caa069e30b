// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/id.h"
#include "storage/backup/backup_folder.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace hf {

/// What became of a backup that was to be made.
struct BackupOutcome {
    std::optional<BackupFile> made; ///< nothing where the newest one holds the same
    std::string secondPlace;        ///< why it is not in the second place as well; empty where it is, or there is none
};

/// Makes a backup beside the journal, and in the second place where one is named, and thins both. Nothing is made where
/// nothing changed since the newest. May run on any thread. Throws StorageError and FileError for the first place.
BackupOutcome backUp(const std::filesystem::path& journal, BackupReason reason, SysMillis now,
                     const std::filesystem::path& secondPlace = {});

/// Makes a backup of the copy that was laid beside the journal before its tables were renewed, where there is one that
/// is whole; others stay. `backUp` does so too. Throws StorageError and FileError, and then the copy is where it was.
void takeInCopyBefore(const std::filesystem::path& journal, SysMillis now);

/// Backups that are as they were when they were found whole, the newest first. Those that cannot be read are left out.
std::vector<std::filesystem::path> soundBackups(const std::filesystem::path& journal);

/// Whether no file is there, but backups that are whole: it was there once. A link that leads nowhere is no such case.
bool isLost(const std::filesystem::path& journal);

/// What a restore did.
struct Restored {
    std::filesystem::path replaced; ///< the backup of the journal that was there, or the damaged file; empty where none
    std::int64_t entries = 0;
};

/// Puts the journal of `backup` in the place of the one at `journal`, which is kept: as a backup, or beside it where it
/// is damaged. Whoever writes afterwards is a new device, so that no number is taken twice. Other programs find another
/// file. Nobody in this process may have the journal open. Throws StorageError, and then the journal is where it was.
Restored restoreJournal(const std::filesystem::path& backup, const std::filesystem::path& journal, SysMillis now);

} // namespace hf
