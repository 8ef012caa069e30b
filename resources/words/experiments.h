// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experiments/experiment_view.h"
#include "words/text.h"

#include <optional>
#include <string>
#include <vector>

namespace hf::words {

/// Why an experiment is not started or changed.
Text wordsOf(const ExperimentProblem& problem);

/// What stands against an experiment, a sentence each.
std::vector<Text> wordsOf(const TestMarks& marks);

/// A warning where the outcome was logged less on one side; nothing to say otherwise.
std::optional<Text> wordsOfLogged(const ExperimentView& view, std::string tested, std::string other);

/// How many days to wash out, from the outcome's own memory.
Text washoutAdvice(const ExperimentPower& power);

Text endUnconfirmed();
Text sealBroken();

} // namespace hf::words
