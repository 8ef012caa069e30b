// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

namespace hf {

/// The stretch of days that all charts show. It is counted in days from the first one that may be shown, may begin
/// within a day while it is dragged, and never leaves those days.
class TimeWindow {
public:
    static constexpr int shortest = 7;

    TimeWindow() = default;
    TimeWindow(DayRange all, DayRange part);

    bool operator==(const TimeWindow&) const = default;
    const DayRange& whole() const { return m_whole; }
    double first() const { return m_first; }   ///< left edge; day i lies in [i, i + 1)
    double length() const { return m_length; } ///< in days
    /// The days whose middle is shown.
    DayRange shown() const;

    TimeWindow panned(double byDays) const;
    /// Shows `factor` times as many days; what stands at `anchor` (0 left … 1 right) stays there.
    TimeWindow zoomed(double factor, double anchor) const;
    /// Begins and ends with a day again.
    TimeWindow snapped() const;
    /// Moved as little as shows the day.
    TimeWindow showing(Day day) const;

private:
    TimeWindow at(double first, double length) const;

    DayRange m_whole{};
    double m_first = 0;
    double m_length = 1;
};

} // namespace hf
