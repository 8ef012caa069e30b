// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <concepts>
#include <optional>
#include <string_view>
#include <system_error>

namespace hf {

/// One of the ten of ASCII, whatever the locale.
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A whole number that is all of the text: digits, and a minus where the type has one. Nothing for anything else, also
/// for what the type cannot hold.
template<std::integral Number>
std::optional<Number> wholeNumber(std::string_view text, int base = 10)
{
    Number value{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    return fault == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// A number with a point and perhaps an exponent that is all of the text; nothing for `inf` and `nan`.
std::optional<double> decimalNumber(std::string_view text);

} // namespace hf
