// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QtCore/Qt>

namespace hf::sentences {

/// On which day a week begins where the person is.
Qt::DayOfWeek firstWeekDay();
/// The first day of the week that the day is in.
Day weekStart(Day day);

} // namespace hf::sentences
