// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/impl.h"

#include <vector>

namespace hf {

/// The rows of all plans and of the experiments, whose lineage is their own id.
std::vector<KnownPlan> plannedRows(const JournalCore& core, Day today);

/// The doses of the days, as planning wants them.
std::vector<KnownDose> dosesIn(JournalCore& core, DayRange range);

/// Every planned dose of the days. Reads the doses of those days alone, or of their whole weeks where a plan counts by
/// the week.
std::vector<Occurrence> occurrencesIn(JournalCore& core, DayRange range, const TimeFrame& frame);

/// For each day of the range whether every planned dose of it was answered; nothing on a day without a plan.
std::vector<std::optional<bool>> plansAnswered(JournalCore& core, DayRange range);

} // namespace hf
