// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "journal/journal.h"

#include <optional>
#include <vector>

namespace hf {

/// What the window shows first, read before there is a window: each part answers one question, until anything changes.
class PrefetchedDay {
public:
    PrefetchedDay() = default;
    PrefetchedDay(DayView day, DayRange week, std::vector<CheckIn> checkIns);

    /// The day, once, when it is the one that was read.
    std::optional<DayView> takeDay(Day day);
    /// The check-ins of a week, once, when it is the one that was read.
    std::optional<std::vector<CheckIn>> takeCheckIns(const DayRange& week);
    void forget();

private:
    std::optional<DayView> m_day;
    DayRange m_week;
    std::optional<std::vector<CheckIn>> m_checkIns;
};

/// Reads the journal day that it is now. Throws StorageError.
PrefetchedDay prefetchedDayOf(const Journal& journal, const Clock& clock, const Zone& zone);

/// So many days are shown around a day.
inline constexpr int daysOfWeekStrip = 7;
/// The days of the week strip: those around a day, and none that is still to come.
DayRange weekAround(Day day, Day today);

} // namespace hf
