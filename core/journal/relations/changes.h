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

class Journal;

/// What can begin on a day.
enum class ChangeSort : std::uint8_t {
    planBegan,
    planChanged, ///< another amount, other times or days
    planEnded,   ///< the day is the first one without it
    firstDose,   ///< of a supplement without a plan, or a week and more before its plan
    mark,        ///< the first day of a day mark, or of a later stretch of two weeks and more
    training,    ///< the first session after two weeks without one, in which other things were logged
};

/// A day from which on something was different, by the journal.
struct Change {
    ChangeSort sort = ChangeSort::planBegan;
    Day day;
    std::optional<SupplementId> supplement; ///< of plans and doses
    std::optional<Amount> amount;           ///< of plans that begin or change
    std::size_t times = 0;                  ///< doses of a planned day
    std::string mark;                       ///< its name

    bool operator==(const Change&) const = default;
};

/// All that began up to today, the latest first. What an experiment plans is none of it. Throws StorageError.
std::vector<Change> changesOf(const Journal& journal, const TimeFrame& frame);

/// Those of plans and doses alone.
std::vector<Change> supplementChangesOf(const Journal& journal, const TimeFrame& frame);

} // namespace hf
