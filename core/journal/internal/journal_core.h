// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/open_file.h"
#include "journal/journal.h"
#include "journal/keeping/backups.h"
#include "storage/log/undo_stack.h"
#include "storage/tables/record_queries.h"
#include "storage/tables/series_queries.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hf {

/// A change that waits to be written: the record's next body, or nothing for deleted and erased.
struct PendingRevision {
    RecordId id;
    Kind kind = Kind::dose;
    RecordState state = RecordState::live;
    std::optional<std::string> body;
};

/// The state behind the door: one open file, and what is remembered of its definitions.
class JournalCore {
public:
    JournalCore(const std::filesystem::path& file, OpenMode mode, const Clock& clock, Entropy& entropy,
                std::chrono::milliseconds waitAtMost);

    const Clock& clock() const { return m_clock; }
    Entropy& entropy() { return m_entropy; }
    const std::filesystem::path& path() const { return m_path; }
    std::chrono::milliseconds waitAtMost() const { return m_patience; }
    Database& database() { return *m_open->database; }
    RevisionLog& log() { return m_open->log; }
    Projection& projection() { return m_open->projection; }
    RecordQueries records() { return RecordQueries(database()); }
    SeriesQueries series() { return SeriesQueries(database()); }
    const Catalogue& catalogue() const { return m_known.catalogue; }
    const std::vector<Record>& settings() const { return m_known.settings; }
    const PlanRecords& planned() const { return m_known.planned; }
    std::optional<std::string> setting(std::string_view key) const;
    minutes dayStart() const;

    /// Runs a step in one durable transaction. Nothing is stored if it throws, and where the path leads to another file
    /// than the one that is open: that one is not known to be sound before `refresh` has looked. A damaged journal is
    /// repaired first, and the damaged file kept; a step that meets damage is run again after that.
    template<class Step>
    auto write(Step&& step) -> decltype(step())
    {
        repairBeforeWriting();
        try {
            return writeOnce(step);
        } catch (const StorageError& error) {
            if (!isDamage(error) || !showRest(error)) {
                throw;
            }
        }
        repairBeforeWriting();
        return writeOnce(step);
    }

    /// Runs a step that only reads. Where it meets damage it is run again on what can be read, so it must not have left
    /// anything behind by then.
    template<class Step>
    auto read(Step&& step) -> decltype(step())
    {
        try {
            return readOnce(step);
        } catch (const StorageError& error) {
            if (!isDamage(error) || !showRest(error)) {
                throw;
            }
        }
        return readOnce(step);
    }

    /// Nothing when the journal is sound as far as it was looked at.
    const Damage* damage() const { return m_open && m_open->damage ? &*m_open->damage : nullptr; }
    /// What was repaired since this was asked last.
    std::optional<Repair> takeRepair() { return std::exchange(m_repair, std::nullopt); }
    /// Lets go of the file while another takes its place, and opens what is there then, whatever `between` does.
    void whileClosed(const std::function<void()>& between);
    /// What was opened for reading only is opened for writing from the next opening on.
    void allowWriting() { m_mode = OpenMode::existing; }
    /// Makes a backup of a journal in which there is something, if it changed since the newest; where, if it was made.
    std::optional<std::filesystem::path> backUpBefore(BackupReason reason);
    /// Shows what can be read instead of what `found` names as damaged; false when there is nothing of a journal, or
    /// when the rest is shown already, or when the whole check finds nothing.
    bool showRest(const StorageError& found);

    /// Writes the pending as one action; inside `write` only.
    ActionId append(Act act, std::optional<ActionId> undoes, std::span<const PendingRevision> pending);
    /// The revision that all of an action have in common; inside `write` only.
    Revision newAction(Act act);
    /// Writes one revision of an action that goes on, with a stamp from `stamp` on, which then is the next one. A
    /// record whose clock ran ahead elsewhere is overtaken, so that what is changed here is what counts.
    void appendOne(const Revision& shape, const std::optional<std::string>& body, Stamp& stamp);
    /// The same for several pending of an action that goes on.
    void appendAll(Revision& shape, std::span<const PendingRevision> pending, Stamp& stamp);
    /// The same for a record that is known to be new, with its body at hand: what imports use.
    void appendNew(Revision& shape, const RecordBody& body, Stamp& stamp);
    Salt newSalt();
    /// Opens the file that the path leads to now, if that is another one: it takes the old one's place only when it was
    /// verified wholly. Throws StorageError, and all stays as it was, when it is not sound.
    bool reopenIfReplaced();
    void reload();
    bool foreignCommit();
    bool definitionsTouched = false;

    /// Entries of one kind that count, as every reader is shown them: `RecordQueries::ofKind`, of the marks "all fine"
    /// those of days without a gut rating above none, and of several ratings of one item and day the newest.
    std::vector<Record> entries(Kind kind, DayRange range);
    /// Days of the range on which an item of the gut group has a value above none.
    std::set<Day> daysWithComplaints(DayRange range);

    /// What the running step takes back besides what it says.
    void noteTakenBack(Record record) { m_tookBack.push_back(std::move(record)); }
    const std::vector<Record>& tookBack() const { return m_tookBack; }
    std::uint64_t stored() const { return m_stored; }
    /// The action that the last step wrote; nothing before the first one.
    std::optional<ActionId> lastAction() const { return m_lastAction; }
    std::uint64_t replacements() const { return m_replacements; }

private:
    template<class Step>
    auto writeOnce(Step& step) -> decltype(step())
    {
        return guarded(m_path, [&] {
            needOpen();
            readOwed();
            try {
                WriteTransaction transaction(database());
                log().forget();
                m_tookBack.clear();
                auto result = step();
                transaction.commit();
                ++m_stored;
                noteEnd();
                return result;
            } catch (...) {
                log().forget();
                noteEnd(); // what was defined meanwhile is gone again
                throw;
            }
        });
    }
    template<class Step>
    auto readOnce(Step& step) -> decltype(step())
    {
        return guarded(m_path, [&] {
            needOpen();
            readOwed();
            return step();
        });
    }
    static bool isDamage(const StorageError& error) { return error.fault() == StorageFault::damaged; }
    void repairBeforeWriting();
    void needOpen(); ///< after a file could not be opened again it is tried anew
    std::unique_ptr<OpenFile> soundFile() const;
    std::unique_ptr<OpenFile> restOf(const StorageError& found) const;
    void open();
    void leaveOutOvertaken(std::vector<Record>& ratings);
    /// Reads the definitions anew after a transaction. That this fails says nothing of what was stored: the next step
    /// reads them first.
    void noteEnd() noexcept;
    void readOwed();

    std::filesystem::path m_path;
    OpenMode m_mode;
    const Clock& m_clock;
    Entropy& m_entropy;
    std::chrono::milliseconds m_patience;
    std::unique_ptr<OpenFile> m_open;
    Definitions m_known;
    bool m_owesReading = false;
    std::uint64_t m_stored = 0; ///< transactions that were committed
    std::uint64_t m_replacements = 0;
    std::vector<Record> m_tookBack;
    std::optional<ActionId> m_lastAction;
    std::optional<Repair> m_repair;
    std::int64_t m_seenVersion = 0;
};

/// The live record with this id, if its body can be read.
std::optional<Record> liveRecord(RevisionLog& log, RecordId id);

/// The record that already says what this body says of the same day: a rating of the item, rest, "fine".
std::optional<RecordId> sameDayRecord(Database& database, const RecordBody& body, const Item* item);

} // namespace hf
