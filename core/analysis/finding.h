// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/figure.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace hf {

/// An interval around a value; 95 % unless its name says otherwise.
struct Interval {
    double low = 0;
    double high = 0;

    bool operator==(const Interval&) const = default;
    bool contains(double value) const { return low <= value && value <= high; }
};

/// What there can be too little of.
enum class Need : std::uint8_t {
    knownDays,      ///< days with a value
    completeDays,   ///< days on which both series are known
    effectiveDays,  ///< days that count as independent ones
    distinctCauses, ///< different values of the first series
    distinctValues, ///< different values of the outcome
    causeSides,     ///< days on the rarer side of a cause that is there or not
    outcomeSides,   ///< the same of an outcome that is there or not
    loggedShare,    ///< percent of the days on which the outcome was logged
    recentDays,     ///< known days of the last 7
    earlierDays,    ///< known days of the last 28
    daysBefore,     ///< known days before the change
    daysAfter,      ///< known days from the change on
    pairs,          ///< finished pairs of periods
    variation,      ///< values that differ at all
};

/// One floor that is missed: what there is and what is wanted.
struct Shortfall {
    Need need = Need::knownDays;
    double have = 0;
    double wanted = 0;
    /// The least number of days ahead in which it may be reached; nothing when that cannot be said.
    std::optional<int> daysAhead;

    bool operator==(const Shortfall&) const = default;
};

/// Both ends of what is missing, as they are written: what is too little is never rounded up to what is wanted.
inline Figure haveOf(const Shortfall& missing)
{
    return {missing.have, FigureSort::floored};
}
inline Figure wantedOf(const Shortfall& missing)
{
    return {missing.wanted, FigureSort::whole};
}

/// A value, or all that is missing for it.
template<class T>
struct Finding {
    std::optional<T> value;
    std::vector<Shortfall> missing;

    explicit operator bool() const { return value.has_value(); }
    const T& operator*() const { return *value; }
    const T* operator->() const { return &*value; }
};

template<class T>
Finding<T> found(T value)
{
    return {std::move(value), {}};
}

/// How a figure was made; "Why?" shows it.
enum class Method : std::uint8_t {
    mean,
    loadWeek,
    loadRatio,
    predictiveRange,
    spearmanFisher,
    leastSquares,
    theilSen,
    neweyWest,
    signRandomisation,
    completeRandomisation,
};

/// Where a figure comes from.
struct Basis {
    Method method = Method::mean;
    std::size_t n = 0; ///< days or pairs used
    double nEffective = 0;
    DayRange days{}; ///< from the first to the last day used
};

} // namespace hf
