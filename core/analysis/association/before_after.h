// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "analysis/series.h"
#include "analysis/verdict.h"

#include <span>

namespace hf {

/// A series before a day and from it on. Something else may have changed on that day too. A verdict needs all three p
/// values: a trend, a slow wave or an earlier step would make the first small by itself.
struct BeforeAfter {
    double before = 0; ///< means of the known days
    double after = 0;
    double difference = 0;
    Interval interval; ///< by the Newey-West error
    double p = 1;
    double besideLine = 0;  ///< the difference that is left beyond one line through both parts
    double besideLineP = 1; ///< its p, by the Newey-West error; 1 where it is less than half of the difference
    /// Share of the days of the series that part it as clearly as the day of the change does, 0 when no other one does.
    /// Nothing where the two p values alone leave no verdict.
    std::optional<double> shareAsClear;
    double adjustedP = 1;     ///< the largest of the three; Benjamini-Hochberg over all that were looked at
    std::size_t lookedAt = 1; ///< the size of that family
    std::size_t daysBefore = 0;
    std::size_t daysAfter = 0;
    double smallestEffect = 0;
    Verdict verdict = Verdict::noClearChange;
    Basis basis;
};

/// `change` is the first day of the later part. Needs 14 known days on each side, and 10 effective ones.
Finding<BeforeAfter> beforeAfter(const Series& series, Day change, Scale scale);

/// Judges anew all that are shown, together with so many `others` that were looked at lately: these count as p = 1,
/// whatever they said.
void judgeTogether(std::span<BeforeAfter* const> shown, std::size_t others);

} // namespace hf
