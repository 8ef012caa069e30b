// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dose_days.h"

namespace hf {

std::optional<std::map<Day, Amount>> massByDay(std::span<const TimedAmount> amounts, minutes dayStart)
{
    std::map<Day, Amount> totals;
    for (const TimedAmount& one : amounts) {
        Amount& total = totals.try_emplace(journalDay(one.taken, dayStart)).first->second;
        if (__builtin_add_overflow(total.count, one.amount.count, &total.count)) {
            return std::nullopt;
        }
    }
    return totals;
}

bool aboveObservedSafeLevel(const Amount& dayTotal)
{
    return dayTotal.dimension == Dimension::mass && dayTotal.count > observedSafeLevel.count;
}

} // namespace hf
