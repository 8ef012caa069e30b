// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/database.h"

#include "storage/file/hot_journal.h"
#include "storage/file/new_journal_file.h"
#include "storage/tables/migration.h"
#include "storage/tables/schema.h"

#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hf {

namespace {

[[noreturn]] void refuseWhatIsNotThere(const std::filesystem::path& file, int error)
{
    struct stat link {};
    if (error == EACCES) {
        throw StorageError(StorageFault::forbidden, std::generic_category().message(error));
    }
    if (::lstat(file.c_str(), &link) == 0) {
        throw StorageError(StorageFault::notAFile, "it is a link that leads nowhere");
    }
    throw StorageError(StorageFault::missing, std::generic_category().message(error));
}

/// Looks at the path without opening it: a descriptor closed by us would drop the locks of every connection.
void refuseWhatIsNoJournal(const std::filesystem::path& file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        refuseWhatIsNotThere(file, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        throw StorageError(StorageFault::notAFile,
                           S_ISDIR(status.st_mode) ? "it is a folder" : "it is a pipe, a socket or a device");
    }
    if (status.st_size == 0) {
        throw StorageError(StorageFault::emptyFile, "the file has no bytes");
    }
    if (::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) != 0) {
        throw StorageError(StorageFault::forbidden, std::generic_category().message(errno));
    }
}

/// The marks of the file, as the open connection reads them.
void refuseOthers(SQLite::Database& database)
{
    if (database.execAndGet("PRAGMA application_id").getInt() != schema::applicationId) {
        throw StorageError(StorageFault::foreign, "it belongs to another program");
    }
    if (database.execAndGet("PRAGMA user_version").getInt() > schema::version) {
        throw StorageError(StorageFault::newer, "a newer version of HabitForge made it");
    }
}

/// Whether a program died in the middle of a commit: its side file must be rolled back before anything can be read.
bool needsRollback(const SQLite::Exception& error)
{
    const int code = error.getExtendedErrorCode();
    return code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_CANTINIT || code == SQLITE_READONLY_RECOVERY;
}

/// Looks before anything could be written. True when SQLite has to roll back first; then the marks are looked at after.
bool leftInTheMiddle(const std::filesystem::path& file, int waitAtMost)
{
    std::filesystem::path wal = file;
    wal += "-wal";
    if (::access(wal.c_str(), F_OK) == 0) {
        throw StorageError(StorageFault::damaged, "a -wal file lies beside it, which HabitForge never makes");
    }
    try {
        SQLite::Database probe(file.string(), SQLite::OPEN_READONLY, waitAtMost);
        refuseOthers(probe);
    } catch (const SQLite::Exception& error) {
        if (!needsRollback(error)) {
            throw;
        }
        return true;
    }
    return false;
}

void configure(SQLite::Database& database)
{
    sqlite3* raw = database.getHandle();
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    database.exec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON;"
                  "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY; PRAGMA synchronous=FULL;");
    const std::string mode = database.execAndGet("PRAGMA journal_mode=TRUNCATE").getString();
    const int synchronous = database.execAndGet("PRAGMA synchronous").getInt();
    if (mode != "truncate" || synchronous != 2) {
        throw StorageError(StorageFault::io,
                           fmt::format("the file cannot be written safely here ({}, {})", mode, synchronous));
    }
}

/// Loses quietly against a program that does the same at the same moment.
void makeNew(const std::filesystem::path& file)
{
    NewJournalFile fresh(file);
    makeJournal(fresh.part());
    fresh.nameIt();
}

StorageFault faultOf(int extended)
{
    if (extended == SQLITE_READONLY_DBMOVED) {
        return StorageFault::replaced;
    }
    switch (extended & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageFault::locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return StorageFault::readOnly;
    case SQLITE_FULL:
        return StorageFault::full;
    case SQLITE_CORRUPT:
    case SQLITE_CONSTRAINT:
    case SQLITE_SCHEMA:
        return StorageFault::damaged;
    case SQLITE_NOTADB:
        return StorageFault::foreign;
    default:
        return StorageFault::io;
    }
}

} // namespace

void makeJournal(const std::filesystem::path& emptyFile)
{
    guarded(emptyFile, [&emptyFile] {
        SQLite::Database fresh(emptyFile.string(), SQLite::OPEN_READWRITE, static_cast<int>(usualPatience.count()));
        configure(fresh);
        schema::create(fresh);
    });
}

