// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/plans/plan_views.h"
#include "planning/cues/rules.h"

namespace hf {

struct Beginning;

/// The plan side of a journal, for writing. Each call is one action, durable when it returns. Throws as `Journal` does.
class PlanEditor {
public:
    explicit PlanEditor(Journal& journal);

    /// A new plan, or a change of the one named: its row ends the day before and a new one starts, today or on
    /// `wanted.from` if that is later, so that what was planned in the past stays as it was. A new plan that is not
    /// `reminded` has no reminders. Answers the lineage.
    std::variant<RecordId, Refused> savePlan(const Plan& wanted, std::optional<RecordId> lineage,
                                             const TimeFrame& frame, bool reminded = true);
    /// The plan ends with that day; rows that would begin later go to the bin. A plan whose first day is later goes
    /// there as a whole.
    std::optional<Refused> endPlan(RecordId lineage, Day lastDay, const TimeFrame& frame);
    /// The plan's own reminders instead of the ones it had; none of its own means the usual one. `reminded` false: none
    /// at all.
    std::optional<Refused> setReminders(RecordId lineage, std::span<const ReminderRule> rules, bool reminded,
                                        const TimeFrame& frame);

    /// Stores the first answers as one action, or nothing of them. `Refused::index` counts the plans first, then the
    /// items, the new ones and the settings. Nothing to store is no action.
    std::optional<Refused> begin(const Beginning& beginning, const TimeFrame& frame);

    /// Keeps a cue away for a day, a week or for good.
    void dismiss(CueCode code, Dismissal dismissal, const TimeFrame& frame);
    /// The choices for after a miss, 8 at most; empty ones are left out.
    std::optional<Refused> setRecoveryMenu(std::span<const std::string> choices, const TimeFrame& frame);

    /// Records the planned dose as taken now; the planned amount unless another is given. A dose of an earlier day
    /// counts to that day, with the moment of now where that is near enough. Asked twice, it stores once.
    Answer take(const OccurrenceId& id, const TimeFrame& frame, std::optional<Amount> amount = std::nullopt);
    /// Leaves the planned dose out, with a reason that may be empty. Asked twice, it stores once.
    Answer skip(const OccurrenceId& id, const std::string& reason, const TimeFrame& frame);

private:
    Answer answer(const OccurrenceId& id, Dose dose, const TimeFrame& frame);

    JournalCore& m_core;
};

} // namespace hf
