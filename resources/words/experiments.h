// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiment_view.h"
#include "words/text.h"

namespace hf::words {

/// Why an experiment is not started or changed.
Text wordsOf(const ExperimentProblem& problem);

} // namespace hf::words
