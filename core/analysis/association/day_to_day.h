// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/association/association.h"

#include <cstddef>
#include <optional>
#include <span>

namespace hf {

/// What two series say of each other from one day to the next, beyond a common line, a common week and the inertia that
/// each has by itself (whitening before correlating: Box & Jenkins; Haugh 1976, doi:10.1080/01621459.1976.10480353).
struct DayToDay {
    std::size_t n = 0;      ///< pairs that are both known
    int terms = 0;          ///< what was taken out of each list of ranks: the line and the weekdays but one
    double rankPartial = 0; ///< correlation of the ranks after line and weekday
    double acf1X = 0;       ///< what is left of x, with itself a day before
    double acf1Y = 0;
    double phiX = 0; ///< the same, corrected for what the fit took away (Marriott & Pope 1954) and kept in [0, 0.97]
    double phiY = 0;
    double innovations = 0; ///< correlation of what each day brings beyond the days before
    double freedom = 0;
    double p = 1; ///< two-sided, Student's t of the innovations
    /// The same with fewer degrees of freedom where the innovations themselves still resemble each other at some lag,
    /// as those of two diaries with a cycle or with a week that changes do.
    double carefulP = 1;
};

/// Weekdays are taken out from 28 pairs on; `weekdayOfFirst` is any number that grows by one a day, of the first day of
/// x. Nothing below 14 pairs, without two pairs a day apart, without variation, or with less than one degree of
/// freedom.
std::optional<DayToDay> dayToDay(const DayPairs& pairs, int weekdayOfFirst);

/// Whether the ranks of a series follow a line or the week clearly: by a tenth of their variation more than chance
/// would.
struct CourseOfRanks {
    bool followsLine = false;
    bool rose = false;        ///< the direction of the line
    bool followsWeek = false; ///< after the line; never with fewer than 28 known days
};
CourseOfRanks courseOfRanks(std::span<const std::optional<double>> series, int weekdayOfFirst);

} // namespace hf
