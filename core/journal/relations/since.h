// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/association/before_after.h"
#include "analysis/progress.h"
#include "domain/zone.h"
#include "journal/metric.h"
#include "journal/relations/changes.h"
#include "journal/relations/relations.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace hf {

class Journal;

inline constexpr std::array offeredSinceWeeks{4, 8, 12};
inline constexpr int usualSinceWeeks = 8;
inline constexpr int leastSinceWeeks = 2; ///< fewer hold no 14 days
inline constexpr int mostSinceWeeks = 52;

/// What was different from a day on? By the names of the series.
struct SinceRequest {
    Day day;
    std::vector<std::string> metrics;
    int weeks = usualSinceWeeks;
    std::vector<std::string> leaveOut = {}; ///< names of day marks; their days are left out of a second answer
    /// All marks but those that begin on the day itself: what is looked at is not left out.
    bool leaveOutAll = false;
};

/// Equal windows of whole days, cut to what there is between the journal's first day and its last one up to today.
struct SinceWindows {
    DayRange before; ///< ends the day before the change; empty when there is nothing
    DayRange after;  ///< begins with it
    int wanted = 0;  ///< days on each side
    /// What made them shorter than wanted.
    enum class Cut : std::uint8_t { nothing, beginOfJournal, endOfJournal } cut = Cut::nothing;

    int length() const { return after.length(); }
    DayRange both() const { return {before.first, after.last}; }
};

/// Days of each window.
struct BothSides {
    int before = 0;
    int after = 0;

    bool operator==(const BothSides&) const = default;
};

struct SinceComparison {
    Finding<BeforeAfter> finding;
    BothSides known; ///< days with a value
};

/// A series in both windows. Of one that a running experiment is about there is neither a series nor an answer.
struct SinceAnswer {
    Metric metric;
    std::optional<RecordId> hiddenBy; ///< the experiment
    std::vector<RecordId> tellsOf;    ///< experiments that are to know when it is shown: `Experiments::noteShown`
    Series series;                    ///< of both windows; days that are not known are gaps
    SinceComparison whole;
    int markedDays = 0; ///< days with a value that the second answer leaves out
    std::optional<SinceComparison> withoutMarked;
    LookKey look = {};
    LookKey lookWithout = {}; ///< of the second answer, where it leaves days out

    bool hidden() const { return hiddenBy.has_value(); }
    /// Else the second answer is the first one, and no look of its own.
    bool leavesDaysOut() const { return withoutMarked && markedDays > 0; }
};

/// How a supplement was taken in the windows.
struct SinceSupplement {
    SupplementId id;
    std::string name;
    Series taken; ///< 1 on days with a dose, 0 on days known to be without, gaps where nothing is known
    BothSides daysTaken;
    int planned = 0;             ///< doses of the later window, without paused ones and those that are still due
    int answered = 0;            ///< of them taken, or as much as counts
    std::vector<Change> changes; ///< of its plan or its use after the first day of the windows, oldest first
    bool differs = false;        ///< days with a dose differ by a quarter of a window or more

    bool changed() const { return differs || !changes.empty(); }
    bool changedOn(Day day) const
    {
        return std::any_of(changes.begin(), changes.end(), [day](const Change& change) { return change.day == day; });
    }
};

struct SinceMark {
    std::string mark;
    DayRange range; ///< cut to the windows
};

/// What was different besides.
struct SinceElse {
    std::vector<SinceAnswer> measures;        ///< load, recovery and own values that are logged and were not asked for
    std::vector<SinceSupplement> supplements; ///< all that were taken or planned in the windows
    std::vector<SinceMark> marks;             ///< oldest first
    BothSides marked;                         ///< days with a mark
    Series load;                              ///< from 6 days before the windows, for a mean of 7 days
};

/// All that was read; answering it touches no journal and may run elsewhere.
struct SinceWork {
    Day day;
    SinceWindows windows;
    std::vector<SinceAnswer> outcomes; ///< in the order asked, not compared yet
    std::vector<Scale> scales;         ///< of the outcomes, then of the measures
    std::vector<DayRange> leftOut;     ///< of the second answer
    bool twice = false;
    SinceElse other;
    std::set<LookKey> earlier; ///< what was looked at in the last 30 days
};

struct SinceReport {
    Day day;
    SinceWindows windows;
    std::vector<SinceAnswer> outcomes;
    SinceElse other;
    std::vector<DayRange> leftOut; ///< of the second answers
    std::set<LookKey> earlier;     ///< what was looked at in the last 30 days, before this
};

/// Why a difference is no clear change: the first of these that holds.
enum class NotClear : std::uint8_t {
    holdsZero,      ///< the interval
    tooSmall,       ///< to count
    lineExplainsIt, ///< one line through both parts does as well
    otherDaysDoToo, ///< part the series as clearly
    manyLooks,      ///< so that chance may have made one like it
};
/// Nothing where there is a verdict.
std::optional<NotClear> whyNotClear(const BeforeAfter& change);

/// The weeks are not alike, and more than too little to count, whether or not the day itself stands out.
bool weeksDiffer(const BeforeAfter& change);

/// The experiments of which this report tells, each once.
std::vector<RecordId> toldIn(const SinceReport& report);

struct UnknownSeries {
    std::string name;
};

/// Reads what the question needs. Throws StorageError.
std::variant<SinceWork, UnknownSeries> prepareSince(const Journal& journal, const SinceRequest& request,
                                                    const TimeFrame& frame);

/// The outcomes are judged together with what was looked at earlier; circumstances with all of these too, but they are
/// no looks of their own. Nothing when `progress` stopped it.
std::optional<SinceReport> answerSince(SinceWork work, const Progress& progress = {});

} // namespace hf
