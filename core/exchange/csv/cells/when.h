// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/entry.h"
#include "exchange/csv/cells/dates.h"

#include <optional>
#include <string_view>

namespace hf::csv {

/// The day of a row and its moment where it has one, or the code of what is wrong.
struct RowTime {
    When when;
    std::string_view problem; ///< empty when the row may be used
};

/// Turns date and clock as written into days and moments: a bare date is a label, a written offset is kept, a wall
/// clock without one is in the frame's zone.
class WhenReader {
public:
    WhenReader(DateOrder order, const TimeFrame& frame);

    /// `date` and `clock` are trimmed cells; an empty clock leaves the row to the date's own.
    RowTime read(std::string_view date, std::string_view clock) const;

    /// The last day that a row may name: the day after today.
    Day latest() const { return m_latest; }

private:
    DateOrder m_order;
    const TimeFrame& m_frame;
    Day m_latest;
};

/// The last day that a row of an import may name.
Day latestImportDay(const TimeFrame& frame);

} // namespace hf::csv
