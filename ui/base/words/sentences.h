// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "domain/entries/catalogue.h"
#include "domain/entries/check.h"
#include "domain/entries/record.h"
#include "journal/day_view.h"
#include "journal/errors.h"
#include "journal/metric.h"
#include "journal/results.h"
#include "quickadd/quick_add.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <string_view>

/// Every sentence that is made of data: one place to read, translate and check the voice.
namespace hf::sentences {

/// Text of the journal, as Qt keeps text.
QString fromUtf8(std::string_view text);
QDate dateOf(Day day);
Day dayOf(QDate date);

// Days and times.
QString dayTitle(Day day);             ///< Monday, 23 November 2026
QString dayTitle(Day day, Day today);  ///< Monday, 23 November, and the year where it is another
QString dayShort(Day day);             ///< Mon 23
QString dayInText(Day day, Day today); ///< today, yesterday, Mon 23 Nov
QString clock(const Moment& moment);   ///< 14:30

/// One · two · three: facts beside each other that make no sentence.
QString dotted(const QStringList& parts);
/// One, two, three.
QString commaList(const QStringList& parts);

// Words of the scales.
QString amount(const Amount& amount);
QString stoolForm(int form);
QString effort(double rpe);
QString gutWord(int value);
QString recoveryWord(int value);
QString markName(std::string_view mark);

// Entries.
QString kind(Kind kind);
QString entry(const RecordBody& body, const Catalogue& catalogue); ///< L-Glutamine 5 g
QString entryDetail(const RecordBody& body);                       ///< 14:30 · note
QString preview(const RecordBody& body, const Catalogue& catalogue, const TimeFrame& frame);
QString value(double value, const Item& item);
QString doseTotals(const DayView& view, SupplementId supplement);

// The day.
QString checkInProgress(const CheckIn& checkIn, bool isToday);
/// What is open of the parts of a check-in, by name.
struct OpenNames {
    QStringList doses;
    QStringList gut;
    QStringList recovery;
};
QString checkInMissing(const CheckIn& checkIn, const OpenNames& names);
QString reflectionPrompt(Day day);

// What went wrong and what happened.
QString problem(EntryProblem problem);
/// The same, with the limits of what was refused in numbers.
QString problem(EntryProblem problem, const RecordBody& body, const Catalogue& catalogue);
QString unlikelyAmount(const Amount& amount);
QString unlikelyPlanned(const Amount& amount);
QString unlikelyNight(const Night& night);
QString quickAddProblem(const QuickAddProblem& problem);
QString storageFault(StorageFault fault, const QString& path, const QString& detail);
/// The same where it was only read: nothing was to be stored, and what is shown stays.
QString unreadFault(StorageFault fault, const QString& path, const QString& detail);
/// After another file took the journal's place and was found sound.
QString otherJournal(const QString& path);
/// When something was to be saved while what lies in the journal's place is no sound journal.
QString notSavedBeside(const QString& path);
/// After `unreadFault`, when it is over.
QString readAgain();
/// Beside what needs something that could not be read.
QString notReadNow();
/// After something was stored of which nothing more could be read.
QString storedUnread();
/// What the last net tells; `what` may be empty.
QString unforeseen(const QString& what);
/// Why a file that the person named could not be read or written, as a part of a sentence.
QString fileReason(const FileError& error);
QString savedTo(const QString& path);
QString notSaved(const QString& path, const QString& reason);
QString saved(const RecordBody& body, const Catalogue& catalogue);
/// The same of an entry that was changed; its day and its time where these are what changed.
QString savedChange(const RecordBody& before, const RecordBody& after, const Catalogue& catalogue, Day today);
QString savedMany(int count);
QString removed(const RemoveReport& report, const Catalogue& catalogue);
/// `saved`, and what it took back of its day.
QString withTakenBack(const QString& saved, const std::vector<Record>& tookBack, const Catalogue& catalogue);
QString restored(const RestoreReport& report);
QString erased(int count);
QString notErased(const RecordBody& definition, std::int64_t naming, const Catalogue& catalogue);
/// What "All fine" stored: `marked` when the day carries the mark.
QString fineSaved(std::size_t stored, bool marked);
QString undoAction(const std::optional<ActionSummary>& action, const Catalogue& catalogue);
QString redoAction(const std::optional<ActionSummary>& action, const Catalogue& catalogue);
QString takenBack(const TakenBack& result, const Catalogue& catalogue, bool undone);

// Charts.
QString metricTitle(const Metric& metric);
QString metricValue(std::optional<double> value, const Metric& metric); ///< of a day
QString chartSummary(const Series& series, const Metric& metric);
QString chartDescription(const Series& series, const Metric& metric);

// The reminder.
QString reminderTitle();
QString reminderBody(const CheckIn& checkIn);

} // namespace hf::sentences
