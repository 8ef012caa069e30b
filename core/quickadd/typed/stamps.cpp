// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quickadd/typed/stamps.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

namespace hf::quickadd {

namespace {

/// The offset at the end of `2026-03-01T14:30:00+01:00`.
std::string offsetOf(const Moment& moment)
{
    constexpr std::size_t length = std::string_view("+01:00").size();
    const std::string text = toString(moment);
    return text.substr(text.size() - std::min(length, text.size()));
}

/// `2026-03-01T14:30:00+09:00` and what stands in the brackets after it.
std::optional<Moment> momentIn(std::string_view stamp, std::string_view brackets)
{
    const auto parsed = parseInstant(stamp);
    if (!parsed || !parsed->offset) {
        return std::nullopt;
    }
    Moment moment{parsed->wall - *parsed->offset, *parsed->offset, {}, brackets.starts_with('~')};
    brackets.remove_prefix(moment.offsetAssumed ? 1 : 0);
    if (brackets == offsetOf(moment)) {
        return moment;
    }
    const auto zone = Zone::named(brackets);
    moment.zone = zone ? zone->name() : std::string{};
    return zone ? std::optional(moment) : std::nullopt;
}

} // namespace

std::string writeStamp(const Moment& moment)
{
    return fmt::format("{}[{}{}]", toString(moment), moment.offsetAssumed ? "~" : "",
                       moment.zone.empty() ? offsetOf(moment) : moment.zone);
}

ParseResult<Moment> readStamp(std::string_view word, const Zone& zone)
{
    if (word.size() < 11 || (word[10] != 'T' && word[10] != 't') || !parseDay(word.substr(0, 10))) {
        return {};
    }
    if (const std::size_t bracket = word.find('['); bracket != std::string_view::npos && word.ends_with(']')) {
        return {1, momentIn(word.substr(0, bracket), word.substr(bracket + 1, word.size() - bracket - 2))};
    }
    const auto parsed = parseInstant(word);
    if (!parsed) {
        return {1, std::nullopt};
    }
    if (parsed->offset) {
        return {1, zone.at(parsed->wall - *parsed->offset)};
    }
    const Day date = std::chrono::floor<days>(parsed->wall);
    return {1, zone.atWall(date, parsed->wall - date)};
}

} // namespace hf::quickadd
