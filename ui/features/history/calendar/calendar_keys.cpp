// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/calendar/calendar_keys.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtGui/QKeyEvent>

namespace hf {

std::optional<Day> dayByKey(const QKeyEvent& key, Day from, Day today, Qt::LayoutDirection direction)
{
    constexpr days week{7};
    const days onward{direction == Qt::RightToLeft ? -1 : 1};
    const auto byMonths = [&](int months) {
        const QDate date = sentences::dateOf(from);
        const bool years = key.modifiers().testFlag(Qt::ShiftModifier);
        return sentences::dayOf(years ? date.addYears(months) : date.addMonths(months));
    };
    switch (key.key()) {
    case Qt::Key_Left:
        return from - onward;
    case Qt::Key_Right:
        return from + onward;
    case Qt::Key_Up:
        return from - week;
    case Qt::Key_Down:
        return from + week;
    case Qt::Key_PageUp:
        return byMonths(-1);
    case Qt::Key_PageDown:
        return byMonths(1);
    case Qt::Key_Home:
        return today;
    default:
        return std::nullopt;
    }
}

OwnKeys calendarKeys()
{
    return {{Words::tr("The day before, the day after"), {Qt::Key_Left, Qt::Key_Right}},
            {Words::tr("A week back, a week on"), {Qt::Key_Up, Qt::Key_Down}},
            {Words::tr("A month back, a month on"), {Qt::Key_PageUp, Qt::Key_PageDown}},
            {Words::tr("A year back, a year on"), {Qt::SHIFT | Qt::Key_PageUp, Qt::SHIFT | Qt::Key_PageDown}},
            {Words::tr("The current day"), {Qt::Key_Home}},
            {Words::tr("Open the day"), {Qt::Key_Return}}};
}

bool opensDay(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Space;
}

} // namespace hf
