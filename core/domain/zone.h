// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/day.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace cctz {
class time_zone;
}

namespace hf {

using std::chrono::minutes;
using std::chrono::seconds;

/// When something happened: the instant, and the offset and zone the person was in. Never recomputed later.
struct Moment {
    SysSeconds instant;
    seconds offset{0};
    std::string zone;           ///< IANA name; empty when only the offset is known (an imported row)
    bool offsetAssumed = false; ///< the source gave a wall clock without an offset

    auto operator<=>(const Moment&) const = default;

    /// The wall clock, as seconds since 1970-01-01T00:00 local.
    SysSeconds wall() const { return instant + offset; }
};

/// One IANA time zone of the system's database; the only place that knows the rules of time zones.
class Zone {
public:
    /// Nothing when the system has no zone of that name.
    static std::optional<Zone> named(std::string_view name);
    static Zone utc();

    std::string name() const;
    Moment at(SysSeconds instant) const;

    /// The instant of a wall clock: in a gap the first instant after it, in an overlap the first of the two.
    Moment atWall(Day date, seconds sinceMidnight) const;

private:
    explicit Zone(const cctz::time_zone& zone);

    std::shared_ptr<const cctz::time_zone> m_zone; ///< never null
};

/// The journal day of a moment: the date of its wall clock minus the day start.
Day journalDay(const Moment& moment, minutes dayStart);

inline constexpr minutes defaultDayStart{4 * 60};

/// Where and when the person is: what turns "8:30" and "yesterday" into days and instants.
struct TimeFrame {
    SysSeconds now;
    Zone zone;
    minutes dayStart = defaultDayStart;
    std::optional<Day> pageDay; ///< the day that text without a day word means; today when absent

    Day today() const { return journalDay(zone.at(now), dayStart); }
    Day defaultDay() const { return pageDay.value_or(today()); }

    /// A typed clock on a journal day: earlier than the day start means the next calendar date.
    Moment onDay(Day day, minutes clock) const;

    /// A typed clock without a day: the latest such moment that is not in the future.
    Moment latest(minutes clock) const;
};

/// `2026-03-01T14:30:00+01:00`.
std::string toString(const Moment& moment);

/// Reads `yyyy-mm-ddThh:mm[:ss[.fff]]` (or a blank for T) with `Z`, `±hh:mm`, `±hhmm` or no offset.
struct ParsedInstant {
    SysSeconds wall;               ///< the written wall clock
    std::optional<seconds> offset; ///< nothing when the text has none
};
std::optional<ParsedInstant> parseInstant(std::string_view text);

} // namespace hf
