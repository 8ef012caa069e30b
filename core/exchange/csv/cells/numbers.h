// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hf::csv {

/// An exact number as text: digits and at most one point, without sign.
class Decimal {
public:
    std::string_view text() const { return std::string_view(m_text.data(), m_size); }
    bool isZero() const;
    double value() const;

    /// False when it is full.
    bool append(char c);

private:
    std::array<char, 40> m_text{};
    std::size_t m_size = 0;
};

/// What the marks in a number say about the whole column.
enum class MarkHint : std::uint8_t { none, point, comma };

/// Remembers the units that a file writes, which are few.
class UnitMemory {
public:
    std::optional<Unit> unitOf(std::string_view text);

private:
    std::vector<std::pair<std::string, std::optional<Unit>>> m_known;
};

enum class ValueKind : std::uint8_t {
    missing,    ///< empty, `-`, `--`, `null`, `N/A`
    number,     ///< a number alone
    amount,     ///< a number and a unit
    otherUnit,  ///< a number and a word that is no unit of an amount
    unreadable, ///< anything else, several numbers, `1,025` where the mark is a point
};

/// A cell that should hold a number or an amount.
struct Value {
    ValueKind kind = ValueKind::unreadable;
    bool negative = false;
    Decimal decimal;
    std::optional<Unit> unit;
    MarkHint hint = MarkHint::none;

    bool hasNumber() const { return kind != ValueKind::missing && kind != ValueKind::unreadable; }
    double number() const { return negative ? -decimal.value() : decimal.value(); }
};

/// Gives a number the unit that stands in a column of its own.
void addUnit(Value& value, std::string_view unitCell, UnitMemory& units);

/// Reads a trimmed cell; `mark` is the decimal mark of the file, or `?` to allow either.
Value readValue(std::string_view cell, char mark, UnitMemory& units);

} // namespace hf::csv
