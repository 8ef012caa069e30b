// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "quickadd/keywords.h"
#include "quickadd/names.h"
#include "quickadd/quick_add.h"
#include "quickadd/typed/words.h"

#include <algorithm>
#include <span>

namespace hf {

namespace {

using namespace quickadd;

/// The offers so far; each word once, at most so many.
class Offers {
public:
    explicit Offers(std::size_t most)
        : m_most(most)
    {
    }

    void add(std::string_view word)
    {
        if (m_words.size() < m_most && !word.empty() &&
            std::find(m_words.begin(), m_words.end(), word) == m_words.end()) {
            m_words.emplace_back(word);
        }
    }

    template<class Words>
    void addBeginningWith(const std::string& begun, const Words& words)
    {
        for (const std::string_view word : words) {
            if (nameKey(word).starts_with(begun)) {
                add(word);
            }
        }
    }

    bool areNone() const { return m_words.empty(); }

    std::vector<std::string> take() { return std::move(m_words); }

private:
    std::size_t m_most;
    std::vector<std::string> m_words;
};

std::string_view phrase(std::string_view text, std::span<const Word> words)
{
    return text.substr(words.front().at, words.back().end() - words.front().at);
}

bool namesOneThing(const std::vector<Name>& names, std::string_view called)
{
    return !calledExactly(names, called).empty() || beginningWith(names, called).size() == 1;
}

/// Words among these name one thing, so that what follows is no name.
bool holdsName(const std::vector<Name>& names, std::string_view text, std::span<const Word> words)
{
    const std::size_t longest = longestName(names);
    bool holds = false;
    for (std::size_t first = 0; first < words.size(); ++first) {
        for (std::size_t count = 1; count <= std::min(longest, words.size() - first); ++count) {
            holds = holds || namesOneThing(names, phrase(text, words.subspan(first, count)));
        }
    }
    return holds;
}

/// The rest of `name` from the word that is being typed on; empty when the words before it do not begin the name.
std::string_view continued(std::string_view name, std::string_view before, const std::string& begun)
{
    const std::string beforeKey = nameKey(before);
    for (std::size_t at = name.find(' '); at != std::string_view::npos; at = name.find(' ', at + 1)) {
        const std::string_view rest = trimmed(name.substr(at));
        if (nameKey(name.substr(0, at)) == beforeKey && nameKey(rest).starts_with(begun)) {
            return rest;
        }
    }
    return {};
}

void offerContinuations(Offers& offers, const std::vector<Name>& names, std::string_view before,
                        const std::string& begun)
{
    for (const Name& name : names) {
        if (name.offered || name.meaning == Meaning::noStool) {
            offers.add(continued(name.shown, before, begun));
        }
    }
}

void offerNames(Offers& offers, const std::vector<Name>& names, const std::string& begun)
{
    for (const Name& name : names) {
        if (name.offered && name.key.starts_with(begun)) {
            offers.add(name.shown);
        }
    }
    for (const Name& name : names) {
        if (name.offered && name.key.find(" " + begun) != std::string::npos) {
            offers.add(name.shown);
        }
    }
}

bool startsNote(std::span<const Word> words)
{
    return std::any_of(words.begin(), words.end(), [](const Word& word) { return word.is("note"); });
}

bool isOpenQuote(const Word& word, std::string_view text)
{
    return word.quoted && word.end() == text.size();
}

} // namespace

std::vector<std::string> completeQuickAdd(std::string_view text, const Catalogue& catalogue, std::size_t most)
{
    const std::vector<Word> words = splitWords(text);
    Offers offers(most);
    const bool typing = !words.empty() && words.back().end() == text.size();
    const std::span<const Word> before = std::span(words).first(words.size() - (typing ? 1 : 0));
    if (startsNote(before) || (typing && isOpenQuote(words.back(), text))) {
        return {};
    }
    const std::vector<Name> names = allNames(catalogue);
    const std::string begun = typing ? nameKey(words.back().text) : std::string{};

    for (std::size_t first = 0; first < before.size(); ++first) {
        offerContinuations(offers, names, phrase(text, before.subspan(first)), begun);
    }
    if (!offers.areNone()) {
        return offers.take();
    }
    const bool named = holdsName(names, text, before);
    if (!named && (!begun.empty() || before.empty())) {
        offerNames(offers, names, begun);
        offers.addBeginningWith(begun, beforeTheName);
    }
    if (named && !begun.empty()) {
        offers.addBeginningWith(begun, afterTheName);
    }
    if (!begun.empty()) {
        offers.addBeginningWith(begun, dayWords);
    }
    return offers.take();
}

} // namespace hf
