// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/entry.h"
#include "domain/zone.h"
#include "quickadd/typed/numbers.h"
#include "quickadd/typed/words.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>

namespace hf::quickadd {

/// `no time`: the person says that the time is not known.
struct Untimed {
    bool operator==(const Untimed&) const = default;
};

/// A clock (seconds since midnight), a whole moment as written by `writeMoment`, or "no time".
using TypedTime = std::variant<seconds, Moment, Untimed>;

/// What a line says about its time.
struct TypedWhen {
    std::optional<Day> day;
    std::optional<TypedTime> time;
};

/// `today`, `yesterday`, `tomorrow`, `monday` or `mon` (the latest one), `2026-03-01`, `1 mar` (the latest one),
/// `1 march 2026`. A date with slashes or points is refused: its order is anyone's guess.
ParseResult<Day> readDay(std::span<const Word> words, Day today);

/// A day, or two of them joined by `..`; `isRange` tells which.
struct TypedDays {
    DayRange range;
    bool isRange = false;
};
ParseResult<TypedDays> readDays(std::span<const Word> words, Day today);

/// `14:30`, `14:30:25`, `2:30pm`, `2 pm`, `8:05 am`, `noon`, `midnight`, `no time`, `2026-03-01T14:30:00+01:00`;
/// with `hourForm` also `14h30` and `14h`, which elsewhere are durations.
ParseResult<TypedTime> readTime(std::span<const Word> words, const Zone& zone, bool hourForm);

/// What an entry's time says when the line says little of it.
enum class Happens : std::uint8_t {
    anyTime,  ///< without a clock it has no moment
    now,      ///< without a time, one of today happened at this moment
    asPlanned ///< as `now`, but a clock without a day is that of the day meant, past or ahead
};

/// The day and the moment of an entry.
When resolve(const TypedWhen& typed, const TimeFrame& frame, Happens happens);

/// The shortest words that `resolve` turns into `when`; with `dated` the day is always said, so that they mean the same
/// at any later moment. Empty, or begins with a blank.
std::string writeWhen(const When& when, const TimeFrame& frame, Happens happens, bool dated = false);

} // namespace hf::quickadd
