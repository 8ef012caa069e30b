// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/check.h"
#include "domain/entries/record.h"
#include "exchange/import_source.h"
#include "journal/keeping/damage.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hf {

/// One action of this device, as undo and redo name it.
struct ActionSummary {
    ActionId action;
    std::size_t records = 0;
    /// Records that went the other way: what an entry took back, the plan that ended with its supplement, the row that
    /// was decided.
    std::size_t besides = 0;
    Kind kind = Kind::dose; ///< of the first record
    enum class Sort : std::uint8_t { add, change, remove, restore, import, decide } sort = Sort::add;
    std::optional<Record> example; ///< the first record as it is or was, for the text
};

/// What undo or redo did.
struct TakenBack {
    enum class Outcome : std::uint8_t {
        done,
        nothingToDo,
        changedSince, ///< a record of the action was changed later, here or elsewhere: nothing was taken back
        otherSince,   ///< the action that was meant is not the newest one any more: nothing was taken back
    } outcome = Outcome::nothingToDo;
    std::optional<ActionSummary> action;
    std::vector<RecordId> records;
    std::size_t changed = 0;   ///< how many of them are something else than before; none when others did the same
    std::optional<Record> now; ///< the action's example as it is now, where it is
};

/// What a deletion did.
struct RemoveReport {
    struct Kept {
        Record definition;
        std::int64_t entries = 0; ///< that stay under its name
    };
    std::vector<Record> gone;    ///< as they were
    std::vector<Kept> kept;      ///< the definitions among them that have entries
    std::vector<Record> shipped; ///< definitions that are as they were shipped again
    std::size_t endedPlans = 0;  ///< rows of plans that ended with their supplement
};

/// What came back from the bin.
struct RestoreReport {
    std::vector<RecordId> restored;
    std::optional<EntryProblem> problem; ///< why the first of the others did not
};

struct PastVersion {
    enum class State : std::uint8_t { live, deleted, erased } state = State::live;
    SysMillis changedAt;
    DeviceId device;
    std::optional<RecordBody> body; ///< nothing when deleted or erased
    bool current = false;
};

struct BinEntry {
    Record record; ///< as it last was
    SysMillis deletedAt;
};

/// What a search looks for; what is left empty does not narrow it.
struct EntryFilter {
    std::vector<Kind> kinds;
    std::optional<SupplementId> supplement; ///< its doses alone
    std::string mark;                       ///< entries on days that carry it
    /// In names, notes and reflections, whatever the case and the accents; with a digit also in what the entry says in
    /// numbers, there as a number of its own.
    std::string text;
    std::optional<DayRange> days;
};

/// How far one step of a search goes.
struct SearchStep {
    std::optional<Day> from;     ///< the newest day to look at; the journal's last when absent
    std::size_t wanted = 200;    ///< it ends after the day that fills it,
    std::size_t mostRead = 2000; ///< or when about so many records were looked at
};

struct EntryPage {
    std::vector<Record> entries; ///< newest day first; in a day the latest first, those without time last
    std::optional<Day> goOn;     ///< where the next step starts; nothing when every day was looked at
};

struct EraseReport {
    std::size_t records = 0;
    std::size_t revisions = 0; ///< versions whose text is gone
    /// Definitions that entries or plans would lose their name with. Where there is one, nothing was erased.
    std::vector<RemoveReport::Kept> needed;
    int backups = 0;           ///< that held the text and hold it no more
    std::string backupProblem; ///< why it may still stand in a backup; empty where it does not
};

struct JournalInfo {
    std::string path;
    int version = 0;
    std::map<Kind, std::int64_t> counts; ///< live records
    std::int64_t revisions = 0;
    std::optional<DayRange> days;
    std::vector<DeviceId> devices;
    DeviceId device;
    std::uintmax_t bytes = 0;
};

/// One fault that `check` found.
struct CheckFault {
    std::string code; ///< `header`, `page`, `schema`, `link`, `digest`, `body`, `projection`, `foreign-key`, `sequence`
    std::string detail;
    bool repairable = false; ///< `rebuild` makes it right
};

struct CheckReport {
    std::vector<CheckFault> faults;
    std::int64_t revisions = 0;
    std::int64_t records = 0;
    std::optional<Damage> damage; ///< where there are faults
    bool sound() const { return faults.empty(); }
    /// Whether a repair brings everything back.
    bool repairable() const { return !sound() && damage && damage->salvage.lost() == 0; }
};

/// What a union with another log brought.
struct MergeReport {
    std::int64_t added = 0;
    std::int64_t present = 0;
    bool cancelled = false;
};

/// Bytes read, bytes in all; false cancels: then nothing is stored.
using ImportProgress = std::function<bool(std::uint64_t, std::uint64_t)>;

struct ImportOptions {
    ImportChoices choices;
    bool dryRun = false;
};

/// The report balances: rows and cells read = added + present + undecided + problems + nothing.
struct ImportReport {
    ImportPlan plan;
    std::map<Kind, std::int64_t> added;
    std::int64_t present = 0;
    std::int64_t changedByHand = 0; ///< present, but edited since: left as the person has it
    std::int64_t undecidedAdded = 0;
    std::int64_t undecidedPresent = 0;
    std::vector<Undecided> toDecide;             ///< the new ones of them, the first 1000
    std::map<std::string, std::int64_t> nothing; ///< by code
    std::vector<RowProblem> problems;            ///< the first 1000
    std::int64_t problemCount = 0;
    std::vector<std::int64_t> possibleRepeats; ///< lines that equal an earlier line; kept, the first 1000
    std::int64_t possibleRepeatCount = 0;
    std::optional<RecordId> batch; ///< nothing on a dry run or when nothing was new
    bool cancelled = false;
};

} // namespace hf
