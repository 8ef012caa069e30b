// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/answers/choice.h"

#include <span>
#include <vector>

namespace hf {

/// What was planned on some days, and what became of it.
struct PlannedDays {
    std::vector<Occurrence> occurrences; ///< by day, time and id
    /// All that a dose may answer, in the same order. Also the days on which a plan of so many times a week may still
    /// be kept, which are no occurrences before they are.
    std::vector<Candidate> candidates;
    std::vector<RecordId> enteredTwice; ///< extra doses that are most likely the same as the one before them
};

/// The supplements' planned doses and answers. `doses` are those of the days; of their whole weeks where a plan counts
/// by the week. Nothing depends on the order in which plans and doses are given.
PlannedDays plannedDays(std::span<const KnownPlan> plans, std::span<const Pause> pauses,
                        std::span<const KnownDose> doses, const DayRange& range, const TimeFrame& frame);

} // namespace hf
