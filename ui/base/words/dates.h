// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QtCore/QString>

namespace hf::sentences {

/// Whether a date says its year: where that is another one than the present.
bool saysYear(Day day, Day today);

QString dayMonth(Day day, Day today); ///< 27 Nov, in another year 27 Nov 2025
QString dayWithYear(Day day);         ///< 27 Nov 2026, where the present is not known
/// 3 – 5 Nov; in another year 3 – 5 Nov 2025, and both years where the range has two.
QString rangeShort(const DayRange& range, Day today);
QString rangeWithYear(const DayRange& range);

} // namespace hf::sentences
