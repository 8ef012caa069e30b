// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace hf {

/// How fast consistency moves, for a plan of `frequency` planned days a day (0 … 1]: m = 0.5^(√f / 13). Loop Habit
/// Tracker's habit strength (iSoron/uhabits, Score.kt).
double consistencyMultiplier(double frequency);

/// One planned day: s·m + v·(1 − m). `value` is the share of the day's plan that was kept, 0 … 1.
double consistencyStep(double frequency, double previous, double value);

/// The rule of "times in so many days".
struct ConsistencyRule {
    int times = 1;
    int perDays = 1;
    std::optional<double> target; ///< of a number over `perDays` days; nothing for yes or no
    bool atMost = false;          ///< the target is not to be exceeded
};

/// One day of a habit: its value, or nothing when it was not logged; a skip leaves consistency as it is.
struct HabitDay {
    std::optional<double> value;
    bool skipped = false;
};

/// Consistency on each of the days, oldest first, from 0 (from 1 for a number that is not to be exceeded). A rule is
/// read as its shortest form (7 in 7 days is 1 a day).
std::vector<double> consistencyOf(std::span<const HabitDay> habit, const ConsistencyRule& rule);

/// Consistency on the last of the days (at least one), from what it was on the day before: the step of the rule that
/// holds on that day, in a window that also sees days on which another rule held.
double consistencyAfter(std::span<const HabitDay> habit, const ConsistencyRule& rule, double previous);

} // namespace hf
