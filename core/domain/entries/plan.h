// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/day.h"
#include "domain/id.h"
#include "domain/zone.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hf {

/// On which days something is planned.
struct Rhythm {
    enum class Sort : std::uint8_t { weekdays, everyDays, timesAWeek };

    static constexpr std::uint8_t allWeekdays = 0x7f;

    Sort sort = Sort::weekdays;
    std::uint8_t weekdays = allWeekdays; ///< bit 0 is Monday
    int every = 1;                       ///< days from one to the next, counted from the plan's first day
    int timesAWeek = 7;                  ///< on whatever days of a week (Monday to Sunday)

    bool operator==(const Rhythm&) const = default;
};

/// One row of dated rules: what to take, how much, when. A change ends a row and starts another of the same lineage, so
/// what was planned in the past stays as it was.
struct Plan {
    SupplementId supplement;
    std::optional<RecordId> lineage; ///< the first row of the plan; nothing in that row itself
    Amount amount;
    std::optional<Amount> floor; ///< a smaller amount that counts
    std::vector<minutes> times;  ///< wall clock where the person is, in order; one slot each
    Rhythm rhythm;
    Day from;
    std::optional<Day> until; ///< the last day; open when nothing

    bool operator==(const Plan&) const = default;
};

/// Days on which nothing is planned, of one plan or of all.
struct Pause {
    DayRange days;
    std::optional<RecordId> plan; ///< a lineage
    std::string reason;

    bool operator==(const Pause&) const = default;
};

/// When to be reminded of a plan's doses. A plan may have several; one without any is reminded by the usual one.
struct ReminderRule {
    RecordId plan;     ///< a lineage
    minutes offset{0}; ///< after each planned time; below 0 before it
    minutes every{20}; ///< until the dose is answered it comes again
    int repeats = 2;   ///< how often it comes again; 0: only once

    bool operator==(const ReminderRule&) const = default;
};

/// A package that was bought.
struct Supply {
    SupplementId supplement;
    Amount content;
    Day from;                               ///< doses count against it from that day on
    std::optional<std::int64_t> priceCents; ///< in hundredths of `currency`
    std::string currency;                   ///< `EUR`, or as the person writes it
    std::string note;

    bool operator==(const Supply&) const = default;
};

} // namespace hf
