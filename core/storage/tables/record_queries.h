// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "domain/log/revision.h"
#include "storage/file/database.h"

#include <map>
#include <optional>
#include <vector>

namespace hf {

/// A deleted record as it last was, and when it went.
struct BinnedRecord {
    Record record;
    Stamp deletedAt = 0;
    bool byUndo = false; ///< it went because something was taken back or done again
};

/// Whole records, as the pages and lists show them. Bodies come from the log, through the typed tables. A record that
/// cannot be read is left out here and named by `check`. Throws SQLite::Exception.
class RecordQueries {
public:
    explicit RecordQueries(Database& database)
        : m_database(database)
    {
    }

    /// Entries of one kind that stand on a day of the range, oldest first; marks by their first day. "None taken" of a
    /// day on which some was taken, as two merged logs may say it, does not count: the dose wins. Neither does a rest
    /// day on which there was a session.
    std::vector<Record> ofKind(Kind kind, DayRange range);
    /// The same for the doses of one supplement.
    std::vector<Record> dosesOf(SupplementId supplement, DayRange range);
    /// Definitions of one kind, by name.
    std::vector<Record> definitions(Kind kind);
    /// Deleted ones of one kind as they last were, the latest first.
    std::vector<Record> deletedDefinitions(Kind kind);
    /// When those of one kind that are deleted were deleted.
    std::map<RecordId, Stamp> deletions(Kind kind);
    /// "None taken" of the supplement on the day, whether it counts or not.
    std::vector<Record> nonesOn(Day day, SupplementId supplement);
    /// How many doses name the supplement, or how many ratings the item.
    std::int64_t entriesOf(SupplementId supplement);
    std::int64_t entriesOf(ItemId item);
    /// Whether there is any: a look-up.
    bool hasEntries(SupplementId supplement);
    bool hasEntries(ItemId item);
    /// The least and the greatest value an item was ever given.
    std::optional<std::pair<double, double>> valuesOf(ItemId item);
    /// Days of the range on which the item has a value above `low`; of several of one day the newest, if it is one
    /// that is given once a day.
    std::vector<Day> daysAbove(ItemId item, double low, DayRange range, bool onceADay);
    /// The record that rates the item on the day; the first entry of a kind on it.
    std::optional<RecordId> ratingOn(Day day, ItemId item);
    std::optional<RecordId> firstOn(Kind kind, Day day);
    /// The last day before `day` with an entry; marks count on their first day.
    std::optional<Day> lastDayBefore(Day day);
    std::vector<BinnedRecord> bin();
    std::map<Kind, std::int64_t> counts();
    /// First and last day with an entry.
    std::optional<DayRange> extent();

private:
    Database& m_database;
};

} // namespace hf
