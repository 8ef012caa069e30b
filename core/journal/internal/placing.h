// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/journal_core.h"

#include <variant>

namespace hf {

/// A new entry as it is stored beside the plans. A dose whose day nobody wrote and that answers a planned dose of the
/// day before or after names it and takes its day; one that is extra because of such a neighbour says so. A skip names
/// the planned dose that it leaves out: at a written clock exactly that one of the written or the present day. Refused
/// is a skip of what is answered, or of a clock at which the day plans nothing. Everything else stays as it is.
std::variant<RecordBody, EntryProblem> placedAmongPlans(JournalCore& core, const RecordBody& body,
                                                        const TimeFrame& frame);

/// The next version of an entry as it is stored: where the planned dose of a dose was worked out, and its clock, day,
/// amount or state is another now than `before`, it is worked out again. What a person said it answers stays said.
std::variant<RecordBody, EntryProblem> placedAnew(JournalCore& core, const Record& record,
                                                  const std::optional<Record>& before, const TimeFrame& frame);

} // namespace hf
