// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quickadd/typed/words.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hf::quickadd {

/// What was found at the beginning of some words: nothing of the sort (`words` is 0), something that looks like it but
/// is not real (no value), or a value.
template<class T>
struct ParseResult {
    std::size_t words = 0;
    std::optional<T> value;

    bool isReal() const { return words > 0 && value.has_value(); }
    bool isBroken() const { return words > 0 && !value.has_value(); }
};

/// A number at the beginning of a word, and what is glued to it (`5g`).
struct GluedNumber {
    std::string decimal; ///< with a point, perhaps a minus; empty when it can't be read
    std::string_view glued;
    std::vector<std::string> meanings; ///< what an ambiguous number may have meant
};

/// Nothing when the word does not begin like a number. A single comma is a decimal comma, except before exactly three
/// digits after a whole part that could be grouped: `0,5`, `2,5`, `0,125` and `1,2345` are read, `1,000` is not.
std::optional<GluedNumber> gluedNumber(std::string_view word);

/// Hours and minutes as typed: `7h30`, `7.5 h`, `45 min`.
struct Span {
    double hours = 0;
    double minutes = 0;

    double inHours() const { return hours + minutes / 60; }
    double inMinutes() const { return hours * 60 + minutes; }
    /// Nothing when it is not a whole number of minutes.
    std::optional<int> inWholeMinutes() const;
};

bool isHourUnit(std::string_view folded);
bool isMinuteUnit(std::string_view folded);

/// `45min`, `45 minutes`, `1h15`, `1h15min`, `1 h 15 min`, `1h 15`, `7.5h`.
ParseResult<Span> readSpan(std::span<const Word> words);

} // namespace hf::quickadd
