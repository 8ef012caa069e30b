// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/occurrence.h"

#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace hf {

/// The planned doses of one supplement, day by day. What it was made from must outlive it. Days are asked for in order.
class Slots {
public:
    /// `plans` are the supplement's, by their first days.
    Slots(std::span<const KnownPlan* const> plans, std::span<const Pause> pauses, const TimeFrame& frame);

    /// Every planned dose of the day, paused ones too; of a plan of so many times a week, that of each day on which
    /// the week still wants one. By time.
    std::vector<Occurrence> on(Day day);
    /// Whether its plan counted by the week on that day; of the week of the day asked for last.
    bool isWeekly(const OccurrenceId& id) const;
    bool countsWeeks() const { return !m_weeks.empty(); }
    /// Whether the week of the day needs this day, because as many are left as days that can be used.
    bool cannotWait(RecordId lineage, Day day) const;
    /// The week of that plan has one more: taken, skipped or missed.
    void count(RecordId lineage) { --m_weeks.at(lineage).left; }
    /// How long the planned dose is due, while it is not answered: to the end of its journal day; when that is near, a
    /// while longer. `sameDay` are the planned doses of its day.
    SysSeconds dueUntil(const Occurrence& planned, std::span<const Occurrence> sameDay) const;

private:
    /// A plan that asks for so many times a week, on whatever days. After its end there is no row, but the days count:
    /// what could have been made up for was not missed.
    struct Week {
        std::vector<const KnownPlan*> rows;
        std::optional<Day> monday;
        std::vector<std::pair<Day, const KnownPlan*>> free; ///< days on which it may be kept
        int left = 0;
    };

    Occurrence slotOn(const KnownPlan& plan, Day day, std::size_t slot) const;
    bool paused(RecordId lineage, Day day) const;
    void begin(Week& week, Day monday) const;
    std::vector<std::pair<Day, const KnownPlan*>> freeDays(const Week& week, Day monday) const;
    std::optional<SysSeconds> firstAfter(Day day) const;

    std::vector<const KnownPlan*> m_fixed;
    std::map<RecordId, Week> m_weeks;
    std::span<const Pause> m_pauses;
    const TimeFrame& m_frame;
};

} // namespace hf
