// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/definition.h"

#include <optional>
#include <span>
#include <vector>

namespace hf {

/// Session load in AU: RPE × minutes (Foster 2001, doi:10.1519/00124278-200102000-00019).
double sessionLoad(double rpe, double duration);

/// The five gut items that count, as they stood on one day.
struct BurdenItem {
    bool enabled = true;
    std::optional<double> rated; ///< 0 … 10; nothing when not rated
};

/// Mean of the rated items among the enabled ones; defined when at least 4 of 5 enabled ones are rated, or all of
/// them when fewer than five are enabled. Nothing when none is enabled.
std::optional<double> gutBurden(std::span<const BurdenItem> items);

/// What several values of one day come to, in the order they were made (at least one): the last, their sum or their
/// mean. Sum and mean of equal values in another order are the same to the last bit, so that ranks see the tie.
double valueOfDay(std::vector<double> values, DailyRule rule);

/// Stool form 1-2 hard, 3-5 middle, 6-7 loose (after the Bristol scale, Lewis & Heaton 1997,
/// doi:10.3109/00365529709011203).
enum class StoolClass { hard, middle, loose };
std::optional<StoolClass> stoolClass(int form);

} // namespace hf
