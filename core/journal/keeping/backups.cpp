// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/keeping/backups.h"

#include "domain/files/file_error.h"
#include "storage/check.h"
#include "storage/file/copy_file.h"
#include "storage/file/new_journal_file.h"
#include "storage/file/raw_file.h"
#include "storage/file/replacing.h"
#include "storage/tables/migration.h"

#include <algorithm>

#include <fmt/format.h>

namespace hf {

namespace {

/// The copy of a backup in another folder, under the same name and with its note.
void copyTo(const std::filesystem::path& folder, const BackupFile& backup, SysMillis now)
{
    BackupFile second = backup;
    second.file = folder / backup.file.filename();
    NewJournalFile fresh(second.file);
    if (copyDurably(backup.file, fresh.part()) != backup.digest) {
        throw StorageError(StorageFault::io, "the copy is not what was written");
    }
    if (!fresh.nameIt()) {
        throw StorageError(StorageFault::io, "there is a file of this name already");
    }
    noteWhole(second, {true, 0, 0, backup.entries.value_or(0), backup.log.value_or(Digest{})}, now);
}

std::string whyNot(const std::filesystem::path& folder, const std::filesystem::path& journal, const BackupFile& backup,
                   SysMillis now)
{
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error)) {
        return "the folder is not there";
    }
    try {
        copyTo(folder, backup, now);
        thin(folder, journal);
        return {};
    } catch (const StorageError& fault) {
        return fault.what();
    } catch (const FileError& fault) {
        return fault.what();
    }
}

constexpr int mostTries = 5;

/// The count of changes in the header of a journal, as bytes.
std::string changesOf(const std::filesystem::path& journal)
{
    return RawFile(journal).read(24, 4).value_or("");
}

/// Keeps what is at `journal`: as a backup when it is sound, beside it when it is not.
std::filesystem::path keepPresent(const std::filesystem::path& journal, SysMillis now, bool& aside)
{
    try {
        if (!checkBackup(journal).whole) {
            throw StorageError(StorageFault::damaged, "the journal is not sound");
        }
        const BackupOutcome outcome = backUp(journal, BackupReason::restore, now);
        aside = false;
        return outcome.made ? outcome.made->file : backupsIn(backupFolderOf(journal), journal).back().file;
    } catch (const StorageError& fault) {
        if (fault.fault() != StorageFault::damaged && fault.fault() != StorageFault::foreign &&
            fault.fault() != StorageFault::emptyFile) {
            throw;
        }
        aside = true;
        return asideName(journal, "damaged", now);
    }
}

/// A file to be put in place: what is written into it is written as a new device.
std::int64_t prepare(const std::filesystem::path& part, const std::filesystem::path& backup)
{
    const BackupVerdict before = checkBackup(backup);
    if (!before.whole) {
        throw StorageError(StorageFault::damaged, "the backup is not whole");
    }
    copyDurably(backup, part);
    guarded(part, [&part] {
        Database database(part, Database::Mode::ofItsVersion);
        WriteTransaction transaction(database);
        RevisionLog(database).forgetOwnDevice();
        transaction.commit();
    });
    const BackupVerdict after = checkBackup(part);
    if (!after.whole || after.log != before.log || after.entries != before.entries) {
        throw StorageError(StorageFault::io, "the copy of the backup is not what the backup is");
    }
    return after.entries;
}

bool isWholeBackup(const std::filesystem::path& file)
{
    try {
        return checkBackup(file).whole;
    } catch (const StorageError&) {
        return false; // somebody's file, or a damaged one: it stays where it is
    }
}

