// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/journal_core.h"

#include <span>

namespace hf {

/// Ends the rows of plans that reach beyond a day and bins those that begin after it. Throws RefusedRecord.
void endRows(JournalCore& core, std::vector<PendingRevision>& pending, std::span<const KnownPlan> rows, Day lastDay,
             const TimeFrame& frame);

} // namespace hf
