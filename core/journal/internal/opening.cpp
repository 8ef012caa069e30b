// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a journal file is opened, what is shown of a damaged one, and how another file takes its place.

#include "journal/internal/journal_core.h"

#include "domain/files/file_error.h"
#include "journal/keeping/repair.h"
#include "storage/check.h"

#include <utility>

namespace hf {

namespace {

constexpr std::size_t checkedAtOpening = 200;

Database::Mode modeOf(OpenMode mode)
{
    switch (mode) {
    case OpenMode::create:
        return Database::Mode::create;
    case OpenMode::existing:
        return Database::Mode::existing;
    case OpenMode::readOnly:
        return Database::Mode::readOnly;
    }
    return Database::Mode::existing;
}

/// By a connection of its own: an open one remembers pages as they were.
bool isSoundOnDisk(const std::filesystem::path& journal)
{
    try {
        return guarded(journal, [&journal] {
            Database database(journal, Database::Mode::readOnly);
            RevisionLog log(database);
            return checkJournal(database, log, 1).empty();
        });
    } catch (const StorageError& error) {
        return error.fault() != StorageFault::damaged && error.fault() != StorageFault::foreign;
    }
}

/// The copy that was made before the tables were renewed becomes a backup like others. Where that cannot be done, it is
/// tried again, and told, when the next backup is made.
void takeInCopy(const std::filesystem::path& journal, SysMillis now)
{
    try {
        takeInCopyBefore(journal, now);
    } catch (const StorageError&) { // NOLINT(bugprone-empty-catch): told by the next backup
    } catch (const FileError&) {    // NOLINT(bugprone-empty-catch): the same
    }
}

} // namespace

/// Opens the file, or what can be read of it where it is damaged.
void JournalCore::open()
{
    try {
        m_open = soundFile();
        reload();
        if (m_mode != OpenMode::readOnly) {
            takeInCopy(m_path, m_clock.now());
        }
    } catch (const StorageError& error) {
        // A header that is gone makes a journal look like anybody's file.
        const bool maybe = isDamage(error) || error.fault() == StorageFault::foreign;
        m_open = maybe ? restOf(error) : nullptr;
        if (!m_open) {
            throw;
        }
        reload();
    }
    m_seenVersion = database().dataVersion();
}

std::unique_ptr<OpenFile> JournalCore::soundFile() const
{
    return guarded(m_path, [this] {
        auto fresh = std::make_unique<OpenFile>(std::make_unique<Database>(m_path, modeOf(m_mode), m_patience));
        if (!newestFit(fresh->log, checkedAtOpening)) {
            throw StorageError(StorageFault::damaged, "the newest entries do not fit their digests");
        }
        return fresh;
    });
}

std::unique_ptr<OpenFile> JournalCore::restOf(const StorageError& found) const
{
    auto rest = readableRest(m_path, found.what(), m_clock.now(), m_entropy);
    if (!rest) {
        return nullptr;
    }
    auto fresh = std::make_unique<OpenFile>(std::move(rest->database));
    fresh->damage = std::move(rest->damage);
    return fresh;
}

void JournalCore::needOpen()
{
    if (!m_open) {
        open();
    }
}

bool JournalCore::showRest(const StorageError& found)
{
    if (!m_open || m_open->damage) {
        return false;
    }
    // A rule of the tables that a step broke looks like damage; only the whole check can tell.
    if (database().replaced() || isSoundOnDisk(m_path)) {
        return false;
    }
    auto rest = restOf(found);
    if (!rest) {
        return false;
    }
    m_open = std::move(rest);
    m_owesReading = true;
    m_seenVersion = database().dataVersion();
    return true;
}

void JournalCore::repairBeforeWriting()
{
    if (!m_open || !m_open->damage) {
        return;
    }
    if (m_mode == OpenMode::readOnly) {
        throw StorageError(StorageFault::damaged, "the journal is damaged and is shown as far as it can be read");
    }
    const std::string found = m_open->damage->detail;
    whileClosed([&] { m_repair = repairJournal(m_path, found, m_clock.now(), m_entropy); });
}

std::optional<std::filesystem::path> JournalCore::backUpBefore(BackupReason reason)
{
    repairBeforeWriting();
    const bool empty = read([this] { return log().count() == 0; });
    const BackupOutcome outcome = empty ? BackupOutcome{} : backUp(m_path, reason, m_clock.now());
    return outcome.made ? std::optional(outcome.made->file) : std::nullopt;
}

void JournalCore::whileClosed(const std::function<void()>& between)
{
    std::unique_ptr<OpenFile> held = std::exchange(m_open, nullptr);
    if (held && !held->damage) {
        held.reset();
    }
    try {
        between();
        guarded(m_path, [this] { open(); });
    } catch (...) {
        m_open = std::move(held); // what could be read before is shown again; a sound file is opened when it is asked
        throw;
    }
    m_owesReading = false;
    m_tookBack.clear();
    m_lastAction.reset();
}

} // namespace hf
