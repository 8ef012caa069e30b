// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quickadd/quick_add.h"
#include "quickadd/typed/nights.h"
#include "quickadd/typed/numbers.h"
#include "quickadd/typed/times.h"
#include "quickadd/typed/words.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hf::quickadd {

/// Some neighbouring words of a line.
struct WordRange {
    std::size_t first = 0;
    std::size_t count = 0;

    bool holds(std::size_t word) const { return first <= word && word < first + count; }
};

/// The fault of a stretch of the line, named as it is typed.
QuickAddProblem problemAt(QuickAddFault fault, std::string_view line, std::span<const Word> words, WordRange stretch,
                          std::vector<std::string> candidates = {});

/// Something that was said, and where.
template<class T>
struct Parsed {
    T value{};
    WordRange where;
};

/// Words that answer instead of a number.
enum class Answer : std::uint8_t { yes, no, none, skip, fine };

/// A number with the unit it came with, if any.
struct Quantity {
    std::string decimal;
    std::string_view unit; ///< as typed; empty for a bare number
};

/// What a line says beside the name of the thing it is about.
struct Arguments {
    std::optional<Parsed<TypedDays>> days;
    std::optional<Parsed<TypedTime>> time;
    std::optional<Parsed<Span>> span;
    std::optional<Parsed<Night>> night;
    std::optional<Parsed<double>> rpe;
    std::optional<Parsed<int>> urgency;
    std::optional<Parsed<Answer>> answer;
    std::optional<Parsed<Quantity>> quantity;
    std::optional<Parsed<std::string>> note;
    /// `answers=PLAN/2026-03-01/0`, the planned dose by its name; `answers=none` or `extra`, an extra dose.
    std::optional<Parsed<std::optional<OccurrenceId>>> answers;
    std::optional<Parsed<int>> pack;    ///< `pack=3`
    std::vector<std::size_t> unclaimed; ///< words that are none of this

    TypedWhen typedWhen() const;
    /// The first words that are still here.
    std::optional<WordRange> firstUntaken() const;
};

/// Takes hours that are written with a colon: `23:15-07:05` from bed to getting up, or `7:30` for half past seven
/// hours. Nothing where they are said in another way, for then a clock is when it was.
std::optional<std::pair<double, std::optional<Night>>> takeHoursOfClocks(Arguments& said, const Item& item);

/// What a reader of arguments has to know of the line.
struct Reading {
    std::string_view line;
    std::span<const Word> words;
    const TimeFrame& frame;
};

/// Reads every word outside `subject`. `spans`: the thing lasts some time, so that `7h30` is a duration and no clock.
std::variant<Arguments, QuickAddProblem> readArguments(const Reading& reading, WordRange subject, bool spans);

/// How many words from `at` on are an argument whatever the line is about, so that no name is looked for there.
std::size_t argumentWords(const Reading& reading, std::size_t at);

} // namespace hf::quickadd
