// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/relations/since.h"

#include <span>
#include <vector>

namespace hf {

class Journal;

SinceWindows windowsOf(const Journal& journal, Day day, int weeks, Day today);

/// How each supplement was taken that was taken or planned in the windows, in the catalogue's order.
std::vector<SinceSupplement> supplementsIn(const Journal& journal, std::span<const Metric> metrics,
                                           const SinceWindows& windows, const TimeFrame& frame);

std::vector<SinceMark> marksOf(const Journal& journal, DayRange range);

/// The days of each window on which `holds`.
template<class Holds>
BothSides countDays(const SinceWindows& windows, Holds holds)
{
    const auto count = [&](const DayRange& range) {
        int number = 0;
        for (Day day = range.first; day <= range.last; day += days{1}) {
            number += holds(day) ? 1 : 0;
        }
        return number;
    };
    return {count(windows.before), count(windows.after)};
}

} // namespace hf
