// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/words.h"

#include "domain/text.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace hf::quickadd {

namespace {

constexpr std::string_view rangeSign = "..";
constexpr std::string_view openingQuote = "“";
constexpr std::string_view closingQuote = "”";

std::size_t blankLength(std::string_view rest)
{
    constexpr std::array<std::string_view, 9> blanks{" ", "\t", "\r", "\n", "\v", "\f", "\u00A0", "\u202F", "\uFEFF"};
    for (const std::string_view blank : blanks) {
        if (rest.starts_with(blank)) {
            return blank.size();
        }
    }
    return 0;
}

bool startsQuote(std::string_view rest)
{
    return rest.starts_with('"') || rest.starts_with(openingQuote);
}

struct Character {
    char32_t point = 0;
    std::size_t bytes = 0; ///< 0 for none
};

/// The control character or line separator at the beginning: none stands in a line as it is.
Character controlAt(std::string_view rest)
{
    const auto byte = [rest](std::size_t i) {
        return i < rest.size() ? char32_t{static_cast<unsigned char>(rest[i])} : char32_t{0};
    };
    Character found{byte(0), 1};
    if (byte(0) == 0xC2) {
        found = {byte(1), 2};
    } else if (byte(0) == 0xE2 && (byte(1) == 0x80 || byte(1) == 0x81) && byte(2) >= 0x80) {
        found = {0x2000 + (byte(1) - 0x80) * 0x40 + (byte(2) - 0x80), 3};
    }
    const bool whole = found.bytes == 1 ? found.point < 0x80 : found.point >= 0x80;
    return whole && isControl(found.point) ? found : Character{};
}

/// `\u001b`: only what `inQuotes` writes so, because a person may type a backslash for its own sake.
Character byNumber(std::string_view rest)
{
    constexpr std::size_t length = 6;
    char32_t point = 0;
    if (rest.size() < length || !rest.starts_with("\\u")) {
        return {};
    }
    for (const char c : rest.substr(2, length - 2)) {
        constexpr std::string_view digits = "0123456789abcdef";
        const std::size_t digit = digits.find(c);
        if (digit == std::string_view::npos) {
            return {};
        }
        point = point * 16 + static_cast<char32_t>(digit);
    }
    return isControl(point) ? Character{point, length} : Character{};
}

/// What a backslash and the character after it stand for.
Character escaped(std::string_view rest)
{
    if (rest.size() < 2 || rest[0] != '\\') {
        return {};
    }
    switch (rest[1]) {
    case '"':
    case '\\':
        return {char32_t{static_cast<unsigned char>(rest[1])}, 2};
    case 'n':
        return {U'\n', 2};
    case 'r':
        return {U'\r', 2};
    default:
        return byNumber(rest);
    }
}

Word quotedAt(std::string_view line, std::size_t at)
{
    Word word;
    word.quoted = true;
    word.at = at;
    std::size_t end = at + 1;
    if (line[at] != '"') {
        const std::size_t inner = at + openingQuote.size();
        const std::size_t close = line.find(closingQuote, inner);
        end = close == std::string_view::npos ? line.size() : close + closingQuote.size();
        word.value = line.substr(inner, (close == std::string_view::npos ? end : close) - inner);
        word.text = line.substr(at, end - at);
        word.open = close == std::string_view::npos;
        return word;
    }
    while (end < line.size() && line[end] != '"') {
        const Character special = escaped(line.substr(end));
        if (special.bytes > 0) {
            appendUtf8(word.value, special.point);
        } else {
            word.value += line[end];
        }
        end += std::max<std::size_t>(special.bytes, 1);
    }
    word.open = end >= line.size();
    word.text = line.substr(at, (word.open ? end : end + 1) - at);
    return word;
}

/// The plain word at `at`, or the sign of a range.
Word plainAt(std::string_view line, std::size_t at)
{
    std::size_t end = at;
    while (end < line.size()) {
        const std::string_view rest = line.substr(end);
        if (blankLength(rest) > 0 || startsQuote(rest) || rest.starts_with(rangeSign)) {
            break;
        }
        ++end;
    }
    Word word;
    word.at = at;
    word.text = line.substr(at, end == at ? rangeSign.size() : end - at);
    return word;
}

std::string_view withoutPunctuation(std::string_view word)
{
    const std::size_t last = word.find_last_not_of(",;:");
    return word.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

} // namespace

std::vector<Word> splitWords(std::string_view line)
{
    std::vector<Word> words;
    std::size_t at = 0;
    while (at < line.size()) {
        const std::string_view rest = line.substr(at);
        if (const std::size_t blank = blankLength(rest); blank > 0) {
            at += blank;
            continue;
        }
        Word word = startsQuote(rest) ? quotedAt(line, at) : plainAt(line, at);
        at = word.end();
        if (!word.quoted) {
            word.text = withoutPunctuation(word.text);
            word.value = foldForMatching(word.text);
        }
        if (!word.text.empty()) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

bool fitsInLine(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (controlAt(text.substr(at)).bytes > 0) {
            return false;
        }
    }
    return true;
}

std::string inQuotes(std::string_view text)
{
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const Character control = controlAt(text.substr(at));
        if (text[at] == '"' || text[at] == '\\') {
            quoted += {'\\', text[at]};
        } else if (text[at] == '\n' || text[at] == '\r') {
            quoted += text[at] == '\n' ? "\\n" : "\\r";
        } else if (control.bytes > 0) {
            quoted += fmt::format("\\u{:04x}", static_cast<unsigned>(control.point));
        } else {
            quoted += text[at];
        }
        at += std::max<std::size_t>(control.bytes, 1);
    }
    quoted += '"';
    return quoted;
}

} // namespace hf::quickadd
