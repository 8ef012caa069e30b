// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QtCore/QString>

#include <vector>

namespace hf {

struct TimeTick {
    Day day;
    QString label;
};

/// Where the time axis of a range has its labels: weeks, months or years, at most `most` of them.
std::vector<TimeTick> timeTicks(const DayRange& range, int most);

} // namespace hf
