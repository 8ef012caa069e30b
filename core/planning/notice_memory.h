// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/next_due.h"

#include <map>
#include <optional>
#include <vector>

namespace hf {

/// One time of a plan, across its days.
struct PlanSlot {
    RecordId plan; ///< its lineage
    int slot = 0;

    auto operator<=>(const PlanSlot&) const = default;
};

/// What one device remembers of its notices. It is no part of the journal: each device reminds by itself.
struct NoticeMemory {
    ReminderMemory reminders;
    std::map<OccurrenceId, SysSeconds> firstTold; ///< notices that nothing has become of yet
    std::map<PlanSlot, int> ignored;              ///< days in a row whose notice was left alone
    std::map<PlanSlot, Day> asked;                ///< when the person was last asked what should become of it
    std::optional<Day> mutedOn;                   ///< nothing is announced on that journal day
    std::optional<Day> checkInTold;               ///< the day on which the check-in was last announced

    bool operator==(const NoticeMemory&) const = default;
};

/// How an occurrence that was announced came to its end.
enum class NoticeEnd : std::uint8_t {
    byNotice,  ///< by an answer on the notice, or by opening the program from it
    elsewhere, ///< logged in the window or the terminal
    dayOver,   ///< not at all
};

/// A dose this long after its notice was not taken because of it.
inline constexpr minutes patience{30};
/// So many notices in a row left alone are worth a question.
inline constexpr int worthAsking = 3;

/// Remembers that a notice was shown; a repeat belongs to the first.
void noteTold(NoticeMemory& memory, const OccurrenceId& what, SysSeconds now);

/// Remembers what became of a notice. `answeredAt` is when the dose was taken, where that is known. Leaving a notice
/// alone is never an answer, and never a skip: it only counts here. An occurrence that was not announced counts not.
void noteEnd(NoticeMemory& memory, const OccurrenceId& what, NoticeEnd end, std::optional<SysSeconds> answeredAt);

/// The slots whose last notices were all left alone and that nobody asked about for a week.
std::vector<PlanSlot> slotsToAskAbout(const NoticeMemory& memory, Day today);

/// Remembers that the person was asked; the count begins anew.
void noteAsked(NoticeMemory& memory, const PlanSlot& slot, Day today);

/// The clock at which something is really done: the median of wall clocks, rounded to 5 minutes, with the night after
/// midnight counted to the evening before it. Nothing for fewer than three.
std::optional<minutes> usualClock(std::vector<minutes> clocks, minutes dayStart);

} // namespace hf
