// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/experiment/self_experiment.h"

#include <span>

namespace hf {

/// The schedule as the pauses move it: no day of a pause counts, what is left comes after it, and a period that was
/// interrupted is washed out once more and ends that much later, so that each still has as many days that count.
/// Pauses in order, none overlapping, each with an end.
SelfExperiment movedByPauses(const SelfExperiment& drawn, std::span<const DayRange> pauses);

} // namespace hf
