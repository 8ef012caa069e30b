// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/occurrence.h"

#include "planning/answers/planned_days.h"

namespace hf {

bool dayExists(Day day, const Zone& zone)
{
    return zone.atWall(day, seconds{0}).instant != zone.atWall(day + days{1}, seconds{0}).instant;
}

std::vector<Occurrence> occurrencesOf(std::span<const KnownPlan> plans, std::span<const Pause> pauses,
                                      std::span<const KnownDose> doses, const DayRange& range, const TimeFrame& frame)
{
    return plannedDays(plans, pauses, doses, range, frame).occurrences;
}

} // namespace hf
