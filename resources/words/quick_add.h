// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quickadd/quick_add.h"
#include "words/text.h"

#include <optional>

namespace hf::words {

/// Why a line was not understood.
Text wordsOf(const QuickAddProblem& problem);
/// The names that may have been meant, a sentence of its own; nothing when there are none.
std::optional<Text> offerOf(const QuickAddProblem& problem);

} // namespace hf::words