bool removeIfUntouched(const std::filesystem::path& file)
{
    return guarded(file, [&file] {
        Database journal(file, Database::Mode::existing);
        // Who waits for the lock meanwhile finds that the file is another one, and stores nothing in what is gone.
        const WriteTransaction transaction(journal);
        const bool untouched = journal.handle().execAndGet("SELECT count(*) FROM revision").getInt64() == 0;
        if (untouched && !journal.replaced()) {
            std::filesystem::path side = file;
            side += "-journal";
            ::unlink(side.c_str());
            return ::unlink(file.c_str()) == 0;
        }
        return false;
    });
}

FileIdentity identityOf(const std::filesystem::path& file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        throw StorageError(StorageFault::missing, std::generic_category().message(errno));
    }
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

Database::Database(const std::filesystem::path& file, Mode mode, std::chrono::milliseconds waitAtMost)
    : m_path(file),
      m_mode(mode),
      m_patience(static_cast<int>(waitAtMost.count()))
{
    guarded(file, [this] {
        struct stat status {};
        if (m_mode == Mode::create && ::lstat(m_path.c_str(), &status) != 0 && errno == ENOENT) {
            makeNew(m_path);
        }
        openExisting();
    });
}

Database::Database(const std::filesystem::path& file)
    : m_path(file),
      m_inMemory(true),
      m_mode(Mode::existing),
      m_patience(0),
      m_identity(identityOf(file)),
      m_version(schema::version),
      m_handle(std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE))
{
    m_handle->exec("PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON;");
    schema::create(*m_handle);
}

std::unique_ptr<Database> Database::inMemory(const std::filesystem::path& file)
{
    return guarded(file, [&file] { return std::unique_ptr<Database>(new Database(file)); });
}

void Database::endWriting()
{
    m_handle->exec("PRAGMA query_only=ON");
    m_mode = Mode::readOnly;
}

void Database::openExisting()
{
    refuseWhatIsNoJournal(m_path);
    if (leftInTheMiddle(m_path, m_patience)) {
        rollBack(m_path, std::chrono::milliseconds{m_patience});
        refuseWhatIsNoJournal(m_path);
        SQLite::Database probe(m_path.string(), SQLite::OPEN_READONLY, m_patience);
        refuseOthers(probe);
    }
    // A journal belongs to one thread at a time; SQLite's own lock at every step of a row would only cost time.
    const int flags =
        SQLite::OPEN_NOMUTEX | (m_mode == Mode::readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE);
    m_identity = identityOf(m_path);
    m_handle = std::make_unique<SQLite::Database>(m_path.string(), flags, m_patience);
    if (m_mode == Mode::readOnly) {
        m_handle->exec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA query_only=ON;");
        m_version = schema::versionOf(*m_handle);
        return;
    }
    configure(*m_handle);
    if (m_mode != Mode::ofItsVersion) {
        bringToThisVersion(*this);
    }
    m_version = schema::versionOf(*m_handle);
}

bool Database::replaced() const
{
    struct stat status {};
    if (::stat(m_path.c_str(), &status) != 0) {
        return true;
    }
    return FileIdentity{static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)} !=
           m_identity;
}

std::int64_t Database::dataVersion()
{
    return m_handle->execAndGet("PRAGMA data_version").getInt64();
}

StorageError storageError(const SQLite::Exception& error, const std::filesystem::path& /*file*/)
{
    const int code = error.getExtendedErrorCode() > 0 ? error.getExtendedErrorCode() : error.getErrorCode();
    return {faultOf(code), fmt::format("{} (code {})", error.what(), code)};
}

BulkCache::BulkCache(Database& database)
    : m_database(database)
{
    m_database.handle().exec("PRAGMA cache_size=-24000");
}

BulkCache::~BulkCache()
{
    m_database.handle().tryExec("PRAGMA cache_size=-2000; PRAGMA shrink_memory");
}

WriteTransaction::WriteTransaction(Database& database)
    : m_database(database)
{
    if (database.readOnly()) {
        throw StorageError(StorageFault::readOnly, "the journal was opened for reading only");
    }
    m_database.handle().exec("BEGIN IMMEDIATE");
    try {
        refuseWhenReplaced(); // it may have been while the lock was waited for
    } catch (...) {
        m_database.handle().tryExec("ROLLBACK");
        throw;
    }
}

void WriteTransaction::refuseWhenReplaced()
{
    if (!(identityOf(m_database.path()) == m_database.identity())) {
        throw StorageError(StorageFault::replaced, "the path leads to another file now");
    }
}

WriteTransaction::~WriteTransaction()
{
    if (m_open && sqlite3_get_autocommit(m_database.handle().getHandle()) == 0) {
        m_database.handle().tryExec("ROLLBACK");
    }
}

void WriteTransaction::commit()
{
    refuseWhenReplaced();
    m_database.handle().exec("COMMIT");
    m_open = false;
}

} // namespace hf
