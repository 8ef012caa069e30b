// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/nights.h"

#include "domain/numbers.h"
#include "quickadd/typed/times.h"

namespace hf::quickadd {

namespace {

struct BothEnds {
    std::string_view first;
    std::string_view last;
    std::size_t words = 0;
};

/// What stands on both sides of a hyphen or a dash: in one word, or in three.
BothEnds bothEnds(std::span<const Word> words)
{
    for (const std::string_view dash : {"-", "\u2013"}) {
        const std::string_view word = words[0].text;
        if (const std::size_t at = word.find(dash); at != std::string_view::npos) {
            return {word.substr(0, at), word.substr(at + dash.size()), 1};
        }
        if (words.size() > 2 && !words[2].quoted && words[1].text == dash) {
            return {word, words[2].text, 3};
        }
    }
    return {};
}

/// The clock that is all of a text, in whole minutes.
std::optional<minutes> clockIn(std::string_view text)
{
    const std::vector<Word> words = splitWords(text);
    const auto read = readTime(words, Zone::utc(), false);
    const bool whole = words.size() == 1 && read.words == 1 && words[0].text.size() == text.size();
    const auto* clock = whole && read.value ? std::get_if<seconds>(&*read.value) : nullptr;
    return clock == nullptr ? std::nullopt : std::optional(std::chrono::floor<minutes>(*clock));
}

/// Whether the text is meant as a clock, though it may be none.
bool hasColon(std::string_view text)
{
    return text.find(':') != std::string_view::npos && isDigit(text.front()) &&
           text.find_first_not_of("0123456789:") == std::string_view::npos;
}

} // namespace

ParseResult<Night> readNight(std::span<const Word> words)
{
    if (words.empty() || words[0].quoted) {
        return {};
    }
    const auto [first, last, used] = bothEnds(words);
    const auto bed = clockIn(first);
    const auto wake = clockIn(last);
    if (!bed || !wake) {
        return hasColon(first) && hasColon(last) ? ParseResult<Night>{used, std::nullopt} : ParseResult<Night>{};
    }
    const Night night{*bed, *wake};
    return night.isReal() ? ParseResult<Night>{used, night} : ParseResult<Night>{used, std::nullopt};
}

} // namespace hf::quickadd
