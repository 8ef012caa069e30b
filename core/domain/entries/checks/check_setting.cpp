// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/checks/check_setting.h"

#include "domain/numbers.h"

namespace hf {

namespace {

constexpr int minutesAnHour = 60;
constexpr int minutesADay = 24 * minutesAnHour;

/// Digits alone; nothing for more of them than any setting has.
std::optional<int> fewDigits(std::string_view text)
{
    constexpr std::size_t mostDigits = 4;
    const bool digits = text.size() <= mostDigits && text.find_first_not_of("0123456789") == std::string_view::npos;
    return digits ? wholeNumber<int>(text) : std::nullopt;
}

bool isOnOrOff(std::string_view value)
{
    return value == "on" || value == "off";
}

} // namespace

std::optional<minutes> parseClock(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon > 2 || text.size() - colon != 3) {
        return std::nullopt;
    }
    const auto hour = fewDigits(text.substr(0, colon));
    const auto minute = fewDigits(text.substr(colon + 1));
    const bool real = hour && minute && *hour < 24 && *minute < minutesAnHour;
    return real ? std::optional(minutes{*hour * minutesAnHour + *minute}) : std::nullopt;
}

std::optional<ClockRange> parseClockRange(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const auto from = parseClock(text.substr(0, dash));
    const auto until = parseClock(text.substr(dash + 1));
    return from && until ? std::optional(ClockRange{*from, *until}) : std::nullopt;
}

std::optional<minutes> parseDayStart(std::string_view text)
{
    if (const auto number = fewDigits(text)) {
        return *number < minutesADay ? std::optional(minutes{*number}) : std::nullopt;
    }
    return parseClock(text);
}

bool tellsWhatWasSeen(std::string_view key)
{
    return key.starts_with(lookedSettings) || key.starts_with("asked.") || key.starts_with("cautions.");
}

bool settingTakes(std::string_view key, std::string_view value)
{
    if (key == "day-start") {
        return parseDayStart(value).has_value();
    }
    if (key == "checkin-reminder") {
        return value == "off" || parseClock(value);
    }
    if (key == "quiet-hours") {
        return value == "off" || parseClockRange(value);
    }
    const bool flag = key == "reminders" || key == "notice-privacy" || key.starts_with("reminder-off.");
    return !flag || isOnOrOff(value);
}

} // namespace hf
