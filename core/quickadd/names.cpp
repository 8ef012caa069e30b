// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/names.h"

#include "domain/near_words.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hf::quickadd {

namespace {

/// Longer words are no slip of the keyboard of a name.
constexpr std::size_t longestMistyped = 64;
constexpr std::size_t shortestPrefix = 3;
constexpr std::size_t shortestOffered = 2;
constexpr std::size_t npos = std::string_view::npos;

/// The first word of a row is the activity that is stored, the others mean it too.
constexpr std::array<std::array<std::string_view, 4>, 22> activityWords{{
    {"run", "running", "jog", "jogging"},
    {"walk", "walking"},
    {"ride", "cycling", "bike", "biking"},
    {"swim", "swimming"},
    {"strength", "weights", "lifting"},
    {"gym"},
    {"yoga"},
    {"pilates"},
    {"row", "rowing"},
    {"hike", "hiking"},
    {"climb", "climbing", "bouldering"},
    {"ski", "skiing"},
    {"football", "soccer"},
    {"basketball"},
    {"volleyball"},
    {"tennis"},
    {"badminton"},
    {"hiit", "intervals"},
    {"crossfit"},
    {"dance", "dancing"},
    {"stretching", "mobility"},
    {"boxing"},
}};

/// Offered now: an item that the person has switched off has no open period.
bool isOffered(const Item& item)
{
    return std::any_of(item.enabled.begin(), item.enabled.end(),
                       [](const EnabledPeriod& period) { return !period.until; });
}

/// The fewest slips between the phrase and the whole name or one of its words.
std::size_t slipsToName(const std::u32string& phrase, std::string_view key, std::size_t most)
{
    std::size_t fewest = slips(phrase, letters(key), most);
    for (std::size_t at = 0; at < key.size();) {
        const std::size_t end = std::min(key.find(' ', at), key.size());
        fewest = std::min(fewest, slips(phrase, letters(key.substr(at, end - at)), most));
        at = end + 1;
    }
    return fewest;
}

bool aWordBegins(std::string_view key, std::string_view phrase)
{
    for (std::size_t at = key.find(' '); at != std::string_view::npos; at = key.find(' ', at + 1)) {
        if (key.substr(at + 1).starts_with(phrase)) {
            return true;
        }
    }
    return false;
}

/// A word of the name is this one: short ones are told apart by their digit.
bool hasNumberedWord(std::string_view key, std::string_view word)
{
    const bool numbered = std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
    return numbered && word.size() > 1 && (' ' + std::string(key) + ' ').find(' ' + std::string(word) + ' ') != npos;
}

void addOnce(std::vector<const Name*>& found, const Name& name)
{
    const auto same = [&name](const Name* other) { return other->sameThing(name); };
    if (std::none_of(found.begin(), found.end(), same)) {
        found.push_back(&name);
    }
}

void addDefinitions(std::vector<Name>& names, const Catalogue& catalogue)
{
    for (std::size_t i = 0; i < catalogue.supplements.size(); ++i) {
        const Supplement& supplement = catalogue.supplements[i].definition;
        names.push_back({supplement.name, nameKey(supplement.name), Meaning::supplement, i, !supplement.hidden, true});
    }
    for (std::size_t i = 0; i < catalogue.items.size(); ++i) {
        const Item& item = catalogue.items[i].definition;
        names.push_back({item.name, nameKey(item.name), Meaning::item, i, isOffered(item), true});
    }
}

void addActivities(std::vector<Name>& names)
{
    for (std::size_t i = 0; i < activityWords.size(); ++i) {
        for (const std::string_view word : activityWords[i]) {
            const bool itsName = word == activityWords[i][0];
            names.push_back({std::string(word), std::string(word), Meaning::activity, i, true, itsName});
        }
    }
}

} // namespace

std::string nameKey(std::string_view text)
{
    std::string key = foldForSearch(text);
    std::replace_if(
        key.begin(), key.end(), [](char c) { return c == '-' || c == '_' || c == '/'; }, ' ');
    return foldForMatching(key);
}

