// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hf {

/// A row of the tables of a damaged journal.
struct LeftRow {
    RecordId record;
    Kind kind = Kind::dose;
    std::optional<Day> day;         ///< of an entry
    bool binned = false;            ///< it stands in the bin
    std::int64_t revision = 0;      ///< the place in the log of what it was made from
    std::optional<RecordBody> body; ///< nothing where tables do not hold what the record is about: texts, definitions
};

struct TablesLeft {
    std::vector<LeftRow> rows;
    std::int64_t knownLost = 0; ///< revisions that the file itself names as lost before
};

/// The rows that SQLite can still reach in `image`, from either end of each table, and that were made from a revision
/// for which `wanted` says true. Nobody can prove them, as tables carry no digests. Never throws but bad_alloc.
TablesLeft tablesLeft(std::string& image, const std::function<bool(std::int64_t)>& wanted);

/// What a row says over an earlier version of the same record, which keeps what tables do not hold: its note, its zone.
/// Over anything else the row stands alone, without a clock that nobody can place.
RecordBody laidOver(const RecordBody& earlier, const RecordBody& row);

} // namespace hf
