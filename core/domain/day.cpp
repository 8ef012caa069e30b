// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/day.h"

#include "domain/numbers.h"

#include <fmt/format.h>

namespace hf {

std::optional<Day> makeDay(int year, unsigned month, unsigned dayOfMonth)
{
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                           std::chrono::day{dayOfMonth}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return Day{date};
}

std::optional<Day> parseDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || text[0] == '-') {
        return std::nullopt;
    }
    const auto year = wholeNumber<int>(text.substr(0, 4));
    const auto month = wholeNumber<unsigned>(text.substr(5, 2));
    const auto dayOfMonth = wholeNumber<unsigned>(text.substr(8, 2));
    if (!year || !month || !dayOfMonth) {
        return std::nullopt;
    }
    return makeDay(*year, *month, *dayOfMonth);
}

std::string toString(Day day)
{
    const std::chrono::year_month_day date{day};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

} // namespace hf
