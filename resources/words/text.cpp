// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/text.h"

#include <string_view>

namespace hf::words {

std::string inEnglish(const Text& text)
{
    std::string said;
    for (const char* at = text.english; *at != '\0'; ++at) {
        const auto place = static_cast<std::size_t>(at[0] == '%' && at[1] >= '1' && at[1] <= '9' ? at[1] - '0' : 0);
        if (place == 0 || place > text.values.size()) {
            said += *at;
            continue;
        }
        const Value& value = text.values[place - 1];
        if (const auto* figure = std::get_if<Figure>(&value)) {
            said += digitsOf(*figure);
        } else if (const auto* marked = std::get_if<Marked>(&value)) {
            said += marked->english;
        } else {
            said += std::get<std::string>(value);
        }
        ++at;
    }
    return said;
}

} // namespace hf::words
