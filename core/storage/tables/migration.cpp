// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tables/migration.h"

#include "storage/check.h"
#include "storage/file/new_journal_file.h"
#include "storage/file/target.h"
#include "storage/tables/schema.h"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>

namespace hf {

namespace {

constexpr std::uintmax_t roomWanted = 3; ///< times the file: the copy, the tables made anew, the rollback file

void needRoom(const std::filesystem::path& journal)
{
    std::error_code unknown;
    const auto size = std::filesystem::file_size(journal, unknown);
    const auto space = std::filesystem::space(journal.parent_path(), unknown);
    if (!unknown && space.available / roomWanted < size) {
        throw StorageError(StorageFault::full,
                           "too little room for the copy that is made before its tables are renewed");
    }
}

/// Which log a file holds: how many revisions, and the link of the last.
std::string endOfLog(SQLite::Database& database)
{
    return database
        .execAndGet("SELECT (SELECT count(*) FROM revision) || ' ' ||"
                    " coalesce((SELECT hex(link) FROM revision ORDER BY seq DESC LIMIT 1), '')")
        .getString();
}

/// Codes and details in their order.
std::string faultsOf(Database& database)
{
    RevisionLog log(database);
    std::string faults;
    for (const StorageFinding& finding : checkJournal(database, log)) {
        faults += finding.code + ": " + finding.detail + "\n";
    }
    return faults;
}

/// Whether the file is a copy of the journal, as good as the journal itself.
bool isCopyOf(const std::filesystem::path& file, Database& journal)
{
    Database copy(file, Database::Mode::readOnly);
    if (endOfLog(copy.handle()) != endOfLog(journal.handle())) {
        return false;
    }
    const std::string faults = faultsOf(copy);
    return faults.empty() || faults == faultsOf(journal);
}

void copyBeside(Database& database, const std::filesystem::path& journal)
{
    needRoom(journal);
    int number = 1;
    for (; std::filesystem::exists(copyBefore(journal, number)); ++number) {
        // A program that ended on its way here left one.
        if (isJournal(copyBefore(journal, number)) && isCopyOf(copyBefore(journal, number), database)) {
            return;
        }
    }
    NewJournalFile fresh(copyBefore(journal, number));
    {
        SQLite::Database copy(fresh.part().string(), SQLite::OPEN_READWRITE);
        SQLite::Backup backup(copy, database.handle());
        backup.executeStep();
    }
    if (!isCopyOf(fresh.part(), database)) {
        throw StorageError(StorageFault::io, "the copy made before its tables are renewed is not what the journal is");
    }
    if (!fresh.nameIt()) {
        throw StorageError(StorageFault::locked, "another program renews its tables");
    }
}

} // namespace

std::filesystem::path copyBefore(const std::filesystem::path& journal, int number)
{
    std::string name = fmt::format("{}.before-version-{}", journal.stem().string(), schema::version);
    if (number > 1) {
        name += fmt::format("-{}", number);
    }
    return journal.parent_path() / (name + journal.extension().string());
}

void bringToThisVersion(Database& database)
{
    SQLite::Database& handle = database.handle();
    const int have = schema::versionOf(handle);
    if (have == schema::version) {
        return;
    }
    if (have >= 1) {
        copyBeside(database, std::filesystem::canonical(database.path()));
    }
    schema::migrate(handle, [&database] {
        RevisionLog log(database);
        rebuildTables(database, log);
    });
}

} // namespace hf
