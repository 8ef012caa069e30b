// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/journal_core.h"

#include <optional>
#include <string>
#include <vector>

namespace hf {

/// What the person deleted, as it was then, newest first. What was added and taken back lies in no bin: nobody deleted
/// it, and redo brings it back.
std::vector<BinnedRecord> binOf(JournalCore& core);

/// The body that a record had when it was last deleted before `stamp`; nothing where nobody had deleted it.
std::optional<std::string> deletedBody(RevisionLog& log, RecordId record, Stamp stamp);

} // namespace hf
