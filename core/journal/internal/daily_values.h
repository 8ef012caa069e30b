// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/journal_core.h"
#include "planning/check_in.h"

#include <vector>

namespace hf {

/// What each day's check-in has, oldest first.
std::vector<CheckIn> checkInsOf(JournalCore& core, DayRange range, const TimeFrame& frame);

} // namespace hf
