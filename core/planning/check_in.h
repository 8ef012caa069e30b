// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <optional>

namespace hf {

/// What a day's check-in has; a day is complete when every part is.
struct CheckIn {
    bool doses = false;    ///< every planned dose is answered; without a plan, anything was said of a supplement
    bool load = false;     ///< a rest day, or sessions that all have RPE
    bool gut = false;      ///< gut burden is defined
    bool recovery = false; ///< every enabled recovery item is rated

    bool complete() const { return doses && load && gut && recovery; }
    int done() const { return (doses ? 1 : 0) + (load ? 1 : 0) + (gut ? 1 : 0) + (recovery ? 1 : 0); }
    static constexpr int parts = 4;
};

/// The daily check-in reminder: a wall-clock time, if the person set one.
struct CheckInRule {
    std::optional<minutes> at;
};

/// What to do about the reminder now.
struct CheckInDue {
    bool now = false;                     ///< tell the person: the day is open and its time has come
    std::optional<SysSeconds> nextChange; ///< the next instant at which the answer can change by time alone
};

/// Whether today's check-in is due: only from its time on, only while the day is incomplete, and only once a day
/// (`lastTold` is the day it was last announced). A time in the hour that DST skips means the first minute after it.
CheckInDue checkInDue(const CheckInRule& rule, const CheckIn& today, std::optional<Day> lastTold,
                      const TimeFrame& frame);

} // namespace hf
