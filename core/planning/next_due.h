// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/occurrence.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace hf {

/// Names a reminder for good: what it reminds of, and which of the rules for it.
struct ReminderKey {
    OccurrenceId what;
    int rule = 0;

    auto operator<=>(const ReminderKey&) const = default;
};

/// One reminder of one planned thing, with what has become of that thing.
struct Reminder {
    ReminderKey key;
    minutes clock{0};                   ///< wall clock where the person is, on the day of `key.what`
    minutes every{0};                   ///< until it is answered it comes again; 0: only once
    int repeats = 0;                    ///< how often it comes again
    std::optional<SysSeconds> dueUntil; ///< from then on it cannot be answered in time; nothing when that has no end
    bool open = true;                   ///< still to be answered
    bool lapsed = false;                ///< closed by its day having passed, not by an answer
};

/// From a wall clock to another, across midnight when `until` is earlier; the same twice: none.
struct QuietHours {
    minutes from{0};
    minutes until{0};

    bool operator==(const QuietHours&) const = default;
    bool contains(minutes clock) const;
};

/// What was announced or put off before. It is kept, so that nothing comes twice.
struct ReminderMemory {
    std::map<ReminderKey, int> announced; ///< how many of its times (first and repeats) are done with
    std::map<ReminderKey, SysSeconds> snoozedUntil;

    bool operator==(const ReminderMemory&) const = default;
};

/// One time that a reminder comes.
struct Announcement {
    ReminderKey key;
    int repeat = 0; ///< 0 is the first
    bool lapsed = false;

    auto operator<=>(const Announcement&) const = default;
};

struct NextDue {
    std::vector<Announcement> now;        ///< each a notice of its own
    std::vector<Announcement> caughtUp;   ///< together one notice: what came while nobody could be told
    std::optional<SysSeconds> nextChange; ///< the next instant at which the answer changes by time alone
    ReminderMemory memory;                ///< to be kept when these were told
};

/// What is due, and when to look again. Times are wall clock where the person is now: in a gap of the clock the first
/// instant after it, in an overlap the first of the two. A time in quiet hours comes at their end, but where the thing
/// would be over by then, at its own time. Whatever `frame.now` is later than a time by more than `tardy` was slept
/// through: its repeats up to now become one entry of the notice that catches up. Ask about yesterday, today and
/// tomorrow, so that there is always a next instant. A thing that was answered is never announced; one whose day passed
/// unseen only in that notice.
NextDue nextDue(std::span<const Reminder> reminders, const ReminderMemory& memory, const QuietHours& quiet,
                const TimeFrame& frame);

/// Later than this after its time, a reminder counts as slept through.
inline constexpr seconds tardy{120};

/// The next instant at which an open reminder comes.
struct ComingTime {
    SysSeconds at;
    ReminderKey key;
};

/// The next time of every open reminder that has one to come, soonest first.
std::vector<ComingTime> comingTimes(std::span<const Reminder> reminders, const ReminderMemory& memory,
                                    const QuietHours& quiet, const TimeFrame& frame);

/// Puts a reminder off: it comes once more at that instant, and its repeats after it.
void putOff(ReminderMemory& memory, const ReminderKey& key, SysSeconds until);

/// How long to put off.
enum class Snooze : std::uint8_t { tenMinutes, hour, tonight };

/// The clock of "tonight".
inline constexpr minutes tonightAt{20 * 60};

/// The end of a snooze that begins now; tonight is 20:00 of the journal day, or an hour from now when that has passed.
SysSeconds snoozeEnd(Snooze snooze, const TimeFrame& frame);

} // namespace hf
