// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/taken/taken_name.h"

#include "domain/near_words.h"
#include "domain/text.h"
#include "quickadd/arguments.h"

#include <algorithm>

namespace hf::quickadd {

namespace {

/// Shorter words are too common to stand for a whole name: the "D" of "Vitamin D".
constexpr std::size_t shortestWord = 3;

std::string key(std::string_view name)
{
    return nameKey(foldForSearch(name));
}

bool holdsWords(const std::string& whole, const std::string& words)
{
    return (' ' + whole + ' ').find(' ' + words + ' ') != std::string::npos;
}

/// The words of one name are those of the other but for a slip in long ones: "glutamin" and "l glutamine". Short words
/// tell things apart ("vitamin c" and "vitamin d").
bool isLike(const std::string& whole, const std::string& typed)
{
    constexpr std::size_t longWord = 6;
    const std::vector<Word> known = splitWords(whole);
    for (const Word& word : splitWords(typed)) {
        const std::u32string wanted = letters(word.value);
        const bool found = std::any_of(known.begin(), known.end(), [&](const Word& other) {
            const std::u32string there = letters(other.value);
            return word.value == other.value ||
                   (std::min(wanted.size(), there.size()) >= longWord && slips(wanted, there, 1) <= 1);
        });
        if (!found) {
            return false;
        }
    }
    return true;
}

bool isOwn(const Catalogue& catalogue, const Name& name, const std::optional<RecordId>& own)
{
    if (!own) {
        return false;
    }
    return name.meaning == Meaning::supplement
               ? catalogue.supplements[name.index].id.value == own->value
               : name.meaning == Meaning::item && catalogue.items[name.index].id.value == own->value;
}

} // namespace

std::optional<NameFault> nameFault(std::string_view name, const TimeFrame& frame)
{
    if (inOneRow(name) != name) {
        return NameFault::severalRows;
    }
    const std::vector<Word> words = splitWords(name);
    const Reading reading{name, words, frame};
    if (words.empty()) {
        return std::nullopt; // no name at all, which is refused elsewhere
    }
    for (const std::string_view keyword : {"note", "prompt", "dose", "rate", "session", "mark", "fine-day"}) {
        if (words[0].is(keyword)) {
            return NameFault::says;
        }
    }
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t said = argumentWords(reading, at);
        if (said == 0) {
            return std::nullopt;
        }
        at += said;
    }
    return NameFault::says;
}

std::optional<TakenName> takenName(const Catalogue& catalogue, std::string_view name, std::optional<RecordId> own)
{
    const std::string wanted = key(name);
    std::optional<TakenName> byWords;
    for (const Name& known : allNames(catalogue)) {
        const bool defined = known.meaning == Meaning::supplement || known.meaning == Meaning::item;
        if (isOwn(catalogue, known, own)) {
            continue;
        }
        const std::string other = key(known.shown);
        if (other == wanted) {
            if (defined) {
                return TakenName{known.meaning, known.shown, true, false};
            }
            byWords = byWords ? byWords : TakenName{known.meaning, known.shown, false, false};
        } else if (known.meaning == Meaning::supplement && !byWords && wanted.size() >= shortestWord) {
            const bool words = holdsWords(other, wanted);
            if (words || isLike(other, wanted)) {
                byWords = TakenName{known.meaning, known.shown, false, !words};
            }
        }
    }
    return byWords;
}

} // namespace hf::quickadd
