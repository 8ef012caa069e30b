// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/plans/plan_views.h"
#include "journal/plans/summary.h"
#include "planning/cues/rules.h"

namespace hf {

/// The plan side of a journal, for asking. Cheap to make: it holds nothing of its own. Throws as `Journal` does.
class PlanBook {
public:
    explicit PlanBook(const Journal& journal);

    std::vector<PlanView> plans(const TimeFrame& frame) const; ///< running ones first, then by their start
    std::optional<PlanView> plan(RecordId lineage, const TimeFrame& frame) const;
    std::vector<Record> pauses() const; ///< oldest first; added and changed as any record
    /// Every planned dose of the days with what became of it, by day and time.
    std::vector<Occurrence> occurrences(DayRange range, const TimeFrame& frame) const;
    std::optional<Occurrence> occurrence(const OccurrenceId& id, const TimeFrame& frame) const;
    /// Extra doses of the days that lie so near to the one that answers that they are most likely the same.
    std::vector<RecordId> enteredTwice(DayRange range, const TimeFrame& frame) const;
    /// Whether the entry is one of two of which one is most likely the other: of the same minute, either counts as
    /// extra. Also of two beside each other that answer nothing both, on a day that has something planned.
    bool isEnteredTwice(RecordId entry, const TimeFrame& frame) const;

    /// What `nextDue` asks for: the reminders of yesterday, today and tomorrow. Empty while reminders are off.
    std::vector<Reminder> reminders(const TimeFrame& frame) const;
    /// The next reminders of open doses that were not announced yet, each at the first instant it comes.
    std::vector<UpcomingReminder> upcoming(std::size_t wanted, const ReminderMemory& memory,
                                           const TimeFrame& frame) const;
    /// Days after today are left out of the range.
    Summary summary(DayRange range, const TimeFrame& frame) const;
    /// Of every supplement with a package, in the catalogue's order; one row for each dimension.
    std::vector<SupplyView> supplies(const TimeFrame& frame) const;
    /// At most three, by rank.
    std::vector<Cue> cues(const TimeFrame& frame) const;
    /// What the person wrote down for after a miss: the setting `recovery-menu`, a JSON list of texts.
    std::vector<std::string> recoveryMenu() const;

    QuietHours quietHours() const; ///< the setting `quiet-hours`, such as 22:30-07:00; none when it is not set

private:
    JournalCore& m_core;
};

/// `22:30-07:00`, or `off`: the same time twice. Nothing when it is neither.
std::optional<QuietHours> parseQuietHours(std::string_view text);
std::string toString(const QuietHours& quiet);

} // namespace hf
