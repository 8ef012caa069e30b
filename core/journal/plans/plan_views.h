// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/check.h"
#include "planning/next_due.h"
#include "planning/occurrence.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace hf {

struct KnownReminder {
    RecordId id;
    ReminderRule rule;
};

/// A plan through its changes.
struct PlanView {
    RecordId lineage;
    KnownPlan current;                    ///< the row of today; before its start the first, after its end the last
    std::vector<KnownPlan> past;          ///< the rows before it, oldest first
    std::vector<KnownPlan> later;         ///< changes that are still ahead, oldest first
    std::vector<KnownReminder> reminders; ///< its own rules; empty: the usual one
    bool reminded = true;                 ///< false: the person wants none for this plan
    bool running = false;                 ///< not over: planned today or later
};

/// The rule of a plan that has none of its own: at the planned time, twice more every 20 minutes.
inline constexpr ReminderRule usualReminder(RecordId lineage)
{
    return {lineage, minutes{0}, minutes{20}, 2};
}

enum class Answered : std::uint8_t {
    stored,
    alreadyAnswered, ///< taken or skipped before, here or elsewhere: nothing was stored
    notPlanned,      ///< there is no such planned dose: the plan was changed, ended or paused, or its day is to come
    refused,         ///< the amount may not be stored; see `problem`
};

/// What became of taking or skipping a planned dose.
struct Answer {
    Answered outcome = Answered::notPlanned;
    std::optional<RecordId> dose; ///< the record that answers it, new or old
    std::optional<EntryProblem> problem;
};

/// A reminder that is to come, if its dose is still open then.
struct UpcomingReminder {
    SysSeconds at;
    ReminderKey key;
    Occurrence occurrence;
};

} // namespace hf
