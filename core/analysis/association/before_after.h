// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "analysis/series.h"
#include "analysis/verdict.h"

namespace hf {

/// A series before a day and from it on. Something else may have changed on that day too.
struct BeforeAfter {
    double before = 0; ///< means of the known days
    double after = 0;
    double difference = 0;
    Interval interval; ///< by the Newey-West error
    double p = 1;
    std::size_t daysBefore = 0;
    std::size_t daysAfter = 0;
    double smallestEffect = 0;
    Verdict verdict = Verdict::noClearChange;
    Basis basis;
};

/// `change` is the first day of the later part. Needs 14 known days on each side.
Finding<BeforeAfter> beforeAfter(const Series& series, Day change, Scale scale);

} // namespace hf
