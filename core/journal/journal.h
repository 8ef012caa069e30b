// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "domain/clock.h"
#include "domain/entries/catalogue.h"
#include "domain/entries/check.h"
#include "domain/entries/record.h"
#include "journal/day_view.h"
#include "journal/metric.h"
#include "journal/results.h"

#include <chrono>
#include <exception>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace hf {

class JournalCore;

/// Hides an item from today on, or offers it again from today on; its past stays as it was.
void setItemHidden(Item& item, bool hidden, Day today);

/// The person's mistake: which of the given records may not be stored, and why. Nothing was stored.
struct Refused {
    std::size_t index = 0;
    EntryProblem problem{};
};

enum class OpenMode : std::uint8_t {
    create,   ///< make the file when there is none
    existing, ///< the file must be there
    readOnly, ///< the file must be there and stays untouched
};

/// The one door for programs: opens one journal file, records, changes, takes back, asks, imports and exports.
/// One writer at a time; several programs may hold the same file open. All functions throw StorageError (see
/// `journal/errors.h`) when the machine fails: then nothing of the call was stored.
class Journal {
public:
    /// Throws StorageError for a zero-byte file, a folder, another program's file or a newer version; the file stays.
    /// `waitAtMost` is how long another program that holds the file is waited for.
    Journal(const std::filesystem::path& file, OpenMode mode, const Clock& clock, Entropy& entropy,
            std::chrono::milliseconds waitAtMost = std::chrono::seconds{5});
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    const std::filesystem::path& path() const;
    std::chrono::milliseconds waitAtMost() const;

    // Writing. Each call is one action: one transaction, one step of undo, durable when it returns.
    std::variant<std::vector<RecordId>, Refused> record(std::span<const RecordBody> bodies, const TimeFrame& frame);
    std::optional<Refused> change(RecordId id, const RecordBody& body, const TimeFrame& frame);
    /// Moves records to the bin; what is there already, or is no record, is left out. With a supplement its plans end:
    /// nothing is planned from today on. Its entries, and an item's, stay under its name.
    RemoveReport remove(std::span<const RecordId> ids, const TimeFrame& frame);
    /// Brings records back from the bin, as they last were. What the day or the names of today contradict stays there.
    RestoreReport restore(std::span<const RecordId> ids, const TimeFrame& frame);
    /// What the last call besides took back, as it was: the "none taken" of a dose's day, the "all fine" of a rating's.
    const std::vector<Record>& tookBack() const;
    /// How many of the calls so far were committed. Where something fails this tells whether anything was stored.
    std::uint64_t stored() const;
    /// How many entries name this supplement or item.
    std::int64_t entriesOf(const Record& definition) const;
    /// All enabled gut items that are not rated become 0, and the day is marked as fine unless one is rated above
    /// none. Ids of what was stored.
    std::vector<RecordId> recordFine(Day day, const TimeFrame& frame);
    /// Empties every version of the records for good. Cannot be undone.
    EraseReport erase(std::span<const RecordId> ids);
    /// New versions of several records as one action; the index of the first that may not be stored.
    std::optional<Refused> change(std::span<const Record> records, const TimeFrame& frame);
    TakenBack undo();
    TakenBack redo();
    /// What undo and redo would take back, for menu texts.
    std::optional<ActionSummary> undoable() const;
    std::optional<ActionSummary> redoable() const;

    // Asking.
    DayView day(Day day, const TimeFrame& frame) const;
    /// Parts done for each day of the range, oldest first.
    std::vector<CheckIn> checkIns(DayRange range, const TimeFrame& frame) const;
    std::vector<Record> list(Kind kind, DayRange range) const; ///< oldest first
    /// One step of a search, newest first. A mark is found on its first day, or on the first of the days searched.
    EntryPage search(const EntryFilter& filter, const SearchStep& step = {}) const;
    std::optional<Record> find(RecordId id) const;       ///< live records only
    std::vector<PastVersion> history(RecordId id) const; ///< oldest first
    std::vector<BinEntry> bin() const;                   ///< newest deletion first
    const Catalogue& catalogue() const;                  ///< as of the last look at the file
    std::optional<std::string> setting(std::string_view key) const;
    minutes dayStart() const;
    /// 64 unpredictable bits, for an order that nobody may know beforehand.
    std::uint64_t draw();
    std::vector<Metric> metrics() const;
    std::optional<Metric> metricNamed(std::string_view name) const;
    Series series(const Metric& metric, DayRange range) const;
    /// Many series of one range, in the order of the metrics; what they share is read once.
    std::vector<Series> series(std::span<const Metric> metrics, DayRange range) const;
    std::optional<DayRange> extent() const; ///< first and last day with an entry
    JournalInfo info() const;
    /// A record as one line of canonical JSON, as it stands in the log.
    static std::string jsonOf(const RecordBody& body);
    /// A record with some fields replaced (`amount=7.5 g`, `day=2026-03-01`, `note=…`); the offending field otherwise.
    std::variant<RecordBody, std::string> withFields(const Record& record, std::span<const std::string> assignments,
                                                     const TimeFrame& frame) const;

    // Care.
    CheckReport check() const;
    void rebuild();
    /// True once after another program committed to the file, or when the path now leads to another file: then that
    /// one was verified wholly and is open. Where it is not sound this throws, and what was open is still read;
    /// nothing is written before the path leads to a sound file.
    bool refresh();

    // Exchange.
    /// The whole log, lossless: importing it into an empty journal and exporting again gives the same bytes.
    void exportLog(std::ostream& out) const;
    /// The entries of a range and all definitions, without their past; imports as new revisions.
    void exportEntries(std::ostream& out, DayRange range) const;
    MergeReport importLog(const std::filesystem::path& file, const ImportProgress& progress = {}, bool dryRun = false);
    /// How a table is written, and its first rows; reads the beginning of the file alone. Throws ImportError.
    static ImportPreview previewFile(const std::filesystem::path& file, const ImportChoices& choices);
    ImportReport importFile(const std::filesystem::path& file, const ImportOptions& options, const TimeFrame& frame,
                            const ImportProgress& progress = {});
    /// Makes an entry of an undecided row: `amount` is text such as `0.3 mg`. The problem's name otherwise.
    std::variant<RecordId, std::string> decide(RecordId undecided, std::string_view amount, const TimeFrame& frame);

    /// Takes a whole import back, and before it what was decided about its rows. `changedSince` and nothing taken back
    /// when anything else was done after the import; `nothingToDo` when this device has no such import.
    TakenBack undoImport(RecordId batch);

private:
    friend class PlanBook;   // the plan side for asking, journal/plans
    friend class PlanEditor; // and for writing

    std::unique_ptr<JournalCore> m_core;
};

} // namespace hf
