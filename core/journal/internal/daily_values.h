// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "journal/internal/impl.h"
#include "planning/checkin.h"

#include <vector>

namespace hf {

/// The series with these values on their days, and nothing on the others.
Series seriesOf(DayRange range, const std::vector<DayValue>& values);

/// Gut burden a day, from the five counted items as they were enabled on each day.
Series gutBurdenSeries(JournalCore& core, DayRange range);

Series loadSeries(JournalCore& core, DayRange range);

/// What each day's check-in has, oldest first.
std::vector<CheckIn> checkInsOf(JournalCore& core, DayRange range);

} // namespace hf
