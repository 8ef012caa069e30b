// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/entry.h"
#include "domain/entries/plan.h"

#include <optional>
#include <span>
#include <vector>

namespace hf {

enum class OccurrenceState : std::uint8_t {
    due, ///< not answered, and not over (or not there yet)
    taken,
    floor,   ///< less than planned, but an amount that counts
    skipped, ///< left out on purpose, with a reason
    missed,
    paused,
};

struct Occurrence {
    OccurrenceId id;
    SupplementId supplement;
    Amount amount;
    std::optional<Amount> floor;
    Moment at; ///< in a gap of the clock the first moment after it
    OccurrenceState state = OccurrenceState::due;
    std::optional<RecordId> answeredBy; ///< a dose or a skip
    SysSeconds dueUntil{};              ///< the first instant at which it is missed; known of what is due
    std::optional<int> pack = {};       ///< of a blind experiment: the number of the pack that it is of

    bool open() const { return state == OccurrenceState::due; }
};

struct KnownPlan {
    RecordId id;
    Plan row;

    RecordId lineage() const { return row.lineage.value_or(id); }
};

struct KnownDose {
    RecordId id;
    Dose dose;
};

/// The journal days that exist where the person is: the zone of Samoa skipped 2011-12-30.
bool dayExists(Day day, const Zone& zone);

/// Every planned dose of the days with what became of it, by day and time. A dose that says which occurrence it answers
/// answers that one; for the others see `planning/answers/choice.h`. An amount below the floor (below the planned
/// amount without one) leaves the occurrence open. `frame.now` decides what is over: an occurrence is due until its
/// journal day ends; one planned less than 3 hours before that stays due until 3 hours after its time, but not past the
/// middle to the supplement's next. A plan of so many times a week is due on each day until the week has them; a day
/// that could no longer be made up for within the week is missed.
std::vector<Occurrence> occurrencesOf(std::span<const KnownPlan> plans, std::span<const Pause> pauses,
                                      std::span<const KnownDose> doses, const DayRange& range, const TimeFrame& frame);

} // namespace hf
