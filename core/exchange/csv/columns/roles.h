// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/entries/catalogue.h"
#include "exchange/csv/cells/numbers.h"
#include "exchange/import_source.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hf::csv {

/// What stands in the cells of a column, as counts.
struct ColumnFacts {
    std::int64_t filled = 0; ///< neither empty nor a word for "missing"
    std::int64_t numbers = 0;
    std::int64_t amounts = 0; ///< with a unit
    std::int64_t dates = 0;
    std::int64_t datesWithClock = 0;
    std::int64_t clocks = 0;
    std::int64_t points = 0; ///< numbers whose decimal mark must be a point
    std::int64_t commas = 0;
    std::int64_t loopCodes = 0; ///< -1 … 3, or Loop's words for them
    std::int64_t loopUnknowns = 0;
    std::int64_t loopDone = 0;
    std::int64_t loopNumbers = 0; ///< whole numbers over 3

    void add(std::string_view cell, UnitMemory& units);
    bool isText() const { return filled > 0 && 2 * (numbers + amounts + dates + clocks) < filled; }
    bool isNumeric() const { return filled > 0 && 2 * numbers >= filled && numbers >= amounts; }
    bool isAmounts() const { return filled > 0 && 2 * amounts >= filled && amounts > numbers; }
};

/// A column under discussion: what it means, what it holds, whether the person said what it means.
struct Column {
    ColumnMapping mapping;
    ColumnFacts facts;
    bool chosen = false;
};

/// The columns of a header, with what the person chose for them (`COLUMN=ROLE[:TARGET]`). Of columns with one name the
/// first counts. Throws ImportError for a choice that names no column or no role.
std::vector<Column> columnsOf(const std::vector<std::string>& headers, std::span<const std::string> choices);

/// Finds the columns that say when; throws ImportError when there is none.
void chooseWhen(std::vector<Column>& columns);

/// A table in Loop's coding: a `Date` and nothing but states and thousandths beside it.
bool looksLikeLoop(const std::vector<Column>& columns);

/// Whether names stand in a column (long), rather than in the header (wide); chooses the columns of a long table.
bool chooseLong(std::vector<Column>& columns);

/// Chooses items and doses among the columns of a wide table; throws ImportError when there are none.
void chooseWide(std::vector<Column>& columns, const Catalogue& catalogue);
void chooseLoop(std::vector<Column>& columns);

/// A decimal comma when numbers can only be read with one and none only with a point.
char decimalMarkOf(const std::vector<Column>& columns);

/// The column with that role.
std::optional<std::size_t> columnWith(std::span<const ColumnMapping> columns, ColumnRole role);

/// The unit in brackets at the end of a header, `Creatine (g)`, and the name before it.
std::optional<Unit> unitInHeader(std::string_view header);
std::string_view nameInHeader(std::string_view header);

} // namespace hf::csv
