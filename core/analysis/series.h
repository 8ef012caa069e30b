// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hf {

/// One value a day without holes in the calendar: nothing where the day is not known, never 0 instead.
struct Series {
    Day first;
    std::vector<std::optional<double>> values;

    bool operator==(const Series&) const = default;
    DayRange range() const { return {first, first + days{static_cast<int>(values.size()) - 1}}; }
    std::optional<double> on(Day day) const
    {
        const auto index = (day - first).count();
        return index < 0 || index >= static_cast<long>(values.size()) ? std::nullopt
                                                                      : values[static_cast<std::size_t>(index)];
    }
    std::size_t known() const
    {
        std::size_t count = 0;
        for (const auto& value : values) {
            count += value ? 1U : 0U;
        }
        return count;
    }
};

/// A day's mean over the window that ends on it, and the number of known days in it.
struct RollingMean {
    std::optional<double> mean; ///< nothing when fewer than half of the window's days are known
    int known = 0;
};

/// Trailing calendar mean of `windowDays` days; the window counts in full at the start of the series too.
std::vector<RollingMean> rollingMean(const Series& series, int windowDays);

/// Mean of the known days; nothing when there are none.
std::optional<double> meanOf(const Series& series);

} // namespace hf
