// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/notice_memory.h"
#include "planning/occurrence.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <variant>
#include <vector>

namespace hf {

/// What the journal says of planned doses, all read at one moment. Where a part could not be read there is no reading.
struct NoticeReading {
    std::vector<Occurrence> occurrences; ///< of `daysOfNotices`
    std::vector<Reminder> reminders;     ///< of yesterday, today and tomorrow
    QuietHours quiet;
    std::map<OccurrenceId, SysSeconds> takenAt; ///< when the dose that answers was taken, where that is known
};

enum class NoticeChoice : std::uint8_t {
    take,
    skip,
    putOff,
    open, ///< the notice was chosen, and the program opened by it
};

/// What the person answered about one planned dose, on its notice or elsewhere.
struct NoticeAnswer {
    OccurrenceId what;
    NoticeChoice choice = NoticeChoice::open;
    SysSeconds until{};    ///< to when it is put off
    bool onNotice = false; ///< false: in the tray or on Today
    bool stored = false;   ///< of a dose taken or skipped: the journal has it, or does not ask for it any more
};

/// What this run of the program knows of its notices.
struct NoticeState {
    NoticeMemory memory;                         ///< kept by the device
    std::map<OccurrenceId, ReminderKey> showing; ///< notices that may be on the screen, and the rule that brought them
    std::set<OccurrenceId> together;             ///< what the notice that catches up names

    bool operator==(const NoticeState&) const = default;
};

/// Shows the notice of one dose, in the place of an earlier one of it.
struct ShowNotice {
    Occurrence occurrence;
    bool again = false;
};
/// Shows one notice for all that came while nobody could be told.
struct ShowTogether {
    std::vector<Occurrence> open; ///< by time
    std::size_t passed = 0;       ///< so many were over before anybody could be told
};
struct WithdrawNotice {
    OccurrenceId what;
};
struct WithdrawTogether {};
/// Says that the moment to which it was to be put off has passed.
struct PutOffTooLate {
    OccurrenceId what;
};
using NoticeStep = std::variant<ShowNotice, ShowTogether, WithdrawNotice, WithdrawTogether, PutOffTooLate>;

struct Reconciled {
    NoticeState state;
    std::vector<NoticeStep> actions;      ///< to be done in this order
    std::optional<SysSeconds> nextChange; ///< the next instant at which the answer changes by time alone
};

/// The days whose occurrences have to be read: yesterday to tomorrow, and back to the oldest notice of which nothing
/// has become yet, at most 14 days.
DayRange daysOfNotices(const NoticeMemory& memory, Day today);

/// Brings the notices in line with the journal: takes in the answers, withdraws what is answered, over or no longer
/// asked for, and shows what is due. Nothing is shown twice, and nothing on a muted day; what is not shown then is not
/// made up for.
Reconciled reconcile(const NoticeState& before, const NoticeReading& reading, std::span<const NoticeAnswer> answers,
                     const TimeFrame& frame);

} // namespace hf
