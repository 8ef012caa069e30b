// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/adherence.h"
#include "planning/occurrence.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace hf {

/// How one plan was kept over a range of days. What is still open (today, or to come) and what was paused count
/// nowhere.
struct PlanFigures {
    Adherence counts; ///< in doses: taken or floor out of planned; a skip is planned and was not taken
    int floor = 0;    ///< of those done: smaller amounts that count
    int skipped = 0;
    int missed = 0;
    int paused = 0;
    int open = 0;
    std::optional<double> amountShare; ///< Σ min(taken, planned) / Σ planned by day; what was more makes up for nothing
    double consistency = 0;            ///< on the last day of the range, from the plan's first day on
    std::optional<double> daysToReturn; ///< in planned days, median; nothing while there was no way back to count
    int returns = 0;                    ///< how many ways back that is the median of
    int longestGap = 0;                 ///< most planned days in a row of which nothing was taken
};

/// The planned days of one plan's occurrences, oldest first: done when anything was taken, pending while it is open,
/// missed when a dose was missed and nothing taken, skipped when all that was not paused was skipped.
std::vector<PlannedDay> plannedDaysOf(std::span<const Occurrence> occurrences);

/// What was planned of a plan on a day, and what was taken for it, in counts of the amount.
struct DayAmount {
    double taken = 0;
    double planned = 0;
};

/// For each plan and day. A dose counts for the plan that it answers; one that answers none goes to the plans of its
/// supplement and day that still lack something, by their order in `occurrences`.
std::map<RecordId, std::map<Day, DayAmount>> amountsByDay(std::span<const Occurrence> occurrences,
                                                          std::span<const KnownDose> doses);

/// Consistency on `last` (not after `today`): each planned day moves it by the share of its doses that was taken;
/// paused days leave it. `rows` are the plan's, by first day; `occurrences` the plan's from the first of
/// those days on. A plan of so many times a week is looked at in the window of the week, which also sees the days
/// before the plan was changed.
double consistencyOn(std::span<const KnownPlan> rows, std::span<const Occurrence> occurrences,
                     std::span<const Pause> pauses, Day last, Day today);

/// The first day that consistency on `last` has to be worked out from: what lies before moves it by less than so many
/// digits tell; 17 are all that a double holds. Decades of a plan cost no more than years.
Day consistencyStart(std::span<const KnownPlan> rows, std::span<const Pause> pauses, Day last, double digits = 17);

/// How near `settledConsistency` is, in digits; people are shown two.
inline constexpr double settledDigits = 6;

/// Consistency from the occurrences since `consistencyStart` of `settledDigits`: exact for a plan that is no older,
/// else within their last digit. Worked out from the worst and from the best past; nothing when these two would be
/// shown as different hundredths, so that all 17 digits are needed.
std::optional<double> settledConsistency(std::span<const KnownPlan> rows, std::span<const Occurrence> occurrences,
                                         std::span<const Pause> pauses, Day last, Day today);

/// All but consistency, from the plan's occurrences in the range and its `amountsByDay`.
PlanFigures planFigures(std::span<const Occurrence> occurrences, const std::map<Day, DayAmount>& amounts);

} // namespace hf
