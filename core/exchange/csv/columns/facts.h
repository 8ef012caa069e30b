// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "exchange/csv/cells/numbers.h"

#include <cstdint>
#include <optional>
#include <string_view>

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

/// The unit in brackets at the end of a header, `Creatine (g)`, and the name before it.
std::optional<Unit> unitInHeader(std::string_view header);
std::string_view nameInHeader(std::string_view header);

} // namespace hf::csv
