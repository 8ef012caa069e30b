// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/hot_journal.h"

#include "storage/check.h"
#include "storage/file/copy_file.h"
#include "storage/file/database.h"
#include "storage/file/new_journal_file.h"

#include <string>

namespace hf {

namespace {

bool isSound(const std::filesystem::path& file)
{
    try {
        Database database(file, Database::Mode::readOnly);
        RevisionLog log(database);
        return checkJournal(database, log, 1).empty();
    } catch (const StorageError&) {
        return false;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

} // namespace

std::filesystem::path copyBeforeRollback(const std::filesystem::path& journal, int number)
{
    const std::string ending = number > 1 ? "-" + std::to_string(number) : std::string{};
    return journal.parent_path() /
           (journal.stem().string() + ".before-rollback" + ending + journal.extension().string());
}

void rollBack(const std::filesystem::path& file, std::chrono::milliseconds waitAtMost)
{
    const std::filesystem::path journal = std::filesystem::canonical(file);
    int number = 1;
    while (std::filesystem::exists(copyBeforeRollback(journal, number))) {
        ++number;
    }
    NewJournalFile copy(copyBeforeRollback(journal, number));
    copyDurably(journal, copy.part());
    {
        // Opening for writing and reading once is what makes SQLite roll back.
        SQLite::Database database(journal.string(), SQLite::OPEN_READWRITE, static_cast<int>(waitAtMost.count()));
        database.execAndGet("PRAGMA user_version");
    }
    if (isSound(journal)) {
        return;
    }
    if (isSound(copy.part())) {
        NewJournalFile back(journal);
        copyDurably(copy.part(), back.part());
        back.replaceIt();
        return;
    }
    copy.nameIt();
}

} // namespace hf
