// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hf::quickadd {

/// What a name stands for; of several things with one name the first here is meant.
enum class Meaning : std::uint8_t { rest, stool, noStool, supplement, item, activity, mark, fineDay };

/// Something that a line can be about.
struct Name {
    std::string shown; ///< as the person knows it
    std::string key;   ///< as `nameKey` has it
    Meaning meaning = Meaning::rest;
    std::size_t index = 0; ///< in the catalogue's list, in `activities()` or in `builtInMarks()`
    bool offered = true;   ///< hidden things answer to their whole name only
    bool shortens = true;  ///< keywords and the other words of an activity answer to themselves only

    bool sameThing(const Name& other) const { return meaning == other.meaning && index == other.index; }
};

/// For comparing names: without case and accents, with hyphens, underscores and slashes as blanks.
std::string nameKey(std::string_view text);

/// The activities known by name: `run`, `ride`, …
const std::vector<std::string>& activities();

/// Everything that has a name: keywords, the catalogue, activities with their other words, marks.
std::vector<Name> allNames(const Catalogue& catalogue);

/// The most words one of the names has.
std::size_t longestName(const std::vector<Name>& names);

/// Those called exactly so, ignoring case and accents; the one spelled like `phrase` before others with the same key.
std::vector<const Name*> calledExactly(const std::vector<Name>& names, std::string_view phrase);

/// Offered ones that begin so, or of which a word begins so; one for each thing, beginnings of names first. Three
/// letters are the least, or a whole word with a digit: the "D3" of "Vitamin D3".
std::vector<const Name*> beginningWith(const std::vector<Name>& names, std::string_view phrase);

/// What may have been meant by a word that is no name, nearest first, at most `most`: for asking, never for storing.
std::vector<std::string> nearest(const std::vector<Name>& names, std::string_view phrase, std::size_t most);

/// As shown, at most `most`.
std::vector<std::string> shownNames(const std::vector<const Name*>& names, std::size_t most);

} // namespace hf::quickadd
