// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/words.h"

#include "domain/text.h"

#include <array>
#include <optional>

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

std::optional<char> escaped(std::string_view rest)
{
    if (rest.size() < 2 || rest[0] != '\\') {
        return std::nullopt;
    }
    switch (rest[1]) {
    case '"':
    case '\\':
        return rest[1];
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    default:
        return std::nullopt;
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
        return word;
    }
    while (end < line.size() && line[end] != '"') {
        const auto special = escaped(line.substr(end));
        word.value += special.value_or(line[end]);
        end += special ? std::size_t{2} : std::size_t{1};
    }
    word.text = line.substr(at, (end < line.size() ? end + 1 : end) - at);
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

std::string inQuotes(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        switch (c) {
        case '"':
        case '\\':
            quoted += '\\';
            quoted += c;
            break;
        case '\n':
            quoted += "\\n";
            break;
        case '\r':
            quoted += "\\r";
            break;
        default:
            quoted += c;
        }
    }
    quoted += '"';
    return quoted;
}

} // namespace hf::quickadd