/// One more backup with the bytes of `copy`.
void takeIn(const std::filesystem::path& copy, const std::filesystem::path& journal, SysMillis now)
{
    const std::filesystem::path folder = backupFolderOf(journal);
    const std::vector<BackupFile> earlier = backupsIn(folder, journal);
    BackupFile backup;
    backup.made = std::chrono::floor<seconds>(now);
    backup.number = earlier.empty() ? 1 : earlier.back().number + 1;
    backup.file = folder / backupName(journal, backup.number, backup.made);
    backup.reason = BackupReason::update;
    NewJournalFile fresh(backup.file);
    backup.digest = copyDurably(copy, fresh.part());
    const BackupVerdict verdict = checkBackup(fresh.part());
    const bool known =
        std::any_of(earlier.begin(), earlier.end(), [&](const BackupFile& one) { return one.digest == backup.digest; });
    if (verdict.whole && !known) {
        if (!fresh.nameIt()) {
            throw StorageError(StorageFault::locked, "another program makes a backup at the same moment");
        }
        noteWhole(backup, verdict, now);
    }
    if (verdict.whole) {
        std::filesystem::remove(copy);
    }
}

} // namespace

void takeInCopyBefore(const std::filesystem::path& journal, SysMillis now)
{
    std::error_code unknown;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(journal, unknown);
    std::filesystem::path copy = copyBefore(whole);
    for (int number = 2; std::filesystem::exists(copy, unknown); ++number) {
        if (isWholeBackup(copy)) {
            takeIn(copy, journal, now);
        }
        copy = copyBefore(whole, number);
    }
}

BackupOutcome backUp(const std::filesystem::path& journal, BackupReason reason, SysMillis now,
                     const std::filesystem::path& secondPlace)
{
    const std::filesystem::path folder = backupFolderOf(journal);
    takeInCopyBefore(journal, now);
    BackupOutcome outcome{makeBackup(journal, folder, reason, now), {}};
    if (outcome.made) {
        thin(folder, journal);
    }
    if (outcome.made && !secondPlace.empty()) {
        outcome.secondPlace = whyNot(secondPlace, journal, *outcome.made, now);
    }
    return outcome;
}

namespace {

bool canBeTrusted(const BackupFile& backup)
{
    try {
        return isAsMade(backup);
    } catch (const StorageError&) {
        return false; // one that cannot be read is none
    }
}

} // namespace

std::vector<std::filesystem::path> soundBackups(const std::filesystem::path& journal)
{
    std::vector<std::filesystem::path> sound;
    std::vector<BackupFile> backups = backupsIn(backupFolderOf(journal), journal);
    std::reverse(backups.begin(), backups.end());
    for (const BackupFile& backup : backups) {
        if (canBeTrusted(backup)) {
            sound.push_back(backup.file);
        }
    }
    return sound;
}

bool isLost(const std::filesystem::path& journal)
{
    std::error_code error;
    const auto status = std::filesystem::symlink_status(journal, error);
    return status.type() == std::filesystem::file_type::not_found && !soundBackups(journal).empty();
}

Restored restoreJournal(const std::filesystem::path& backup, const std::filesystem::path& journal, SysMillis now)
{
    std::error_code error;
    const bool there = std::filesystem::exists(journal, error);
    const std::filesystem::path path = there ? std::filesystem::canonical(journal) : journal;
    Restored restored;
    NewJournalFile fresh(path);
    restored.entries = prepare(fresh.part(), backup);
    if (!there) {
        if (!fresh.nameIt()) {
            throw StorageError(StorageFault::locked, "another program made a journal there meanwhile");
        }
        return restored;
    }
    bool aside = false;
    std::optional<JournalLock> lock;
    for (int tries = 0; !lock; ++tries) {
        const std::string before = changesOf(path);
        restored.replaced = keepPresent(path, now, aside);
        lock.emplace(path, usualPatience);
        if (changesOf(path) != before) { // somebody wrote after the backup was made
            lock.reset();
        }
        if (!lock && tries == mostTries) {
            throw StorageError(StorageFault::locked, "other programs go on writing");
        }
    }
    if (aside) {
        keepAside(path, restored.replaced);
    }
    moveSideFiles(path, aside ? std::optional(restored.replaced) : std::nullopt);
    fresh.replaceIt();
    return restored;
}

} // namespace hf
