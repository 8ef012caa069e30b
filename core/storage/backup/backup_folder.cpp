// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/backup_folder.h"

#include "domain/numbers.h"
#include "storage/backup/thinning.h"
#include "storage/check.h"
#include "storage/file/atomic_file.h"
#include "storage/file/copy_file.h"
#include "storage/file/new_journal_file.h"
#include "storage/file/replacing.h"
#include "storage/file/target.h"
#include "storage/tables/projection.h"
#include "storage/tables/record_queries.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <unistd.h>

namespace hf {

namespace {

constexpr std::array<std::string_view, 8> reasonNames{"asked",   "daily",  "quit",  "import",
                                                      "restore", "repair", "erase", "update"};

std::filesystem::path noteOf(std::filesystem::path file)
{
    file += ".sha256";
    return file;
}

/// The moment that `utcText` wrote.
std::optional<SysSeconds> readMoment(std::string_view text)
{
    constexpr std::string_view form = "2026-11-28T065800Z";
    const auto day = text.size() == form.size() ? parseDay(text.substr(0, 10)) : std::nullopt;
    const auto part = [text](std::size_t at) { return wholeNumber<int>(text.substr(at, 2)).value_or(0); };
    if (!day) {
        return std::nullopt;
    }
    const SysSeconds moment = SysSeconds{*day} + std::chrono::hours{part(11)} + std::chrono::minutes{part(13)} +
                              std::chrono::seconds{part(15)};
    return utcText(moment) == text ? std::optional(moment) : std::nullopt;
}

/// `journal-7-2026-11-28T221004Z.db` of `journal.db`; nothing for any other name.
std::optional<BackupFile> parsed(const std::filesystem::path& file, const std::filesystem::path& journal)
{
    constexpr std::size_t timeLength = 18;
    const std::string stem = file.stem().string();
    const std::string mine = journal.stem().string() + "-";
    if (file.extension() != journal.extension() || !stem.starts_with(mine) ||
        stem.size() < mine.size() + 2 + timeLength) {
        return std::nullopt;
    }
    const std::string_view rest = std::string_view(stem).substr(mine.size());
    const std::size_t dash = rest.size() - timeLength - 1;
    const auto number = wholeNumber<std::int64_t>(rest.substr(0, dash));
    const auto made = rest[dash] == '-' ? readMoment(rest.substr(dash + 1)) : std::nullopt;
    if (!number || *number < 1 || !made) {
        return std::nullopt;
    }
    BackupFile backup;
    backup.file = file;
    backup.number = *number;
    backup.made = *made;
    return backup;
}

std::optional<Digest> digestIn(std::string_view hex)
{
    Digest digest{};
    return fromHex(hex, digest.data(), digest.size()) ? std::optional(digest) : std::nullopt;
}

void readNote(BackupFile& backup)
{
    std::ifstream in(noteOf(backup.file));
    std::string line;
    for (int lines = 0; lines < 16 && std::getline(in, line) && line.size() < 512; ++lines) {
        std::istringstream words(line);
        std::string first;
        std::string key;
        std::string value;
        words >> first;
        if (first != "#") {
            backup.digest = digestIn(first);
            continue;
        }
        words >> key >> value;
        const auto reason = std::find(reasonNames.begin(), reasonNames.end(), value);
        if (key == "reason" && reason != reasonNames.end()) {
            backup.reason = static_cast<BackupReason>(reason - reasonNames.begin());
        } else if (key == "entries") {
            backup.entries = wholeNumber<std::int64_t>(value);
        } else if (key == "log") {
            backup.log = digestIn(value);
        } else if (key == "checked") {
            backup.checked = readMoment(value);
        }
    }
}

void writeNote(const BackupFile& backup)
{
    AtomicFile note(noteOf(backup.file));
    note.write(fmt::format("# reason {}\n# entries {}\n# log {}\n# checked {}\n{}  {}\n",
                           nameOf(backup.reason.value_or(BackupReason::asked)), backup.entries.value_or(0),
                           toHex(backup.log.value_or(Digest{})), utcText(backup.checked.value_or(backup.made)),
                           toHex(backup.digest.value_or(Digest{})), backup.file.filename().string()));
    note.commit();
}

std::int64_t entriesIn(Database& database)
{
    std::int64_t entries = 0;
    for (const auto& [kind, count] : RecordQueries(database).counts()) {
        entries += isDated(kind) ? count : 0;
    }
    return entries;
}

/// A copy of the journal in a file without a name, checked wholly.
BackupVerdict copyInto(const NewJournalFile& fresh, const std::filesystem::path& journal)
{
    guarded(journal, [&] {
        Database source(journal, Database::Mode::readOnly);
        SQLite::Database copy(fresh.part().string(), SQLite::OPEN_READWRITE);
        SQLite::Backup backup(copy, source.handle());
        backup.executeStep();
    });
    const BackupVerdict verdict = checkBackup(fresh.part());
    if (!verdict.whole) {
        throw StorageError(StorageFault::damaged, "the journal is not sound, so no backup of it was made");
    }
    return verdict;
}

/// Empties the texts in a copy of a backup; how many versions had one.
int emptyIn(const std::filesystem::path& copy, std::span<const RecordId> records, Stamp stamp)
{
    return guarded(copy, [&] {
        Database database(copy, Database::Mode::ofItsVersion);
        RevisionLog log(database);
        WriteTransaction transaction(database);
        int count = 0;
        for (const RecordId& record : records) {
            count += log.emptyForGood(record, stamp);
        }
        rebuildTables(database, log);
        transaction.commit();
        return count;
    });
}

bool eraseFrom(BackupFile& backup, std::span<const RecordId> records, Stamp stamp, SysMillis now)
{
    NewJournalFile fresh(backup.file);
    copyDurably(backup.file, fresh.part());
    if (emptyIn(fresh.part(), records, stamp) == 0) {
        return false;
    }
    const BackupVerdict verdict = checkBackup(fresh.part());
    if (!verdict.whole) {
        throw StorageError(StorageFault::damaged, "the backup is not whole");
    }
    backup.digest = digestOfFile(fresh.part());
    fresh.replaceIt();
    noteWhole(backup, verdict, now);
    return true;
}

} // namespace

std::string_view nameOf(BackupReason reason)
{
    return reasonNames[static_cast<std::size_t>(reason)];
}

std::string backupName(const std::filesystem::path& journal, std::int64_t number, SysSeconds made)
{
    return fmt::format("{}-{}-{}{}", journal.stem().string(), number, utcText(made), journal.extension().string());
}

std::filesystem::path backupFolderOf(const std::filesystem::path& journal)
{
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(journal, error);
    return (error ? journal : whole).parent_path() / "backups";
}

std::vector<BackupFile> backupsIn(const std::filesystem::path& folder, const std::filesystem::path& journal)
{
    std::vector<BackupFile> backups;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    if (error && error != std::errc::no_such_file_or_directory) {
        throw StorageError(error == std::errc::permission_denied ? StorageFault::forbidden : StorageFault::io,
                           error.message());
    }
    for (const std::filesystem::directory_iterator end; !error && entry != end; entry.increment(error)) {
        auto backup = parsed(entry->path(), journal);
        if (backup) {
            std::error_code unknown;
            backup->bytes = std::filesystem::file_size(backup->file, unknown);
            readNote(*backup);
            backups.push_back(std::move(*backup));
        }
    }
    std::sort(backups.begin(), backups.end(), [](const BackupFile& a, const BackupFile& b) {
        return std::tie(a.number, a.made) < std::tie(b.number, b.made);
    });
    return backups;
}

Digest logDigest(RevisionLog& log)
{
    Sha256 hash;
    for (const DeviceId& device : log.devices()) {
        const Digest link = log.lastLink(device);
        hash.add(fmt::format("{} {} {}\n", toString(device), log.lastDeviceSeq(device), toHex(link)));
    }
    return hash.digest();
}

std::optional<BackupFile> makeBackup(const std::filesystem::path& journal, const std::filesystem::path& folder,
                                     BackupReason reason, SysMillis now)
{
    const std::vector<BackupFile> earlier = backupsIn(folder, journal);
    const std::optional<Digest> present = guarded(journal, [&journal] {
        Database source(journal, Database::Mode::readOnly);
        RevisionLog log(source);
        return log.count() > 0 ? std::optional(logDigest(log)) : std::nullopt;
    });
    const bool same = !earlier.empty() && earlier.back().log == present;
    if (!present || (same && isAsMade(earlier.back()))) {
        return std::nullopt;
    }
    BackupFile backup;
    backup.made = std::chrono::floor<seconds>(now);
    backup.number = earlier.empty() ? 1 : earlier.back().number + 1;
    backup.file = folder / backupName(journal, backup.number, backup.made);
    backup.reason = reason;
    NewJournalFile fresh(backup.file);
    const BackupVerdict verdict = copyInto(fresh, journal);
    backup.digest = digestOfFile(fresh.part());
    backup.bytes = std::filesystem::file_size(fresh.part());
    if (!fresh.nameIt()) {
        throw StorageError(StorageFault::locked, "another program makes a backup at the same moment");
    }
    noteWhole(backup, verdict, now);
    return backup;
}

void copyJournal(const std::filesystem::path& journal, const std::filesystem::path& to)
{
    NewJournalFile fresh(to);
    copyInto(fresh, journal);
    if (!fresh.nameIt()) {
        throw StorageError(StorageFault::io, "there is a file of this name already");
    }
}

bool isAsMade(const BackupFile& backup)
{
    return backup.digest && digestOfFile(backup.file) == *backup.digest;
}

BackupVerdict checkBackup(const std::filesystem::path& file)
{
    return guarded(file, [&file] {
        Database database(file, Database::Mode::readOnly);
        RevisionLog log(database);
        const auto findings = checkJournal(database, log);
        BackupVerdict verdict;
        verdict.faults = static_cast<std::int64_t>(findings.size());
        verdict.whole = findings.empty();
        verdict.version = database.version();
        if (verdict.whole) {
            verdict.entries = entriesIn(database);
            verdict.log = logDigest(log);
        }
        return verdict;
    });
}

void noteWhole(BackupFile& backup, const BackupVerdict& verdict, SysMillis now)
{
    backup.entries = verdict.entries;
    backup.log = verdict.log;
    backup.checked = std::chrono::floor<seconds>(now);
    backup.digest = backup.digest ? backup.digest : std::optional(digestOfFile(backup.file));
    writeNote(backup);
}

void removeBackup(const std::filesystem::path& file)
{
    ::unlink(noteOf(file).c_str());
    ::unlink(file.c_str());
}

int thin(const std::filesystem::path& folder, const std::filesystem::path& journal)
{
    const std::vector<BackupFile> backups = backupsIn(folder, journal);
    std::vector<BackupAge> ages;
    ages.reserve(backups.size());
    for (const BackupFile& backup : backups) {
        ages.push_back({backup.made, backup.digest.has_value(), backup.reason == BackupReason::update});
    }
    const std::vector<std::size_t> gone = toThin(ages);
    for (const std::size_t i : gone) {
        removeBackup(backups[i].file);
    }
    return static_cast<int>(gone.size());
}

namespace {

/// True for one of which nobody can tell what it holds.
bool isUnreadable(const StorageError& error)
{
    return error.fault() == StorageFault::damaged || error.fault() == StorageFault::foreign ||
           error.fault() == StorageFault::emptyFile;
}

/// True when the file was replaced or, as nobody can tell what it holds, removed.
bool eraseFromOrRemove(BackupFile& backup, std::span<const RecordId> records, Stamp stamp, SysMillis now)
{
    try {
        return eraseFrom(backup, records, stamp, now);
    } catch (const StorageError& error) {
        if (!isUnreadable(error)) {
            throw;
        }
    }
    removeBackup(backup.file);
    return true;
}

} // namespace

int eraseFromBackups(const std::filesystem::path& folder, const std::filesystem::path& journal,
                     std::span<const RecordId> records, Stamp stamp, SysMillis now)
{
    int changed = 0;
    for (BackupFile& backup : backupsIn(folder, journal)) {
        changed += eraseFromOrRemove(backup, records, stamp, now) ? 1 : 0;
    }
    return changed;
}

} // namespace hf
