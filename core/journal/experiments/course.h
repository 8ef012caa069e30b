// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/experiment/self_experiment.h"
#include "domain/entries/experiment.h"
#include "journal/experiments/experiment_view.h"

#include <optional>

namespace hf {

/// The schedule as the pauses up to `today` have moved it; a pause that goes on is taken to end today. The sides are
/// those of the seed; without one, `treated` says which periods have code X.
SelfExperiment scheduleOf(const Experiment& experiment, Day today);

/// How far the days and the journal have come.
struct Standing {
    Day today;
    std::optional<Day> lastEntry = std::nullopt; ///< the last day up to today with an entry
};

/// Over is one whose planned end is past and that has an entry of its last day or later, or of which the person said
/// that it is over: a clock that ran ahead ends nothing by itself.
ExperimentView::State stateOf(const Experiment& experiment, const SelfExperiment& schedule, const Standing& standing);

/// True until there is a result that may be shown: not begun, running, paused, or over without its key.
bool keepsItsSecret(const Experiment& experiment, const Standing& standing);

bool pausedOn(const Experiment& experiment, Day day);

/// While it runs, the next day on which the other side begins; nothing when the side stays to the end.
std::optional<Day> nextChangeOf(const Experiment& experiment, Day today);

/// The amounts of the two sides on a day, in one unit; 0 is none.
struct DayTargets {
    double own = 0;
    double other = 0;
};
/// Counts the days of a period, up to today: `done` is what was taken or done (0 … 1 for a habit). By the rules of now
/// a day without any counts as kept where nothing was said of it.
PeriodAdherence adherenceOf(const Experiment& experiment, const Period& period, const DayTargets& targets,
                            const Series& done, Day today);

} // namespace hf
