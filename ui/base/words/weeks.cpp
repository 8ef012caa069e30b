// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/weeks.h"

#include "ui/base/words/sentences.h"

#include <QtCore/QLocale>

namespace hf::sentences {

Qt::DayOfWeek firstWeekDay()
{
    const QLocale locale;
    // C is no country; its weeks are those of ISO 8601.
    return locale.language() == QLocale::C ? Qt::Monday : locale.firstDayOfWeek();
}

Day weekStart(Day day)
{
    constexpr int week = 7;
    return day - days{(dateOf(day).dayOfWeek() - firstWeekDay() + week) % week};
}

} // namespace hf::sentences
