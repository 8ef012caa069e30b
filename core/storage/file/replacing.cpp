// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/replacing.h"

#include "domain/day.h"
#include "storage/file/copy_file.h"
#include "storage/file/new_journal_file.h"
#include "storage/file/target.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

namespace hf {

namespace {

[[noreturn]] void failMoving(const char* what)
{
    const int error = errno;
    const bool forbidden = error == EACCES || error == EPERM || error == EROFS;
    throw StorageError(error == ENOSPC ? StorageFault::full : (forbidden ? StorageFault::readOnly : StorageFault::io),
                       fmt::format("{}: {}", what, std::generic_category().message(error)));
}

constexpr std::array besideEndings{"-journal", "-wal", "-shm"};

std::filesystem::path named(std::filesystem::path file, const char* ending)
{
    file += ending;
    return file;
}

} // namespace

JournalLock::JournalLock(const std::filesystem::path& journal, std::chrono::milliseconds waitAtMost)
{
    if (std::filesystem::exists(named(journal, "-wal"))) {
        return; // opening it would write what lies there into the file
    }
    try {
        auto held = std::make_unique<SQLite::Database>(journal.string(), SQLite::OPEN_READWRITE,
                                                       static_cast<int>(waitAtMost.count()));
        held->exec("BEGIN EXCLUSIVE");
        m_held = std::move(held);
    } catch (const SQLite::Exception& error) {
        if (error.getErrorCode() == SQLITE_BUSY || error.getErrorCode() == SQLITE_LOCKED) {
            throw storageError(error, journal);
        }
    }
}

JournalLock::~JournalLock()
{
    if (m_held) {
        m_held->tryExec("ROLLBACK");
    }
}

std::string utcText(SysSeconds moment)
{
    const Day day = std::chrono::floor<days>(moment);
    const std::chrono::hh_mm_ss clock(moment - day);
    return fmt::format("{}T{:02}{:02}{:02}Z", toString(day), clock.hours().count(), clock.minutes().count(),
                       clock.seconds().count());
}

std::filesystem::path asideName(const std::filesystem::path& journal, std::string_view what, SysMillis now)
{
    const std::string name =
        fmt::format("{}.{}-{}", journal.stem().string(), what, utcText(std::chrono::floor<std::chrono::seconds>(now)));
    std::filesystem::path aside = journal.parent_path() / (name + journal.extension().string());
    for (int number = 2; std::filesystem::exists(std::filesystem::symlink_status(aside)); ++number) {
        aside = journal.parent_path() / fmt::format("{}-{}{}", name, number, journal.extension().string());
    }
    return aside;
}

void keepAside(const std::filesystem::path& journal, const std::filesystem::path& aside)
{
    if (::link(journal.c_str(), aside.c_str()) == 0) {
        if (const int failed = syncFolder(aside.parent_path()); failed != 0) {
            errno = failed;
            failMoving("the damaged file could not be kept");
        }
        return;
    }
    NewJournalFile copy(aside);
    copyDurably(journal, copy.part());
    if (!copy.nameIt()) {
        throw StorageError(StorageFault::io, "another program made a file of the name that the damaged one was to get");
    }
}

void moveSideFiles(const std::filesystem::path& journal, const std::optional<std::filesystem::path>& aside)
{
    for (const char* ending : besideEndings) {
        const std::filesystem::path side = named(journal, ending);
        const int done = aside ? ::rename(side.c_str(), named(*aside, ending).c_str()) : ::unlink(side.c_str());
        if (done != 0 && errno != ENOENT) {
            failMoving("what lay beside the journal could not be moved");
        }
    }
    if (const int failed = syncFolder(journal.parent_path()); failed != 0) {
        errno = failed;
        failMoving("the folder could not be synced");
    }
}

} // namespace hf
