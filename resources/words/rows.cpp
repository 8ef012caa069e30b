// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rows.h"

#include "words/mark.h"
#include "words/problems.h"

#include <array>
#include <utility>

namespace hf::words {

namespace {

constexpr std::array<std::pair<std::string_view, const char*>, 12> ofRows{{
    {"quote-unclosed", QT_TRANSLATE_NOOP("Words", "A quotation mark is never closed.")},
    {"cells-too-few", QT_TRANSLATE_NOOP("Words", "The row has fewer cells than the header.")},
    {"cells-too-many", QT_TRANSLATE_NOOP("Words", "The row has more cells than the header.")},
    {"date-unreadable", QT_TRANSLATE_NOOP("Words", "The date cannot be read.")},
    {"date-out-of-range", QT_TRANSLATE_NOOP("Words", "The date lies before 1970 or is still to come.")},
    {"date-missing", QT_TRANSLATE_NOOP("Words", "There is no date.")},
    {"day-repeated", QT_TRANSLATE_NOOP("Words", "An earlier row has the same day.")},
    {"time-unreadable", QT_TRANSLATE_NOOP("Words", "The time cannot be read.")},
    {"value-unreadable", QT_TRANSLATE_NOOP("Words", "The value is no number.")},
    {"value-out-of-range", QT_TRANSLATE_NOOP("Words", "The value lies outside the item\u2019s scale.")},
    {"rated-otherwise", QT_TRANSLATE_NOOP("Words", "That day has another value here, which stays.")},
    {"amount-unreadable", QT_TRANSLATE_NOOP("Words", "The amount cannot be read.")},
}};

} // namespace

std::optional<Text> wordsOfRow(std::string_view code)
{
    for (const auto& [known, english] : ofRows) {
        if (known == code) {
            return Text{english};
        }
    }
    for (std::size_t i = 0; i < entryProblemCount; ++i) {
        const auto problem = static_cast<EntryProblem>(i);
        if (nameOf(problem) == code) {
            return wordsOf(problem);
        }
    }
    return std::nullopt;
}

} // namespace hf::words
