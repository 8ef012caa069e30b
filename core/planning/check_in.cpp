// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/check_in.h"

namespace hf {

CheckInDue checkInDue(const CheckInRule& rule, const CheckIn& today, std::optional<Day> lastTold,
                      const TimeFrame& frame)
{
    if (!rule.at) {
        return {};
    }
    const Day day = frame.today();
    const SysSeconds due = frame.onDay(day, *rule.at).instant;
    if (frame.now < due) {
        return {false, due};
    }
    const bool told = lastTold && *lastTold >= day;
    return {!told && !today.complete(), frame.onDay(day + days{1}, *rule.at).instant};
}

} // namespace hf
