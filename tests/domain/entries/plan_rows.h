// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/check.h"

#include <optional>
#include <vector>

namespace hf::test {

/// A mistake by its name, and what is just right beside it.
struct Row {
    const char* what;
    EntryProblem problem;
    RecordBody wrong;
    RecordBody right;
};

inline Plan plan(const char* floor, std::vector<minutes> times, Rhythm rhythm = {})
{
    Plan plan;
    plan.supplement = SupplementId{builtInUuid(1)};
    plan.amount = makeAmount("5", Unit::g).value();
    plan.floor = makeAmount(floor, Unit::g);
    plan.times = std::move(times);
    plan.rhythm = rhythm;
    plan.from = *parseDay("2026-03-01");
    return plan;
}

inline std::vector<Row> planRows()
{
    const std::vector<minutes> eight{minutes{480}};
    Plan over = plan("2.5", eight);
    over.until = *parseDay("2026-02-28");
    const DayRange backwards{*parseDay("2026-03-02"), *parseDay("2026-03-01")};
    return {
        {"floor above the amount", EntryProblem::floorTooLarge, plan("5.1", eight), plan("5", eight)},
        {"no time", EntryProblem::timesOfPlan, plan("2.5", {}), plan("2.5", eight)},
        {"the same time twice", EntryProblem::timesOfPlan, plan("2.5", {minutes{480}, minutes{480}}),
         plan("2.5", {minutes{480}, minutes{481}})},
        {"24:00", EntryProblem::timesOfPlan, plan("2.5", {minutes{1440}}), plan("2.5", {minutes{1439}})},
        {"no weekday", EntryProblem::rhythmOfPlan, plan("2.5", eight, {Rhythm::Sort::weekdays, 0, 1, 7}),
         plan("2.5", eight, {Rhythm::Sort::weekdays, 1, 1, 7})},
        {"eight times a week", EntryProblem::rhythmOfPlan, plan("2.5", eight, {Rhythm::Sort::timesAWeek, 127, 1, 8}),
         plan("2.5", eight, {Rhythm::Sort::timesAWeek, 127, 1, 7})},
        {"every 0 days", EntryProblem::rhythmOfPlan, plan("2.5", eight, {Rhythm::Sort::everyDays, 127, 0, 7}),
         plan("2.5", eight, {Rhythm::Sort::everyDays, 127, 1, 7})},
        {"a plan that ends before it begins", EntryProblem::rangeReversed, over, plan("2.5", eight)},
        {"a pause backwards", EntryProblem::rangeReversed, Pause{backwards, {}, {}},
         Pause{{backwards.last, backwards.first}, {}, {}}},
    };
}

inline ReminderRule reminder(int offset, int every, int repeats)
{
    return {RecordId{builtInUuid(901)}, minutes{offset}, minutes{every}, repeats};
}

inline Supply package(const char* content, std::optional<std::int64_t> cents = std::nullopt)
{
    return {SupplementId{builtInUuid(1)}, makeAmount(content, Unit::g).value(), *parseDay("2026-03-01"), cents, {}, {}};
}

inline std::vector<Row> supplyRows()
{
    Supply early = package("500");
    early.from = earliestDay - days{1};
    return {
        {"reminded a day before", EntryProblem::reminderTimes, reminder(-721, 20, 2), reminder(-720, 20, 2)},
        {"reminded without a pause", EntryProblem::reminderTimes, reminder(0, 0, 2), reminder(0, 1, 2)},
        {"reminded 101 times again", EntryProblem::reminderTimes, reminder(0, 20, 101), reminder(0, 20, 0)},
        {"an empty package", EntryProblem::amountNotPositive, package("0"), package("0.1")},
        {"a package of a tonne", EntryProblem::packageTooLarge, package("1000000"), package("900000")},
        {"a package of 1969", EntryProblem::tooLongAgo, early, package("500")},
        {"a price below 0", EntryProblem::priceOutOfRange, package("500", -1), package("500", 0)},
    };
}

} // namespace hf::test
