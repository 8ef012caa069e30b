// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/taken/taken_name.h"

#include "domain/text.h"

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
    return words.size() >= shortestWord && (' ' + whole + ' ').find(' ' + words + ' ') != std::string::npos;
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
                return TakenName{known.meaning, known.shown, true};
            }
            byWords = byWords ? byWords : TakenName{known.meaning, known.shown, false};
        } else if (known.meaning == Meaning::supplement && !byWords && holdsWords(other, wanted)) {
            byWords = TakenName{known.meaning, known.shown, false};
        }
    }
    return byWords;
}

} // namespace hf::quickadd
