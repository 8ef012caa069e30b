// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidance/caution_check.h"

#include <algorithm>

namespace hf {

CautionOutcome cautionOutcome(const CautionCheck& check, std::span<const CautionAnswer> answers)
{
    const auto is = [](CautionAnswer wanted) { return [wanted](CautionAnswer answer) { return answer == wanted; }; };
    if (std::any_of(answers.begin(), answers.end(), is(CautionAnswer::Yes)) ||
        std::any_of(answers.begin(), answers.end(), is(CautionAnswer::NotSure))) {
        return CautionOutcome::AskFirst;
    }
    const bool allAnswered = !answers.empty() && answers.size() == check.questions.size() &&
                             std::all_of(answers.begin(), answers.end(), is(CautionAnswer::No));
    return allAnswered ? CautionOutcome::NoneNamed : CautionOutcome::Unanswered;
}

const std::string& outcomeText(const CautionCheck& check, CautionOutcome outcome)
{
    switch (outcome) {
    case CautionOutcome::AskFirst:
        return check.askFirst;
    case CautionOutcome::NoneNamed:
        return check.noneNamed;
    case CautionOutcome::Unanswered:
        break;
    }
    return check.unanswered;
}

} // namespace hf
