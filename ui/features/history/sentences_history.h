// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/metric.h"
#include "journal/results.h"
#include "planning/check_in.h"
#include "ui/base/words/sentences.h"
#include "ui/features/history/day_parts.h"

#include <QtCore/QStringList>

/// What the History page says of days, entries, their versions and the bin.
namespace hf::sentences {

QString monthTitle(Day day); ///< November 2026

QString monthShort(Day day);            ///< Nov 2026
QString daySpan(const DayRange& range); ///< Mon 23 Nov 2026
QString dayInList(Day day);             ///< Mon 23 Nov 2026
QString dateAndClock(const QString& date, const QString& clock);

/// A day of the calendar, all that its cell shows.
struct CalendarDay {
    Day day;
    CheckIn checkIn;
    QStringList marks; ///< as they are shown
    bool fine = false; ///< "all fine" was said
    bool today = false;
    bool toCome = false;
    // What the day came to, where that is known.
    std::optional<double> dose; ///< of the supplement that is taken most, in its unit
    std::optional<double> load; ///< AU
    std::optional<double> gut;  ///< burden, 0 to 10
};
/// The day in words; `dose` is the supplement that its first bar is of.
QString calendarDay(const CalendarDay& day, const std::optional<Metric>& dose);
/// What the first bar of the calendar is of: L-Glutamine.
QString calendarDose(const Metric& dose, const Catalogue& catalogue);

/// Its note, or what a reflection says; around `text` when that was searched.
QString entryWords(const RecordBody& body, const QString& text);
/// Bloating 4, “after lunch”
QString entryWithNote(const RecordBody& body, const Catalogue& catalogue);
/// The head of the ratings that stand as one: Gut burden 2.4
QString ratingsTogether(DayPart part, const std::optional<double>& burden, int count);
/// The same with every value and what Enter does.
QString ratingsSpoken(const QString& head, const QStringList& values, bool open);
/// What stands under an entry in a list: its kind, what belongs to it, its note; around `text` when that was searched.
QString entryUnder(const RecordBody& body, const QString& text);
/// Day and time in full, for screen readers.
QString entryWhen(const RecordBody& body);

QString entriesCount(int count, bool more);
QString movePreview(const RecordBody& moved, Day today);
/// What differs from the version before; empty when nothing that is shown does.
QString versionChange(const RecordBody& before, const RecordBody& now, const Catalogue& catalogue);
QString versionTitle(const PastVersion& version, const Catalogue& catalogue);
QString momentInText(const Moment& moment, Day today); ///< yesterday, 14:30

QString deletedAt(const Moment& moment, Day today);
QString eraseQuestion(const std::vector<BinEntry>& entries, const Catalogue& catalogue);
QString eraseWarning();

} // namespace hf::sentences
