// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/hash.h"
#include "storage/log/revision_log.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

/// Why a backup was made. The words stand in its note.
enum class BackupReason : std::uint8_t { asked, daily, quit, import, restore, repair, erase, update };
std::string_view nameOf(BackupReason reason);

/// A backup and what its note says of it. The note is a file of the same name and `.sha256`, which `sha256sum -c`
/// reads.
struct BackupFile {
    std::filesystem::path file; ///< `journal-7-2026-11-28T221004Z.db`, for `journal.db`
    std::int64_t number = 0;    ///< in the order of making: clocks may be wrong
    SysSeconds made;
    std::uintmax_t bytes = 0;
    // Nothing where the note is missing or cannot be read.
    std::optional<BackupReason> reason;
    std::optional<std::int64_t> entries;
    std::optional<Digest> log;    ///< which log it holds, see `logDigest`
    std::optional<Digest> digest; ///< of the file's bytes as they were found whole
    std::optional<SysSeconds> checked;
};

/// The name of the backup of that number.
std::string backupName(const std::filesystem::path& journal, std::int64_t number, SysSeconds made);

/// `backups` beside the journal, at the end of its links.
std::filesystem::path backupFolderOf(const std::filesystem::path& journal);

/// The journal's backups in a folder, in the order of making; none where there is no folder. Throws StorageError where
/// it cannot be read.
std::vector<BackupFile> backupsIn(const std::filesystem::path& folder, const std::filesystem::path& journal);

/// Which log it is, however it came to be: each device with the number and the link of its last revision.
Digest logDigest(RevisionLog& log);

/// Makes a copy of the journal in the folder, checks it wholly and gives it its name and its note. Nothing where the
/// newest backup holds the same log and is as it was made, or where there is nothing in it yet. Throws StorageError and
/// FileError, and then there is no file of it; `damaged` where the journal is not sound.
std::optional<BackupFile> makeBackup(const std::filesystem::path& journal, const std::filesystem::path& folder,
                                     BackupReason reason, SysMillis now);

/// A checked copy at any place where there is no file yet. Throws as `makeBackup`.
void copyJournal(const std::filesystem::path& journal, const std::filesystem::path& to);

/// Whether its bytes are those that were found whole. Throws StorageError where it cannot be read.
bool isAsMade(const BackupFile& backup);

/// How a file is found by the whole check.
struct BackupVerdict {
    bool whole = false;
    std::int64_t faults = 0; ///< how many were found, at most 20 of a sort
    int version = 0;
    std::int64_t entries = 0;
    Digest log{};
};
/// Throws StorageError for what cannot be opened as a journal.
BackupVerdict checkBackup(const std::filesystem::path& file);

/// Notes that a backup was found whole at `now`. Throws FileError.
void noteWhole(BackupFile& backup, const BackupVerdict& verdict, SysMillis now);

/// Removes a backup and its note.
void removeBackup(const std::filesystem::path& file);

/// Removes the backups that need not be kept (`toThin`), with their notes; how many.
int thin(const std::filesystem::path& folder, const std::filesystem::path& journal);

/// Empties what is to be erased for good in every backup of the folder: its text before `stamp`. Each is replaced by a
/// file without it; how many were. One that is damaged, so that nobody can tell what it holds, is removed. Throws
/// StorageError and FileError.
int eraseFromBackups(const std::filesystem::path& folder, const std::filesystem::path& journal,
                     std::span<const RecordId> records, Stamp stamp, SysMillis now);

} // namespace hf
