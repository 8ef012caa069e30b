// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/association/association.h"
#include "analysis/association/day_to_day.h"
#include "analysis/progress.h"
#include "analysis/series.h"
#include "analysis/verdict.h"

#include <span>
#include <vector>

namespace hf {

/// What is looked at: does y go with x of `lag` days before? Chosen beforehand.
struct Question {
    Series x;
    Series y;
    int lag = 0;
    bool onOff = false; ///< x counts as 1 where it is not 0: taken or not
};

/// Mean of y on the days above the person's own median of x less that on the days below it, in the unit of y. Where
/// most days lie on the median itself, as zeros do, or x is there or not, the days on it are one of the sides. The
/// interval takes the Newey-West error and Student's t of the effective number of days.
struct AboveBelow {
    double median = 0;
    double leastAbove = 0; ///< the smallest x of the upper side, and the largest and the smallest of the lower one
    double mostBelow = 0;
    double leastBelow = 0;
    double difference = 0;
    Interval interval;
    std::size_t above = 0; ///< days
    std::size_t below = 0;
};

/// Why two series lie alike although nothing goes from one to the other, day by day.
struct CommonCourse {
    bool week = false;  ///< both follow the days of the week
    bool line = false;  ///< both rose or fell over the whole time
    bool xRose = false; ///< where `line` holds
    bool yRose = false;
    bool any() const { return week || line; }
};

/// An association that may be shown.
struct Relation {
    int lag = 0;
    Association all;
    double rho = 0;    ///< Spearman's, the one that decides
    Interval interval; ///< Bonett & Wright's at `basis.nEffective`
    std::optional<DayToDay> dayToDay;
    /// The larger of Spearman's at the smaller effective number and of `dayToDay`; 1 where their signs differ.
    double p = 1;
    CommonCourse common;  ///< said when there is no verdict
    double adjustedP = 1; ///< Benjamini-Hochberg over all questions that met the floors, and the others of the family
    std::size_t lookedAt = 0;                 ///< the size of that family
    Verdict verdict = Verdict::noClearChange; ///< higher: they went together; lower: one went up as the other went down
    std::optional<AboveBelow> plain;
    Basis basis;
};

/// Answers the questions together, because each one asked makes a chance find likelier. Needs 14 complete days, 10
/// effective ones, 3 distinct values of each series (7 days on each side where there are but two), and an outcome
/// logged on at least 60 % of the days from the first to the last complete one. Nothing at all when `progress` stopped
/// it.
std::vector<Finding<Relation>> relate(std::span<const Question> questions, const Progress& progress = {});

/// The same in two steps: each question by itself, without verdict, and then all that are shown judged together with
/// so many `others` that were looked at lately: these count as p = 1, whatever they said.
std::vector<Finding<Relation>> relateEach(std::span<const Question> questions, const Progress& progress = {});
void judgeTogether(std::span<Relation* const> shown, std::size_t others);

} // namespace hf
