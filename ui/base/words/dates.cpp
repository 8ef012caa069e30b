// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/dates.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>

namespace hf::sentences {

namespace {

QString shortDay(Day day, bool withYear)
{
    return QLocale().toString(dateOf(day), withYear ? Words::tr("d MMM yyyy", "date format: with its year")
                                                    : Words::tr("d MMM", "date format: short"));
}

QString shortRange(const DayRange& range, bool withYear)
{
    const QDate first = dateOf(range.first);
    const QDate last = dateOf(range.last);
    if (first == last) {
        return shortDay(range.last, withYear);
    }
    const bool twoYears = first.year() != last.year();
    const bool sameMonth = !twoYears && first.month() == last.month();
    return Words::tr("%1 \u2013 %2", "first and last day")
        .arg(sameMonth ? QLocale().toString(first, Words::tr("d", "date format: day of the same month as the last"))
                       : shortDay(range.first, twoYears),
             shortDay(range.last, withYear || twoYears));
}

} // namespace

bool saysYear(Day day, Day today)
{
    return dateOf(day).year() != dateOf(today).year();
}

QString dayMonth(Day day, Day today)
{
    return shortDay(day, saysYear(day, today));
}

QString dayWithYear(Day day)
{
    return shortDay(day, true);
}

QString rangeShort(const DayRange& range, Day today)
{
    return shortRange(range, saysYear(range.last, today));
}

QString rangeWithYear(const DayRange& range)
{
    return shortRange(range, true);
}

} // namespace hf::sentences
