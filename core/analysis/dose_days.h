// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/day.h"
#include "domain/zone.h"

#include <map>
#include <optional>
#include <span>

namespace hf {

/// An amount of mass and when it was taken.
struct TimedAmount {
    Moment taken;
    Amount amount;
};

/// The total of each journal day that has an amount, the day starting at `dayStart` by the wall clock; exact. Nothing
/// when a total is more than 64 bits hold.
std::optional<std::map<Day, Amount>> massByDay(std::span<const TimedAmount> amounts, minutes dayStart);

/// The amount of glutamine a day at which long use by healthy adults was observed without harm, which is no limit: 14 g
/// (Shao & Hathcock 2008, doi:10.1016/j.yrtph.2008.01.004).
inline constexpr Amount observedSafeLevel{Dimension::mass, 14'000'000'000, Unit::g};

/// Strictly above it.
bool aboveObservedSafeLevel(const Amount& dayTotal);

} // namespace hf
