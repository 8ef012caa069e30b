// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fields/day_edit.h"

#include <algorithm>

namespace hf {

namespace {

QDate dateOf(Day day)
{
    return QDate::fromString(QString::fromStdString(toString(day)), Qt::ISODate);
}

} // namespace

DayEdit::DayEdit(Day day, QWidget* parent)
    : QDateEdit(dateOf(day), parent)
{
    setCalendarPopup(true);
    setDisplayFormat(tr("d MMM yyyy", "date format: date field"));
    setMinimumDate(dateOf(earliestDay));
}

Day DayEdit::day() const
{
    return parseDay(date().toString(Qt::ISODate).toStdString()).value();
}

void DayEdit::setDay(Day day)
{
    setDate(dateOf(day));
}

void DayEdit::stepBy(int steps)
{
    if (currentSection() != DaySection) {
        return QDateEdit::stepBy(steps);
    }
    setDate(std::clamp(date().addDays(steps), minimumDate(), maximumDate()));
    setSelectedSection(DaySection);
}

QDateEdit::StepEnabled DayEdit::stepEnabled() const
{
    if (currentSection() != DaySection) {
        return QDateEdit::stepEnabled();
    }
    return (date() > minimumDate() ? StepDownEnabled : StepNone) | (date() < maximumDate() ? StepUpEnabled : StepNone);
}

} // namespace hf
