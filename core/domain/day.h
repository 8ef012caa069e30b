// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hf {

/// A civil date without a zone: the journal day an entry counts to.
using Day = std::chrono::sys_days;
using std::chrono::days;

/// Days from `first` to `last`, both included; empty when `last` is before `first`.
struct DayRange {
    Day first;
    Day last;

    auto operator<=>(const DayRange&) const = default;
    constexpr bool contains(Day day) const { return first <= day && day <= last; }
    constexpr int length() const { return last < first ? 0 : static_cast<int>((last - first).count()) + 1; }
};

/// Nothing when the numbers name no real calendar day (2026-02-30).
std::optional<Day> makeDay(int year, unsigned month, unsigned dayOfMonth);

/// Reads exactly `yyyy-mm-dd`.
std::optional<Day> parseDay(std::string_view text);

/// `yyyy-mm-dd`.
std::string toString(Day day);

/// The earliest day an entry may name; before it there are no zone rules and a year is a typing error.
inline constexpr Day earliestDay = Day{days{0}};

} // namespace hf
