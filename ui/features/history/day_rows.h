// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/history/day_parts.h"
#include "ui/features/history/entry_rows.h"

#include <set>

namespace hf {

/// The entries of one day as a person thinks of them: part by part, each by the clock, with the ratings of gut and of
/// recovery as one row. `unfolded` are the parts whose ratings follow one by one; `burden` is that of the day.
std::vector<EntryRow> dayRows(std::vector<Record> entries, const RowStyle& style, const std::optional<double>& burden,
                              const std::set<DayPart>& unfolded);

} // namespace hf
