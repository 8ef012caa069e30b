// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "journal/journal.h"

#include <optional>
#include <vector>

namespace hf {

/// What the window shows first, read before there is a window. Each part answers one question.
struct PrefetchedDay {
    std::optional<DayView> day;
    DayRange week;
    std::optional<std::vector<CheckIn>> checkIns; ///< of the week
};

/// Reads the journal day that it is now. Throws StorageError.
PrefetchedDay prefetchedDayOf(const Journal& journal, const Clock& clock, const Zone& zone);

/// So many days are shown around a day.
inline constexpr int daysOfWeekStrip = 7;
/// The days of the week strip: those around a day, and none that is still to come.
DayRange weekAround(Day day, Day today);

} // namespace hf
