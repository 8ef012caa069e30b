// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/errors.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace hf {

/// Which file a path leads to: device and inode, so that a file put in its place is noticed.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    bool operator==(const FileIdentity&) const = default;
};

/// Nothing of the file is read. Throws StorageError(missing).
FileIdentity identityOf(const std::filesystem::path& file);

/// Makes an empty journal of an empty file. Throws StorageError.
void makeJournal(const std::filesystem::path& emptyFile);

/// Removes a journal into which nobody has written anything. False, and it stays, where there is an entry or where
/// another program is about to make one. Throws StorageError.
bool removeIfUntouched(const std::filesystem::path& file);

/// How long a connection waits for another program that holds the file.
inline constexpr std::chrono::milliseconds usualPatience{5000};

/// One connection to a journal file, opened with the settings that keep it safe. Throws StorageError.
class Database {
public:
    enum class Mode {
        create,
        existing,
        ofItsVersion, ///< for writing, with the tables as they are: for what puts another file in its place
        readOnly,
    };

    Database(const std::filesystem::path& file, Mode mode, std::chrono::milliseconds waitAtMost = usualPatience);
    /// An empty journal in memory, open for writing, that stands for the file at `file`: what is still readable of a
    /// damaged one is laid into it, and `endWriting` makes it one to read.
    static std::unique_ptr<Database> inMemory(const std::filesystem::path& file);
    void endWriting();
    bool inMemory() const { return m_inMemory; }

    SQLite::Database& handle() { return *m_handle; }
    const std::filesystem::path& path() const { return m_path; }
    const FileIdentity& identity() const { return m_identity; }
    bool readOnly() const { return m_mode == Mode::readOnly; }
    /// Which version the file has; less than this program's only when it was opened for reading.
    int version() const { return m_version; }
    /// Whether the path leads to another file than the one that is open.
    bool replaced() const;
    /// Changes when another connection commits.
    std::int64_t dataVersion();

private:
    explicit Database(const std::filesystem::path& file);
    void openExisting();

    std::filesystem::path m_path;
    bool m_inMemory = false;
    Mode m_mode;
    int m_patience; ///< milliseconds
    FileIdentity m_identity;
    int m_version = 0;
    std::unique_ptr<SQLite::Database> m_handle;
};

/// The fault behind a failed SQLite call, with its words.
StorageError storageError(const SQLite::Exception& error, const std::filesystem::path& file);

/// Runs a step and turns failures of SQLite into StorageError.
template<class Step>
auto guarded(const std::filesystem::path& file, Step&& step) -> decltype(step())
{
    try {
        return std::forward<Step>(step)();
    } catch (const SQLite::Exception& error) {
        throw storageError(error, file);
    }
}

/// More memory for pages while one large transaction lasts, so that it does not spill them early.
class BulkCache {
public:
    explicit BulkCache(Database& database);
    ~BulkCache();
    BulkCache(const BulkCache&) = delete;
    BulkCache& operator=(const BulkCache&) = delete;

private:
    Database& m_database;
};

/// A write transaction that takes its lock at once; rolled back unless committed. Throws StorageError(replaced) when
/// the path leads to another file by then, also at the commit: what is stored is stored in the file that has the name.
class WriteTransaction {
public:
    explicit WriteTransaction(Database& database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    void commit();

private:
    void refuseWhenReplaced();

    Database& m_database;
    bool m_open = true;
};

} // namespace hf
