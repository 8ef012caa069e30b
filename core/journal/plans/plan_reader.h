// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/journal_core.h"
#include "planning/answers/planned_days.h"

#include <vector>

namespace hf {

/// The rows of all plans and of the experiments, whose lineage is their own id.
std::vector<KnownPlan> plannedRows(JournalCore& core, Day today);

/// The rows of one plan, oldest first.
std::vector<KnownPlan> rowsOf(const JournalCore& core, RecordId lineage);

/// The doses of the days, as planning wants them (`PlainDose`); of one supplement alone where it is given.
std::vector<KnownDose> dosesIn(JournalCore& core, DayRange range,
                               std::optional<SupplementId> supplement = std::nullopt);

/// Every planned dose of the days. Reads the doses of those days alone, or of their whole weeks where a plan counts by
/// the week. Plans of different supplements never touch each other, so one supplement can be asked for alone. The dose
/// `without` is left out, as if it were not there.
PlannedDays plannedIn(JournalCore& core, DayRange range, const TimeFrame& frame,
                      std::optional<SupplementId> supplement = std::nullopt,
                      std::optional<RecordId> without = std::nullopt);

/// Its occurrences.
std::vector<Occurrence> occurrencesIn(JournalCore& core, DayRange range, const TimeFrame& frame,
                                      std::optional<SupplementId> supplement = std::nullopt);

/// For each day of the range whether every planned dose of it was answered; nothing on a day without a plan.
std::vector<std::optional<bool>> plansAnswered(JournalCore& core, DayRange range, const TimeFrame& frame);

} // namespace hf
