// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/sentences_history.h"

#include "analysis/daily.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/match.h"
#include "ui/base/words/names.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <array>

namespace hf::sentences {

namespace {

QString oneLine(std::string_view text)
{
    return fromUtf8(text).simplified();
}

/// The longer text of an entry: its note, or what a reflection says.
QString wordsOf(const RecordBody& body)
{
    if (const auto* reflection = std::get_if<Reflection>(&body)) {
        return oneLine(reflection->text);
    }
    return std::visit(
        [](const auto& entry) -> QString {
            if constexpr (requires { entry.note; }) {
                return oneLine(entry.note);
            } else {
                return {};
            }
        },
        body);
}

/// The words around what was searched, where it would lie beyond what a row has room for.
QString excerpt(const QString& words, const QString& searched)
{
    constexpr qsizetype seenAnyway = 30;
    constexpr qsizetype lead = 16;
    const std::optional<Match> match = matchOf(words, searched);
    if (!match || match->start + match->length <= seenAnyway || match->start <= lead) {
        return words;
    }
    const qsizetype start = match->start - lead;
    const qsizetype space = words.indexOf(QLatin1Char(' '), start);
    return QChar(0x2026) + words.mid(space >= 0 && space < match->start ? space + 1 : start);
}

QString quoted(const QString& words)
{
    return Words::tr("\u201C%1\u201D", "a quotation").arg(words);
}

QString clockOrNone(const std::optional<Moment>& moment)
{
    return moment ? clock(*moment) : Words::tr("no time");
}

} // namespace

QString monthTitle(Day day)
{
    return QLocale().toString(dateOf(day), Words::tr("MMMM yyyy", "date format: month above the calendar"));
}

QString monthShort(Day day)
{
    return QLocale().toString(dateOf(day), Words::tr("MMM yyyy", "date format: month above a narrow calendar"));
}

QString daySpan(const DayRange& range)
{
    const QString first =
        QLocale().toString(dateOf(range.first), Words::tr("ddd d MMM yyyy", "date format: another year"));
    return range.length() == 1
               ? first
               : Words::tr("%1 to %2")
                     .arg(first, QLocale().toString(dateOf(range.last),
                                                    Words::tr("d MMM yyyy", "date format: end of a range")));
}

QString dayInList(Day day)
{
    return QLocale().toString(dateOf(day), Words::tr("ddd d MMM yyyy", "date format: list of many days"));
}

QString dateAndClock(const QString& date, const QString& clock)
{
    return clock.isEmpty() ? date : dotted({date, clock});
}

QString calendarDose(const Metric& dose, const Catalogue& catalogue)
{
    return supplementName(dose.supplement, catalogue);
}

QString calendarDay(const CalendarDay& day, const std::optional<Metric>& dose)
{
    QStringList parts{dayTitle(day.day)};
    if (day.today) {
        parts << Words::tr("today");
    }
    if (day.checkIn.complete()) {
        parts << Words::tr("check-in complete");
    } else if (!day.toCome) {
        parts << Words::tr("%1 of %2 parts of the check-in").arg(day.checkIn.done()).arg(CheckIn::parts);
    }
    if (dose && day.dose) {
        parts << Words::tr("%1: %2", "supplement, amount of the day")
                     .arg(metricTitle(*dose), inUnit(figure({*day.dose, FigureSort::ofDay}), *dose));
    }
    if (day.load) {
        parts << Words::tr("training load %1 AU").arg(figure({*day.load, FigureSort::ofDay}));
    }
    if (day.gut) {
        parts << Words::tr("gut burden %1").arg(figure({*day.gut, FigureSort::ofDay}));
    }
    if (day.fine) {
        parts << Words::tr("all fine");
    }
    parts << day.marks;
    return commaList(parts);
}

QString entryWords(const RecordBody& body, const QString& text)
{
    return excerpt(wordsOf(body), text);
}

QString entryWithNote(const RecordBody& body, const Catalogue& catalogue)
{
    const QString words = wordsOf(body);
    return words.isEmpty() ? entry(body, catalogue) : commaList({entry(body, catalogue), quoted(words)});
}

QString ratingsTogether(DayPart part, const std::optional<double>& burden, int count)
{
    if (part != DayPart::gut) {
        return Words::tr("Recovery, %n ratings", nullptr, count);
    }
    return burden ? Words::tr("Gut burden %1").arg(figure({*burden, FigureSort::ofDay}))
                  : Words::tr("Gut, %n ratings", nullptr, count);
}

QString ratingsSpoken(const QString& head, const QStringList& values, bool open)
{
    return (open ? Words::tr("%1: %2. Enter folds them.", "ratings of a day together, each of them")
                 : Words::tr("%1: %2. Enter shows them one by one.", "ratings of a day together, each of them"))
        .arg(head, commaList(values));
}

QString entryUnder(const RecordBody& body, const QString& text)
{
    QStringList parts;
    if (!std::holds_alternative<Reflection>(body)) {
        parts << kind(kindOf(body)); // the row of a reflection is called so
    }
    if (const auto* session = std::get_if<Session>(&body); session != nullptr && session->rpe) {
        parts << Words::tr("%1 AU").arg(figure({sessionLoad(*session->rpe, session->minutes), FigureSort::ofDay}));
    }
    if (const auto* rating = std::get_if<Rating>(&body); rating != nullptr && rating->fine) {
        parts << Words::tr("from “all fine\u201D");
    }
    if (const QString words = entryWords(body, text); !words.isEmpty()) {
        // What was searched comes first, as rows may be short.
        parts.insert(text.isEmpty() ? parts.size() : 0, words);
    }
    if (batchOf(body)) {
        parts << Words::tr("imported");
    }
    return dotted(parts);
}

QString entryWhen(const RecordBody& body)
{
    const std::optional<DayRange> range = daysOf(body);
    QStringList parts;
    if (range) {
        parts << daySpan(*range);
    }
    if (const std::optional<Moment> at = momentOf(body)) {
        parts << clock(*at);
    }
    return commaList(parts);
}

QString entriesCount(int count, bool more)
{
    if (more) {
        return Words::tr("%n so far", "entries found", count);
    }
    return Words::tr("%n entries", nullptr, count);
}

QString movePreview(const RecordBody& moved, Day today)
{
    const std::optional<DayRange> range = daysOf(moved);
    if (!range) {
        return {};
    }
    QStringList parts{range->length() > 1 ? daySpan(*range) : dayInText(range->first, today)};
    if (const std::optional<Moment> at = momentOf(moved)) {
        parts << Words::tr("still at %1").arg(clock(*at));
    }
    return dotted(parts);
}

QString versionChange(const RecordBody& before, const RecordBody& now, const Catalogue& catalogue)
{
    QStringList parts;
    const auto step = [&parts](const QString& what, const QString& was, const QString& is) {
        if (was != is) {
            parts << Words::tr("%1: %2 \u2192 %3").arg(what, was, is);
        }
    };
    const bool texts = std::holds_alternative<Reflection>(now);
    if (!texts) {
        step(Words::tr("entry"), entry(before, catalogue), entry(now, catalogue));
    }
    const auto was = daysOf(before);
    const auto is = daysOf(now);
    if (was && is && !std::holds_alternative<DayMark>(now)) {
        step(Words::tr("day"), daySpan(*was), daySpan(*is));
    }
    step(Words::tr("time"), clockOrNone(momentOf(before)), clockOrNone(momentOf(now)));
    const auto shown = [](const QString& words) { return words.isEmpty() ? Words::tr("none") : quoted(words); };
    step(texts ? Words::tr("text") : Words::tr("note"), shown(wordsOf(before)), shown(wordsOf(now)));
    return dotted(parts);
}

QString versionTitle(const PastVersion& version, const Catalogue& catalogue)
{
    switch (version.state) {
    case PastVersion::State::deleted:
        return Words::tr("Deleted");
    case PastVersion::State::erased:
        return Words::tr("Erased for good");
    case PastVersion::State::live:
        break;
    }
    return version.body ? entry(*version.body, catalogue) : Words::tr("A version that cannot be read");
}

QString momentInText(const Moment& moment, Day today)
{
    const Day date = std::chrono::floor<days>(moment.wall());
    return Words::tr("%1, %2").arg(dayInText(date, today), clock(moment));
}

QString deletedAt(const Moment& moment, Day today)
{
    return Words::tr("deleted %1").arg(momentInText(moment, today));
}

QString eraseQuestion(const std::vector<BinEntry>& entries, const Catalogue& catalogue)
{
    return entries.size() == 1
               ? Words::tr("Erase \u201C%1\u201D for good?").arg(entry(entries.front().record.body, catalogue))
               : Words::tr("Erase all %n entries of the bin for good?", nullptr, counted(entries.size()));
}

QString eraseWarning()
{
    return Words::tr(
        "This cannot be undone. The text of every version is emptied in this journal. Exports and copies that "
        "you made before may still hold it.");
}

} // namespace hf::sentences
