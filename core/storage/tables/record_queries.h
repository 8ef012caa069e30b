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
};

/// Whole records, as the pages and lists show them. Bodies come from the log, through the typed tables. A record that
/// cannot be read is left out here and named by `check`. Throws SQLite::Exception.
class RecordQueries {
public:
    explicit RecordQueries(Database& database)
        : m_database(database)
    {
    }

    /// Entries of one kind that stand on a day of the range, oldest first; marks by their first day.
    std::vector<Record> ofKind(Kind kind, DayRange range);
    /// The same for the doses of one supplement.
    std::vector<Record> dosesOf(SupplementId supplement, DayRange range);
    /// Definitions of one kind, by name.
    std::vector<Record> definitions(Kind kind);
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
