// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/article.h"

#include <span>

namespace hf {

/// Not answering and not knowing are answers of their own: neither is a no.
enum class CautionAnswer { Unanswered, No, Yes, NotSure };

/// What the check says. It knows no grades: any yes leads to the same words.
enum class CautionOutcome { Unanswered, AskFirst, NoneNamed };

/// A yes or not sure anywhere: ask a physician first. Every question answered no: none named. Otherwise, and when the
/// number of answers is not the number of questions: unanswered.
CautionOutcome cautionOutcome(const CautionCheck& check, std::span<const CautionAnswer> answers);

/// The words of that outcome.
const std::string& outcomeText(const CautionCheck& check, CautionOutcome outcome);

} // namespace hf
