// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/check.h"
#include "domain/entries/experiment.h"

#include <optional>

namespace hf {

/// Nothing when an experiment may be stored. Whether its digest fits is the journal's business.
std::optional<EntryProblem> checkExperiment(const Experiment& experiment);

} // namespace hf
