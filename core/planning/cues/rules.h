// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/cues/cue.h"

#include <map>

namespace hf {

/// A value beside the range in which the person's own earlier days lie.
struct BesideUsual {
    double value = 0;
    double low = 0;
    double high = 0;
    int n = 0; ///< earlier days, or weeks, the range is made of
};

/// What the rules look at; other rooms work the figures out. What is not known is not there, and its rule stays silent.
struct CueFacts {
    struct Load {
        double last7 = 0;  ///< mean a day
        double last28 = 0; ///< mean a day
        int known7 = 0;
        int known28 = 0;
        std::optional<BesideUsual> ratio; ///< last7 / last28 beside the person's own earlier weeks
        std::vector<RecordId> sessions;   ///< of the last 7 days
    };
    struct Missed {
        OccurrenceId occurrence;
        SupplementId supplement;
        int planned = 0; ///< doses planned that day
    };
    struct LowStock {
        SupplementId supplement;
        std::optional<Day> runsOutOn; ///< nothing: used up
        double left = 0;
        double dailyUse = 0;
        int useDays = 0;
        std::vector<RecordId> packages;
    };
    struct PeriodChange {
        RecordId experiment;
        Day on;
    };

    Day today;
    std::optional<Load> load; ///< only with 6 of 7 and 24 of 28 days known
    std::optional<BesideUsual> strain;
    bool glutaminePlanned = false;
    std::vector<std::optional<BesideUsual>> gutOfLast4; ///< oldest first, today last
    std::vector<RecordId> gutEntries;
    std::optional<Missed> missed;
    std::vector<LowStock> stocks;  ///< of every supplement with packages and a known use, or used up
    std::optional<Day> lastLogged; ///< the last day before today with an entry of any sort
    std::optional<PeriodChange> periodChange;
    std::vector<std::string> recoveryMenu;
    std::map<CueCode, std::string> dismissed; ///< as the settings have it
};

inline constexpr int stockWarningDays = 7;
inline constexpr int unloggedDays = 3; ///< in a row, yesterday the last of them

/// The cues that hold, by rank, dismissed ones left out, at most three.
std::vector<Cue> cuesFor(const CueFacts& facts);

/// How long a cue stays away.
enum class Dismissal : std::uint8_t { day, week, forGood };
/// The value of `cue.<code>`: `until:2026-03-07` (that day included) or `never`.
std::string dismissalText(Dismissal dismissal, Day today);
bool isDismissed(std::string_view setting, Day today);

} // namespace hf
