// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "planning/check_in.h"

#include <optional>
#include <vector>

namespace hf {

/// The total of one supplement on one day, one row for each dimension it was taken in.
struct DoseTotal {
    SupplementId supplement;
    Amount total;
};

/// All that is known of one day.
struct DayView {
    Day day;
    std::vector<Record> entries; ///< by time, those without time last; marks that cover the day included
    std::vector<DoseTotal> doseTotals;
    std::optional<double> load;      ///< AU; nothing when not known
    std::optional<double> gutBurden; ///< 0 … 10
    CheckIn checkIn;
};

} // namespace hf
