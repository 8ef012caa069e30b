// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/bridge/prefetched_day.h"

#include <algorithm>
#include <utility>

namespace hf {

PrefetchedDay::PrefetchedDay(DayView day, DayRange week, std::vector<CheckIn> checkIns)
    : m_day(std::move(day)),
      m_week(week),
      m_checkIns(std::move(checkIns))
{
}

std::optional<DayView> PrefetchedDay::takeDay(Day day)
{
    return m_day && m_day->day == day ? std::exchange(m_day, std::nullopt) : std::nullopt;
}

std::optional<std::vector<CheckIn>> PrefetchedDay::takeCheckIns(const DayRange& week)
{
    return m_week == week ? std::exchange(m_checkIns, std::nullopt) : std::nullopt;
}

void PrefetchedDay::forget()
{
    m_day.reset();
    m_checkIns.reset();
}

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
