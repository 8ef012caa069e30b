// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/last_doses.h"

namespace hf {

DoseCounts lastDoses(std::span<const Occurrence> occurrences, RecordId lineage, int atMost)
{
    DoseCounts counts;
    for (auto one = occurrences.rbegin(); one != occurrences.rend() && counts.planned() < atMost; ++one) {
        if (one->id.plan != lineage) {
            continue;
        }
        switch (one->state) {
        case OccurrenceState::taken:
            ++counts.taken;
            break;
        case OccurrenceState::floor:
            ++counts.floor;
            break;
        case OccurrenceState::skipped:
            ++counts.skipped;
            break;
        case OccurrenceState::missed:
            ++counts.missed;
            break;
        case OccurrenceState::due:
        case OccurrenceState::paused:
            break;
        }
    }
    return counts;
}

} // namespace hf
