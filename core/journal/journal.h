// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "domain/clock.h"
#include "domain/entries/catalogue.h"
#include "domain/entries/check.h"
#include "domain/entries/record.h"
#include "journal/day_view.h"
#include "journal/keeping/damage.h"
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

/// An open journal file, and all that can be asked of it. What changes it has doors of its own, made of this one:
/// `JournalEntries`, `JournalUndo`, `JournalImport`, `JournalCare`, `PlanEditor`, `Experiments`; `JournalExport` and
/// `PlanBook` read. One writer at a time; several programs may hold the same file open. All functions throw
/// StorageError (see `journal/errors.h`) when the machine fails: then nothing of the call was stored.
class Journal {
public:
    /// Throws StorageError for a zero-byte file, a folder, another program's file or a newer version; the file stays.
    /// Of a damaged file what can be read is shown, see `damage`; it is repaired before anything is written.
    /// `waitAtMost` is how long another program that holds the file is waited for.
    Journal(const std::filesystem::path& file, OpenMode mode, const Clock& clock, Entropy& entropy,
            std::chrono::milliseconds waitAtMost = std::chrono::seconds{5});
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    const std::filesystem::path& path() const;
    std::chrono::milliseconds waitAtMost() const;

    /// What is wrong with the file, and how much of it is shown; nothing where nothing wrong was met.
    const Damage* damage() const;
    /// What writing into a damaged journal had to repair first, told once.
    std::optional<Repair> takeRepair();

    // What was done.
    /// What the last call besides took back, as it was: the "none taken" of a dose's day, the "all fine" of a rating's.
    const std::vector<Record>& tookBack() const;
    /// How many of the calls so far were committed. Where something fails this tells whether anything was stored.
    std::uint64_t stored() const;
    /// The action that the last call wrote, as undo names it; nothing before the first one. A setting is one as well.
    std::optional<ActionId> lastAction() const;
    /// How often `refresh` has opened another file in the place of the one before: what was typed for that one is not
    /// meant for this one.
    std::uint64_t replacements() const;
    /// How many entries name this supplement or item.
    std::int64_t entriesOf(const Record& definition) const;
    /// What undo and redo would take back, for menu texts.
    std::optional<ActionSummary> undoable() const;
    std::optional<ActionSummary> redoable() const;

    // Asking.
    /// What keeps the first of these from being recorded, each taken alone; nothing when all may be. For telling before
    /// it is tried.
    std::optional<Refused> refusal(std::span<const RecordBody> bodies, const TimeFrame& frame) const;
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
    /// The marks that some day has, as what a series may go with; those of other spelling are one.
    std::vector<Metric> marks() const;
    /// Names to offer for marking a day: those of the year up to `day` and the shipped ones, the most used first.
    std::vector<std::string> usualMarks(Day day) const;
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

    /// True once after another program committed to the file, or when the path now leads to another file: then that
    /// one was verified wholly and is open. Where it is not sound this throws, and what was open is still read;
    /// nothing is written before the path leads to a sound file.
    bool refresh();

private:
    // The doors beside this one: each does one sort of thing with the same open file.
    friend class Experiments;
    friend class JournalCare;
    friend class JournalEntries;
    friend class JournalExport;
    friend class JournalImport;
    friend class JournalSync;
    friend class JournalUndo;
    friend class KnownTests;
    friend class LookBook;
    friend class PlanBook;
    friend class PlanEditor;

    std::unique_ptr<JournalCore> m_core;
};

} // namespace hf
