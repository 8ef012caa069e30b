// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/offers.h"

#include "domain/near_words.h"
#include "quickadd/keywords.h"

#include <algorithm>

namespace hf::quickadd {

namespace {

std::vector<std::string> keywords()
{
    std::vector<std::string> all(beforeTheName.begin(), beforeTheName.end());
    all.insert(all.end(), afterTheName.begin(), afterTheName.end());
    all.insert(all.end(), dayWords.begin(), dayWords.end());
    return all;
}

/// Names of several words that the phrase is like, which one of its words alone is not.
std::vector<std::string> longNames(const std::vector<Name>& names, std::string_view phrase)
{
    const std::u32string typed = letters(nameKey(phrase));
    const std::size_t allowed = std::max<std::size_t>(1, typed.size() / 4);
    std::vector<std::string> found;
    for (const Name& name : names) {
        const bool several = name.key.find(' ') != std::string::npos;
        if (several && name.offered && found.size() < mostOffers &&
            slips(typed, letters(name.key), allowed) <= allowed) {
            found.push_back(name.shown);
        }
    }
    return found;
}

void append(std::vector<std::string>& offers, const std::vector<std::string>& more)
{
    for (const std::string& one : more) {
        if (offers.size() < mostOffers && std::find(offers.begin(), offers.end(), one) == offers.end()) {
            offers.push_back(one);
        }
    }
}

} // namespace

std::vector<std::string> meantByUnknown(const std::vector<Name>& names, std::string_view line, std::string_view word)
{
    const std::vector<Word> words = splitWords(line);
    std::vector<std::string> offers;
    if (words.size() > 1 && !words[1].quoted) {
        offers = longNames(names, line.substr(0, words[1].end()));
    }
    append(offers, nearest(names, word, mostOffers));
    append(offers, nearWords(word, keywords()));
    return offers;
}

std::vector<std::string> meantBy(const Reading& reading, const Catalogue& catalogue, const Subject& subject,
                                 WordRange left)
{
    std::vector<std::string> offers;
    if (left.count == 0 || reading.words[left.first].quoted) {
        return offers;
    }
    const auto phrase = [&reading](std::size_t first, std::size_t end) {
        const std::size_t at = reading.words[first].at;
        return reading.line.substr(at, reading.words[end - 1].end() - at);
    };
    const std::size_t end = subject.where.first + subject.where.count;
    const std::vector<Name> names = allNames(catalogue);
    if (left.first == end) {
        append(offers, longNames(names, phrase(subject.where.first, end + 1)));
    } else if (left.first + 1 == subject.where.first) {
        append(offers, longNames(names, phrase(left.first, end)));
    }
    const std::string& word = reading.words[left.first].value;
    const std::vector<std::string> all = keywords();
    const bool known = std::find(all.begin(), all.end(), word) != all.end();
    append(offers, known ? std::vector<std::string>{} : nearWords(word, all));
    return offers;
}

} // namespace hf::quickadd
