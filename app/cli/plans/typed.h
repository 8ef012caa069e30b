// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "journal/plans/plan_book.h"

#include <span>
#include <string>

namespace hf::cli {

/// A supplement by its name and an amount of it, as quick add reads them. Throws Failure.
struct TypedAmount {
    SupplementId supplement;
    Amount amount;
};
TypedAmount readAmountOf(Context& context, const std::string& name, const std::string& amount);
SupplementId readSupplement(Context& context, const std::string& name);

/// `08:00,20:30`, in order. Throws Failure.
std::vector<minutes> readTimes(const std::string& text);
/// `mon,thu` as bits, Monday the first. Throws Failure.
std::uint8_t readWeekdays(const std::string& text);
/// `2026-03-01..2026-03-07`, or one day. Throws Failure.
DayRange readDays(Context& context, const std::string& text);
/// `24.90` in hundredths. Throws Failure.
std::int64_t readPrice(const std::string& text);

/// The running plan of a supplement; nothing when there is none. Throws Failure when there are several.
std::optional<PlanView> runningPlan(Context& context, SupplementId supplement);

/// Stores one record as one action and prints it. Throws Failure.
int storeOne(Context& context, const RecordBody& body);

} // namespace hf::cli
