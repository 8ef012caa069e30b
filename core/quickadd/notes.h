// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quickadd/arguments.h"

#include <optional>
#include <variant>

namespace hf::quickadd {

/// `note …`, perhaps after day words and `prompt "the question"`: everything after `note` is the text, or what stands
/// between its quotes when it is one quoted piece. Nothing when the line is no note.
std::optional<std::variant<RecordBody, QuickAddProblem>> readNote(const Reading& reading);

} // namespace hf::quickadd
