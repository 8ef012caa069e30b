// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zone.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <cctz/civil_time.h>
#include <cctz/time_zone.h>
#include <fmt/format.h>

namespace hf {

namespace {

using Instant = cctz::time_point<cctz::seconds>;

Instant toCctz(SysSeconds instant)
{
    return Instant{instant.time_since_epoch()};
}

SysSeconds fromCctz(Instant instant)
{
    return SysSeconds{instant.time_since_epoch()};
}

/// What the system's database may be asked for: it is a tree of files, and nothing outside of it is a zone. Its folders
/// in small letters are copies, some of which count leap seconds; `Fixed/` is no zone but CCTZ's own.
bool isZoneName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("_+-/").find(c) != std::string_view::npos;
    };
    return !name.empty() && name.front() >= 'A' && name.front() <= 'Z' && !name.starts_with("Fixed/") &&
           std::all_of(name.begin(), name.end(), allowed);
}

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

/// `Z`, `+02:00`, `-0330`, `+02`; anything else is nothing.
std::optional<seconds> parseOffset(std::string_view text)
{
    if (text == "Z" || text == "z") {
        return seconds{0};
    }
    if (text.size() < 3 || (text[0] != '+' && text[0] != '-')) {
        return std::nullopt;
    }
    const int sign = text[0] == '-' ? -1 : 1;
    const auto hour = digits(text.substr(1, 2));
    std::string_view rest = text.substr(3);
    if (rest.starts_with(':')) {
        rest.remove_prefix(1);
    }
    const auto minute = rest.empty() ? std::optional(0) : (rest.size() == 2 ? digits(rest) : std::nullopt);
    if (!hour || !minute || *hour > 18 || *minute > 59) {
        return std::nullopt;
    }
    return seconds{sign * (*hour * 3600 + *minute * 60)};
}

} // namespace

Zone::Zone(const cctz::time_zone& zone)
    : m_zone(std::make_shared<const cctz::time_zone>(zone))
{
}

std::optional<Zone> Zone::named(std::string_view name)
{
    cctz::time_zone zone;
    if (!isZoneName(name) || !cctz::load_time_zone(std::string(name), &zone)) {
        return std::nullopt;
    }
    return Zone(zone);
}

Zone Zone::utc()
{
    // The name of the database where there is one; without it UTC is still UTC.
    return named("Etc/UTC").value_or(Zone(cctz::utc_time_zone()));
}

std::string Zone::name() const
{
    return m_zone->name();
}

Moment Zone::at(SysSeconds instant) const
{
    const auto found = m_zone->lookup(toCctz(instant));
    return Moment{instant, seconds{found.offset}, m_zone->name(), false};
}

Moment Zone::atWall(Day day, seconds sinceMidnight) const
{
    const SysSeconds wall = day + sinceMidnight;
    const Day date = std::chrono::floor<days>(wall);
    const std::chrono::year_month_day ymd{date};
    const cctz::civil_second civil(int{ymd.year()}, static_cast<int>(unsigned{ymd.month()}),
                                   static_cast<int>(unsigned{ymd.day()}), 0, 0, (wall - date).count());
    const auto found = m_zone->lookup(civil);
    const bool skipped = found.kind == cctz::time_zone::civil_lookup::SKIPPED;
    return at(fromCctz(skipped ? found.trans : found.pre));
}

Day journalDay(const Moment& moment, minutes dayStart)
{
    return std::chrono::floor<days>(moment.wall() - dayStart);
}

Moment TimeFrame::onDay(Day day, minutes clock) const
{
    return zone.atWall(clock < dayStart ? day + days{1} : day, clock);
}

Moment TimeFrame::latest(minutes clock) const
{
    const Day date = std::chrono::floor<days>(zone.at(now).wall());
    const Moment sameDate = zone.atWall(date, clock);
    if (sameDate.instant > now) {
        return zone.atWall(date - days{1}, clock);
    }
    // In the hour that comes twice the later one counts once it has been: it has
    // the same wall clock at today's offset.
    const Moment second = zone.at(SysSeconds{sameDate.wall() - zone.at(now).offset});
    return second.instant <= now && second.wall() == sameDate.wall() ? second : sameDate;
}

std::string toString(const Moment& moment)
{
    const SysSeconds wall = moment.wall();
    const Day date = std::chrono::floor<days>(wall);
    const std::chrono::hh_mm_ss clock{wall - date};
    const auto offset = std::chrono::duration_cast<minutes>(std::chrono::abs(moment.offset)).count();
    return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}", toString(date), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count(), moment.offset.count() < 0 ? '-' : '+',
                       offset / 60, offset % 60);
}

std::optional<ParsedInstant> parseInstant(std::string_view text)
{
    if (text.size() < 16 || (text[10] != 'T' && text[10] != 't' && text[10] != ' ') || text[13] != ':') {
        return std::nullopt;
    }
    const auto date = parseDay(text.substr(0, 10));
    const auto hour = digits(text.substr(11, 2));
    const auto minute = digits(text.substr(14, 2));
    std::string_view rest = text.substr(16);
    std::optional<int> second = 0;
    if (rest.size() >= 3 && rest[0] == ':') {
        second = digits(rest.substr(1, 2));
        rest.remove_prefix(3);
        if (rest.size() >= 2 && rest[0] == '.') {
            const auto end = rest.find_first_not_of("0123456789", 1);
            rest.remove_prefix(end == std::string_view::npos ? rest.size() : end);
        }
    }
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
        return std::nullopt;
    }
    const SysSeconds wall = *date + std::chrono::hours{*hour} + minutes{*minute} + seconds{*second};
    if (rest.starts_with(' ')) {
        rest.remove_prefix(1);
    }
    if (rest.empty()) {
        return ParsedInstant{wall, std::nullopt};
    }
    const auto offset = parseOffset(rest);
    return offset ? std::optional(ParsedInstant{wall, offset}) : std::nullopt;
}

} // namespace hf
