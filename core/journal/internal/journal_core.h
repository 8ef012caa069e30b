// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/plans/plan_views.h"
#include "storage/file/database.h"
#include "storage/log/revision_log.h"
#include "storage/log/undo_stack.h"
#include "storage/tables/projection.h"
#include "storage/tables/record_queries.h"
#include "storage/tables/series_queries.h"

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace hf {

/// A change that waits to be written: the record's next body, or nothing for deleted and erased.
struct PendingRevision {
    RecordId id;
    Kind kind = Kind::dose;
    RecordState state = RecordState::live;
    std::optional<std::string> body;
};

/// What an open file needs; made anew when the file was replaced.
struct OpenFile {
    OpenFile(const std::filesystem::path& path, Database::Mode mode, std::chrono::milliseconds waitAtMost)
        : database(path, mode, waitAtMost),
          log(database),
          projection(database.handle())
    {
    }

    Database database;
    RevisionLog log;
    Projection projection;
};

/// What plans are made of, as of the last look at the file.
struct PlanRecords {
    std::vector<KnownPlan> plans; ///< by their first days
    std::vector<Record> pauses;   ///< by their first days
    std::vector<Pause> paused;    ///< the same, without their ids
    std::vector<KnownReminder> reminders;
    std::vector<Record> supplies; ///< by their first days
    std::vector<Record> experiments;
};

/// What is remembered of a file's definitions.
struct Definitions {
    Catalogue catalogue;
    std::vector<Record> settings;
    PlanRecords planned;
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
    Database& database() { return m_open->database; }
    RevisionLog& log() { return m_open->log; }
    Projection& projection() { return m_open->projection; }
    RecordQueries records() { return RecordQueries(m_open->database); }
    SeriesQueries series() { return SeriesQueries(m_open->database); }
    const Catalogue& catalogue() const { return m_known.catalogue; }
    const std::vector<Record>& settings() const { return m_known.settings; }
    const PlanRecords& planned() const { return m_known.planned; }
    std::optional<std::string> setting(std::string_view key) const;
    minutes dayStart() const;

    /// Runs a step in one durable transaction. Nothing is stored if it throws, and where the path leads to another file
    /// than the one that is open: that one is not known to be sound before `refresh` has looked.
    template<class Step>
    auto write(Step&& step) -> decltype(step())
    {
        return guarded(m_path, [&] {
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

    /// Runs a step that only reads.
    template<class Step>
    auto read(Step&& step) -> decltype(step())
    {
        return guarded(m_path, [&] {
            readOwed();
            return std::forward<Step>(step)();
        });
    }

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
    void leaveOutOvertaken(std::vector<Record>& ratings);
    std::unique_ptr<OpenFile> opened() const;
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
    std::int64_t m_seenVersion = 0;
};

/// The live record with this id, if its body can be read.
std::optional<Record> liveRecord(RevisionLog& log, RecordId id);

/// The record that already says what this body says of the same day: a rating of the item, rest, "fine".
std::optional<RecordId> sameDayRecord(Database& database, const RecordBody& body, const Item* item);

} // namespace hf
