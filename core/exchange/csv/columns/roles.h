// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "exchange/csv/columns/facts.h"
#include "exchange/import_source.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hf::csv {

/// A column under discussion: what it means, what it holds, whether the person said what it means.
struct Column {
    ColumnMapping mapping;
    ColumnFacts facts;
    bool chosen = false;
    bool repeated = false; ///< an earlier column has the same name
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

} // namespace hf::csv
