// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "storage/check.h"
#include "storage/file/database.h"
#include "storage/log/revision_log.h"
#include "storage/tables/projection.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hf::test {

Day day(std::string_view text);
SysMillis noon(std::string_view dayText);
DeviceId device(std::uint16_t number);
RecordId record(std::uint16_t number);
Supplement supplement(const char* name);
Item item(const char* name);
Dose taken(std::string_view dayText, std::int64_t milligrams);

/// A folder that goes away with the test, and paths in it.
class TempFolder {
public:
    TempFolder();

    std::filesystem::path path(const char* name) const;
    void write(const char* name, const QByteArray& bytes) const;
    QByteArray read(const char* name) const;

private:
    QTemporaryDir m_folder;
};

/// A revision whose digest and link are right when it is the first of its device.
Revision firstRevision(DeviceId device, RecordId record, Stamp stamp, const std::optional<std::string>& body);

/// A journal file with its log and tables, written to below the journal's own rules.
class TestJournal {
public:
    TestJournal();

    Database& database() { return *m_database; }
    RevisionLog& log() { return *m_log; }
    Projection& projection() { return *m_projection; }
    DeviceId own() const { return m_own; }
    std::filesystem::path path() const { return m_folder.path("journal.db"); }
    const TempFolder& folder() const { return m_folder; }

    /// One live revision of this device, in the log and in the tables, in its own transaction.
    StoredRevision put(RecordId record, const RecordBody& body);
    StoredRevision bin(RecordId record, Kind kind);
    /// One revision of an action, in the log alone.
    void act(ActionId action, Act act, std::optional<ActionId> undoes = {}, std::uint16_t recordNumber = 1);
    /// SQL as damage would do it: past all rules of the program, on a second connection.
    void damage(const std::string& sql) const;
    /// Closes and opens the file.
    void reopen();
    std::vector<StorageFinding> check() { return checkJournal(*m_database, *m_log); }

private:
    StoredRevision store(Revision revision);

    TempFolder m_folder;
    SeededEntropy m_entropy{7};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RevisionLog> m_log;
    std::unique_ptr<Projection> m_projection;
    DeviceId m_own;
};

/// Whether somebody keeps this file locked. Asked by another process, because a process never stands in its own way.
bool isLockedForOthers(const std::filesystem::path& file);

/// The codes of findings, in their order, joined by blanks; each code once.
QString codesOf(const std::vector<StorageFinding>& findings);

} // namespace hf::test
