// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/names.h"

#include "domain/entries/catalogue.h"
#include "words/mark.h"

#include <array>
#include <utility>

namespace hf::words {

namespace {

constexpr std::array supplements{
    std::pair{built_in::glutamine, QT_TRANSLATE_NOOP("Words", "L-Glutamine")},
};

constexpr std::array items{
    std::pair{built_in::bellyPain, QT_TRANSLATE_NOOP("Words", "Belly pain")},
    std::pair{built_in::bloating, QT_TRANSLATE_NOOP("Words", "Bloating")},
    std::pair{built_in::wind, QT_TRANSLATE_NOOP("Words", "Wind")},
    std::pair{built_in::rushing, QT_TRANSLATE_NOOP("Words", "Rushing to the toilet")},
    std::pair{built_in::queasiness, QT_TRANSLATE_NOOP("Words", "Queasiness")},
    std::pair{built_in::interference, QT_TRANSLATE_NOOP("Words", "Got in the way")},
    std::pair{built_in::sleepQuality, QT_TRANSLATE_NOOP("Words", "Sleep quality")},
    std::pair{built_in::energy, QT_TRANSLATE_NOOP("Words", "Energy")},
    std::pair{built_in::freshMuscles, QT_TRANSLATE_NOOP("Words", "Fresh muscles")},
    std::pair{built_in::calm, QT_TRANSLATE_NOOP("Words", "Calm")},
    std::pair{built_in::sleepHours, QT_TRANSLATE_NOOP("Words", "Sleep")},
};

template<class Names, class Id>
const char* wordIn(const Names& names, Id id, std::string_view name)
{
    for (const auto& [shipped, word] : names) {
        if (shipped == id) {
            return name == word ? word : nullptr;
        }
    }
    return nullptr;
}

} // namespace

const char* shippedName(SupplementId id, std::string_view name)
{
    return wordIn(supplements, id, name);
}

const char* shippedName(ItemId id, std::string_view name)
{
    return wordIn(items, id, name);
}

} // namespace hf::words
