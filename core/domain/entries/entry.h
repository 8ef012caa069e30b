// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/day.h"
#include "domain/id.h"
#include "domain/zone.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace hf {

/// What of a `When` the person wrote; the rest was filled in from the present.
struct Written {
    bool day = false;
    bool clock = false;
};

/// The day an entry counts to, and the moment where it has one. Time unknown is not midnight.
struct When {
    Day day;
    std::optional<Moment> at;
    Written written{}; ///< tells how a new entry is to be read; neither kept nor compared

    bool operator==(const When& other) const { return day == other.day && at == other.at; }
};

enum class DoseState : std::uint8_t {
    taken,
    skipped, ///< left out on purpose; `note` is the reason
    none,    ///< the person says that none was taken that day
};

/// Names one planned dose for good: it stays the same when the plan's row changes.
struct OccurrenceId {
    RecordId plan; ///< its lineage
    Day day;
    int slot = 0; ///< place of its time among the plan's times

    auto operator<=>(const OccurrenceId&) const = default;
};

/// One intake of a supplement, or the statement that there was none.
struct Dose {
    SupplementId supplement;
    DoseState state = DoseState::taken;
    std::optional<Amount> amount; ///< present exactly when taken
    When when;
    std::string note;                    ///< UTF-8, the person's own words
    std::optional<RecordId> batch;       ///< the import that brought it
    std::optional<OccurrenceId> answers; ///< the planned dose that the person says it answers; it then takes its day
    bool extra = false;                  ///< answers no planned dose, however near one is
    bool placed = false; ///< which of them it answers was worked out when it was recorded; nobody said it
    std::optional<int> pack = std::nullopt; ///< the number of the pack it is of, in a blind experiment: from 1

    bool operator==(const Dose&) const = default;
};

/// One training session. Its load is RPE × minutes (Foster 2001, doi:10.1519/00124278-200102000-00019) in AU.
struct Session {
    std::string activity;
    int minutes = 0;
    std::optional<double> rpe; ///< 0 … 10 in steps of 0.5; nothing when not rated yet
    When when;
    std::string note;
    std::optional<RecordId> batch;

    bool operator==(const Session&) const = default;
};

/// An explicit zero of training load.
struct RestDay {
    Day day;
    std::optional<RecordId> batch;

    bool operator==(const RestDay&) const = default;
};

/// From going to bed to getting up, as the two clocks said it.
struct Night {
    minutes bed{}; ///< since midnight, below a day; so is `wake`
    minutes wake{};

    bool isReal() const { return isClock(bed) && isClock(wake) && bed != wake; }
    /// Over midnight where `wake` is the earlier clock. Of a night whose clocks were changed it is an hour off.
    minutes length() const { return wake > bed ? wake - bed : wake + minutes{24 * 60} - bed; }
    double hours() const { return std::chrono::duration<double, std::ratio<3600>>(length()).count(); }
    static bool isClock(minutes clock) { return clock >= minutes{0} && clock < minutes{24 * 60}; }

    bool operator==(const Night&) const = default;
};

/// One value of an item (gut, recovery, own) on one day, in the item's unit.
struct Rating {
    ItemId item;
    double value = 0;
    When when;
    bool fine = false; ///< filled in by "all fine"
    std::string note;
    std::optional<RecordId> batch;
    std::optional<Night> night = std::nullopt; ///< of hours of sleep that were told by bed and wake

    bool operator==(const Rating&) const = default;
};

/// One bowel movement, or the statement that there was none that day.
struct Stool {
    std::optional<int> form;    ///< 1 … 7; nothing means explicitly none that day
    std::optional<int> urgency; ///< 0 … 10
    When when;
    std::string note;
    std::optional<RecordId> batch;

    bool operator==(const Stool&) const = default;
};

/// Free text of a day (Markdown).
struct Reflection {
    Day day;
    std::string text;
    std::string prompt; ///< the question it answers; may be empty
    std::optional<RecordId> batch;

    bool operator==(const Reflection&) const = default;
};

/// Something that explains a day or a range of days: ill, travel, …
struct DayMark {
    std::string mark;
    DayRange range;
    std::string note;
    std::optional<RecordId> batch;

    bool operator==(const DayMark&) const = default;
};

/// "All fine, nothing special" said of a day.
struct FineDay {
    Day day;

    bool operator==(const FineDay&) const = default;
};

} // namespace hf
