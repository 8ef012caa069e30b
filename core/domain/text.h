// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hf {

/// Byte offset of the first fault in UTF-8 (over-long forms, surrogates, cut sequences), or npos when it is valid.
std::size_t firstInvalidUtf8(std::string_view text);

/// Adds one code point (at most U+10FFFF, no surrogate) as UTF-8.
void appendUtf8(std::string& out, char32_t point);

/// Without blanks, U+00A0, U+202F and U+FEFF at both ends.
std::string_view trimmed(std::string_view text);

/// What a terminal obeys instead of showing it, what ends a line for programs that read rows, and what turns the
/// direction of the text after it.
bool isControl(char32_t point);

/// For showing text of any origin in one row: control characters and line ends as JSON writes them (`\n`, `\u001b`),
/// bytes that are not UTF-8 as U+FFFD.
std::string inOneRow(std::string_view text);

/// A long text by its beginning and "…", for messages: at most some sixty characters, cut between two.
std::string excerpt(std::string_view text);

/// For comparing names and units: lower case, Greek mu as the micro sign, runs of blanks as one, trimmed. Never shown.
std::string foldForMatching(std::string_view text);

/// For finding text that a person remembers: as `foldForMatching`, and without accents, with ß as ss, æ as ae, œ as oe,
/// ł as l. Never shown.
std::string foldForSearch(std::string_view text);

/// Names that a person could not tell apart when typing them are one: as `foldForSearch`, with hyphens, underscores and
/// slashes as blanks. Never shown.
std::string nameToCompare(std::string_view name);

/// Lower case words joined by hyphens: what a metric's name is made of. `L-Glutamine` → `l-glutamine`.
std::string slug(std::string_view text);

} // namespace hf
