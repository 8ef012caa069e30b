// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/prefetched_day.h"

#include <algorithm>

namespace hf {

PrefetchedDay prefetchedDayOf(const Journal& journal, const Clock& clock, const Zone& zone)
{
    const TimeFrame frame{std::chrono::floor<seconds>(clock.now()), zone, journal.dayStart(), {}};
    const Day today = frame.today();
    const DayRange week = weekAround(today, today);
    return {journal.day(today, frame), week, journal.checkIns(week, frame)};
}

DayRange weekAround(Day day, Day today)
{
    const Day last = std::min(today, day + days{daysOfWeekStrip / 2});
    return {last - days{daysOfWeekStrip - 1}, last};
}

} // namespace hf
