// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/backup_tasks.h"

#include "journal/errors.h"
#include "ui/base/bridge/reading_elsewhere.h"
#include "ui/base/words/sentences.h"
#include "ui/features/backups/sentences_backups.h"

#include <chrono>

namespace hf {

namespace {

QString pathWords(const std::filesystem::path& path)
{
    return sentences::fromUtf8(path.string());
}

bool saysDamage(StorageFault fault)
{
    return fault == StorageFault::damaged || fault == StorageFault::foreign || fault == StorageFault::emptyFile ||
           fault == StorageFault::notAFile;
}

BackupState stateAfter(const StorageError& error)
{
    return saysDamage(error.fault()) ? BackupState::damaged : BackupState::unreadable;
}

} // namespace

MadeBackup makeBackupNow(const std::filesystem::path& journal, SysMillis now, const std::filesystem::path& second)
{
    MadeBackup made;
    try {
        made.outcome = backUp(journal, BackupReason::asked, now, second);
    } catch (const StorageError& error) {
        made.problem = sentences::notMade(error, pathWords(journal));
    } catch (const FileError& error) {
        made.problem = sentences::notSaved(pathWords(error.file()), sentences::fileReason(error));
    }
    return made;
}

MadeBackup fillSecondPlace(const std::filesystem::path& journal, SysMillis now, const std::filesystem::path& second)
{
    MadeBackup made = makeBackupNow(journal, now, second);
    std::error_code error;
    if (!made.problem.isEmpty() || made.outcome.made) {
        return made;
    }
    if (!std::filesystem::is_directory(second, error)) { // a stick that is not in has no folder to be made there
        made.outcome.secondPlace = "the folder is not there";
        return made;
    }
    try {
        makeBackup(journal, second, BackupReason::asked, now);
        thin(second, journal);
    } catch (const StorageError& fault) {
        made.outcome.secondPlace = fault.what();
    } catch (const FileError& fault) {
        made.outcome.secondPlace = fault.what();
    }
    return made;
}

BackupFound compareBytes(const BackupFile& backup)
{
    BackupFound found{backup.file, BackupState::unchecked, {}};
    if (!backup.checked || !backup.digest) {
        return found;
    }
    try {
        found.state = isAsMade(backup) ? BackupState::whole : BackupState::damaged;
    } catch (const StorageError&) {
        found.state = BackupState::unreadable;
    }
    return found;
}

std::optional<std::int64_t> revisionsIn(const std::filesystem::path& backup, const TimeFrame& frame)
{
    std::optional<std::int64_t> revisions;
    readElsewhere(backup, std::chrono::milliseconds{0}, frame,
                  [&revisions](const Journal& journal) { revisions = journal.info().revisions; });
    return revisions;
}

WholeCheck checkFile(const std::filesystem::path& file)
{
    WholeCheck check{{file, BackupState::unchecked, {}}, {}, {}};
    try {
        const BackupVerdict verdict = checkBackup(file);
        check.found.state = verdict.whole ? BackupState::whole : BackupState::damaged;
        if (verdict.whole) {
            check.entries = verdict.entries;
        } else {
            check.found.faults = verdict.faults;
        }
    } catch (const StorageError& error) {
        check.found.state = stateAfter(error);
        check.problem = sentences::storageFault(error.fault(), pathWords(file), sentences::fromUtf8(error.what()));
    }
    return check;
}

WholeCheck checkWholly(BackupFile backup, SysMillis now)
{
    WholeCheck check{{backup.file, BackupState::unchecked, {}}, {}, {}};
    try {
        if (!isAsMade(backup)) {
            backup.digest.reset(); // what is found whole now is what counts from here on
        }
        const BackupVerdict verdict = checkBackup(backup.file);
        check.found.state = verdict.whole ? BackupState::whole : BackupState::damaged;
        if (verdict.whole) {
            check.entries = verdict.entries;
            noteWhole(backup, verdict, now);
        } else {
            check.found.faults = verdict.faults;
        }
    } catch (const StorageError& error) {
        check.found.state = stateAfter(error);
        check.problem =
            sentences::storageFault(error.fault(), pathWords(backup.file), sentences::fromUtf8(error.what()));
    } catch (const FileError& error) {
        check.problem = sentences::notSaved(pathWords(error.file()), sentences::fileReason(error));
    }
    return check;
}

std::optional<QString> saveCopy(const std::filesystem::path& backup, const std::filesystem::path& target)
{
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, error))) {
        return sentences::notSaved(pathWords(target), sentences::fileReason(FileError(FileFault::taken, target)));
    }
    try {
        copyJournal(backup, target);
        return std::nullopt;
    } catch (const StorageError& fault) {
        return sentences::storageFault(fault.fault(), pathWords(target), sentences::fromUtf8(fault.what()));
    } catch (const FileError& fault) {
        return sentences::notSaved(pathWords(target), sentences::fileReason(fault));
    }
}

} // namespace hf
