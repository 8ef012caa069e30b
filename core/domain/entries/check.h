// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hf {

/// What keeps an entry from being stored. Its words stand in `resources/words`.
enum class EntryProblem : std::uint8_t {
    amountMissing,
    amountNotPositive,
    amountTooLarge,
    amountUnexpected, ///< an amount on a skipped dose
    minutesOutOfRange,
    rpeOutOfRange,
    rpeStep, ///< not a multiple of 0.5
    valueOutOfRange,
    valueNotWhole, ///< a scale of points takes whole numbers
    formOutOfRange,
    urgencyOutOfRange,
    inTheFuture,
    tooLongAgo,
    rangeReversed,
    rangeTooLong,
    textMissing,
    textTooLong,
    nameTooLong, ///< a name, a unit, a reason: one row
    textNotUtf8,
    nameMissing,
    limitsReversed,
    unknownItem,
    unknownSupplement,
    restAndSession, ///< one day cannot be both
    alreadyRated,   ///< another record rates this item on this day
    dayMismatch,    ///< the day is more than one day from the moment's date
    floorTooLarge,  ///< the amount that counts is more than the planned one, or of another dimension
    timesOfPlan,    ///< a plan without times, with too many, or with one that is no time of a day
    rhythmOfPlan,   ///< no weekday, or a number of days or times that no week has
    reminderTimes,  ///< a reminder too far from its dose, or that comes again too often
    packageTooLarge,
    priceOutOfRange,
    sidesOfTest,    ///< an experiment on nothing or on two things, or one whose sides are alike
    shapeOfTest,    ///< pairs, days or days washed out that no experiment can have
    sealOfTest,     ///< no digest, or neither a seed nor a code for each period
    courseOfTest,   ///< pauses that overlap, guesses of no period, an early end without its reason
    protocolFrozen, ///< a change of what was sealed at the start
    packNumber,     ///< no number that a pack of a blind experiment can have, or of nothing that was taken
    tooManyChoices, ///< more than a list of choices holds
    clocksOfWeek,   ///< so many times a week, and more than one time of day
    settingValue,   ///< a setting does not take this value
    noneAfterDose,  ///< "none taken" of a day on which some was taken
    fineAndRating,  ///< "all fine" of a day with a gut rating above none
    nameTaken,      ///< another supplement or item is called so
    kindFixed,      ///< an item changes its group, or between a habit and a value
    scaleFixed,     ///< the scale of a shipped item, which figures count on
    valuesOutside,  ///< entries lie outside the new limits
    answeredBefore, ///< a skip of a planned dose that was taken or skipped before
    notPlannedThen, ///< a skip at a clock at which that day has no planned dose of it
};

inline constexpr std::size_t entryProblemCount = static_cast<std::size_t>(EntryProblem::notPlannedThen) + 1;

struct CheckContext {
    SysSeconds now;
    Day today;
};

/// The longest session, in minutes; the longest text and the longest name (or unit, reason, question), in bytes.
inline constexpr int longestSession = 24 * 60;
inline constexpr std::size_t longestText = std::size_t{64} * 1024;
inline constexpr std::size_t longestName = 200;
/// How far ahead a day may be marked, and the longest mark or pause.
inline constexpr days farthestMark{366};
inline constexpr days longestMark{3660};
/// A package holds less than this many of the greatest dose: a sack, a barrel.
inline constexpr std::int64_t dosesOfAPackage = 100;
inline constexpr std::size_t mostChoices = 8;

/// Nothing when the record may be stored. A rating needs its item (`definition`), to know its scale.
std::optional<EntryProblem> check(const RecordBody& body, const CheckContext& context, const Item* definition);

/// Steady names for scripts: `in-the-future`, `rpe-out-of-range`.
std::string_view nameOf(EntryProblem problem);

} // namespace hf
