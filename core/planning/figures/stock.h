// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/plan.h"
#include "domain/id.h"

#include <optional>
#include <span>
#include <vector>

namespace hf {

/// What was taken of a supplement on a day, in counts; days that are not known are not in the list.
struct DayUse {
    Day day;
    double used = 0;
};

/// What is left of the packages of one supplement.
struct Stock {
    Amount content; ///< of the packages that are not used up; of the last one when all are
    Amount left;
    std::optional<double> dailyUse; ///< counts a day, mean of the known days; nothing from fewer than 7
    int useDays = 0;                ///< the known days it is the mean of
    /// The last day it is enough for at that use, counted from what was there as today began: whether today's dose is
    /// taken yet changes nothing. Nothing when that is not known.
    std::optional<Day> runsOutOn;
    std::optional<double> costADay; ///< in hundredths of `currency`, by the price of the package in use, if it has one
    std::string currency;
};

/// The use is looked at over so many days before today, today being unfinished.
inline constexpr int stockUseDays = 28;

/// From packages of one supplement and one dimension, by first day, and what was taken from the first of them on, by
/// day. Packages are used up one after the other; what was taken while none was there counts against none. Nothing when
/// there is no package that begins today or earlier.
std::optional<Stock> stockOf(std::span<const Supply> packages, std::span<const DayUse> use, Day today);

} // namespace hf
