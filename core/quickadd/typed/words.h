// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hf::quickadd {

/// One word of a line, or one piece of quoted text.
struct Word {
    std::string_view text; ///< as typed, quotes included; without a comma, semicolon or colon at the end
    std::size_t at = 0;    ///< byte offset of `text` in the line
    bool quoted = false;
    bool open = false; ///< quoted text that no quote closes
    std::string value; ///< folded for matching; for quoted text what stands between the quotes, escapes resolved

    std::size_t end() const { return at + text.size(); }
    /// A plain word that reads so, ignoring case.
    bool is(std::string_view folded) const { return !quoted && value == folded; }
};

/// Splits at blanks, around `..` and around quoted text: "…" (where a backslash escapes a quote, a backslash, n, r
/// and control characters as `\u001b`) or “…”. A quote that is never closed runs to the end and is `open`: a line can
/// be understood while it is typed. Keeps views into `line`.
std::vector<Word> splitWords(std::string_view line);

/// Holds no control character and no end of a line.
bool fitsInLine(std::string_view text);

/// The text in quotes, as `splitWords` reads it back; always one line.
std::string inQuotes(std::string_view text);

} // namespace hf::quickadd
