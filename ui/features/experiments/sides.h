// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/experiment/self_experiment.h"
#include "domain/entries/experiment.h"
#include "journal/experiments/experiment_view.h"

#include <cstddef>

/// The sides of an experiment by names that may stand beside sentences: the tested one, and the other it is held
/// against.
namespace hf::sides {

inline const Condition& of(const Experiment& plan, bool tested)
{
    return tested ? plan.treated : plan.control;
}
inline const Condition& of(const ExperimentDraft& draft, bool tested)
{
    return tested ? draft.treated : draft.control;
}
inline bool isTested(const Period& period)
{
    return period.treated;
}
/// A pause that nobody ended yet. It may begin tomorrow, where today is known already.
inline bool pauseGoesOn(const Experiment& plan)
{
    return !plan.pauses.empty() && plan.pauses.back().last == Experiment::untilResumed;
}
inline bool guessedTested(const Guess& guess)
{
    return guess.treated;
}
} // namespace hf::sides