const std::vector<std::string>& activities()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> first;
        first.reserve(activityWords.size());
        for (const auto& row : activityWords) {
            first.emplace_back(row[0]);
        }
        return first;
    }();
    return all;
}

std::vector<Name> allNames(const Catalogue& catalogue)
{
    std::vector<Name> names;
    addDefinitions(names, catalogue);
    for (const auto& [word, meaning] :
         {std::pair{"rest", Meaning::rest}, std::pair{"rest day", Meaning::rest}, std::pair{"stool", Meaning::stool},
          std::pair{"bristol", Meaning::stool}, std::pair{"no stool", Meaning::noStool}}) {
        // A part of "no stool" would stand in the way of "stool".
        names.push_back({word, word, meaning, 0, meaning != Meaning::noStool, false});
    }
    addActivities(names);
    for (std::size_t i = 0; i < builtInMarks().size(); ++i) {
        names.push_back({builtInMarks()[i], nameKey(builtInMarks()[i]), Meaning::mark, i, true, true});
    }
    std::erase_if(names, [](const Name& name) { return name.key.empty(); });
    return names;
}

std::size_t longestName(const std::vector<Name>& names)
{
    std::ptrdiff_t most = 0;
    for (const Name& name : names) {
        most = std::max(most, std::count(name.key.begin(), name.key.end(), ' ') + 1);
    }
    return static_cast<std::size_t>(most);
}

std::vector<const Name*> calledExactly(const std::vector<Name>& names, std::string_view phrase)
{
    const std::string key = nameKey(phrase);
    const std::string folded = foldForMatching(phrase);
    std::vector<const Name*> found;
    for (const Name& name : names) {
        if (name.key == key) {
            found.push_back(&name);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&folded](const Name* a, const Name* b) {
        const bool aFits = foldForMatching(a->shown) == folded;
        const bool bFits = foldForMatching(b->shown) == folded;
        return std::pair(a->meaning, !aFits) < std::pair(b->meaning, !bFits);
    });
    return found;
}

std::vector<const Name*> beginningWith(const std::vector<Name>& names, std::string_view phrase)
{
    const std::string key = nameKey(phrase);
    const bool isShort = letters(key).size() < shortestPrefix;
    std::vector<const Name*> found;
    for (const Name& name : names) {
        if (name.offered && name.shortens && !isShort && name.key.starts_with(key)) {
            addOnce(found, name);
        }
    }
    for (const Name& name : names) {
        if (name.offered && name.shortens && (isShort ? hasNumberedWord(name.key, key) : aWordBegins(name.key, key))) {
            addOnce(found, name);
        }
    }
    return found;
}

std::vector<std::string> nearest(const std::vector<Name>& names, std::string_view phrase, std::size_t most)
{
    const std::string key = nameKey(phrase);
    const std::u32string typed = letters(key);
    if (typed.size() > longestMistyped) {
        return {};
    }
    const std::size_t allowed = std::max<std::size_t>(1, typed.size() / 3);
    std::vector<std::pair<std::size_t, const Name*>> ranked;
    for (const Name& name : names) {
        const bool begun = typed.size() >= shortestOffered && (name.key.starts_with(key) || aWordBegins(name.key, key));
        std::size_t distance = allowed + 1;
        if (name.offered) {
            distance = begun ? 0 : slipsToName(typed, name.key, allowed);
        }
        if (distance <= allowed && distance < typed.size()) {
            ranked.emplace_back(distance, &name);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Name*> found;
    for (const auto& [distance, name] : ranked) {
        addOnce(found, *name);
    }
    return shownNames(found, most);
}

std::vector<std::string> shownNames(const std::vector<const Name*>& names, std::size_t most)
{
    std::vector<std::string> shown;
    for (const Name* name : names) {
        if (shown.size() < most) {
            shown.push_back(name->shown);
        }
    }
    return shown;
}

} // namespace hf::quickadd
