// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/import/sentences_import.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/texts.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"
#include "words/rows.h"

#include <array>
#include <utility>

namespace hf::sentences {

namespace {

using Text = std::pair<std::string_view, const char*>;

template<class Texts>
QString among(const Texts& texts, std::string_view code)
{
    for (const auto& [key, text] : texts) {
        if (key == code) {
            return Words::tr(text);
        }
    }
    return {};
}

std::int64_t addedOf(const ImportReport& report, Kind kind)
{
    const auto found = report.added.find(kind);
    return found == report.added.end() ? 0 : found->second;
}

} // namespace

QString formatName(std::string_view format)
{
    static constexpr std::array<Text, 5> names{{
        {"csv-long", QT_TRANSLATE_NOOP("Words", "table, one entry a row")},
        {"csv-wide", QT_TRANSLATE_NOOP("Words", "table, one day a row")},
        {"csv", QT_TRANSLATE_NOOP("Words", "table")},
        {"loop", QT_TRANSLATE_NOOP("Words", "Loop Habit Tracker")},
        {"log", QT_TRANSLATE_NOOP("Words", "journal log")},
    }};
    return among(names, format);
}

QString encodingName(std::string_view encoding)
{
    static constexpr std::array<Text, 4> names{{
        {"utf-8", QT_TRANSLATE_NOOP("Words", "UTF-8")},
        {"utf-16le", QT_TRANSLATE_NOOP("Words", "UTF-16")},
        {"utf-16be", QT_TRANSLATE_NOOP("Words", "UTF-16, big-endian")},
        {"windows-1252", QT_TRANSLATE_NOOP("Words", "Windows-1252")},
    }};
    return among(names, encoding);
}

QString delimiterName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Words::tr("comma");
    case ';':
        return Words::tr("semicolon");
    case '\t':
        return Words::tr("tab");
    case '|':
        return Words::tr("vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::ymd:
        return Words::tr("year, month, day");
    case DateOrder::dmy:
        return Words::tr("day, month, year");
    case DateOrder::mdy:
        return Words::tr("month, day, year");
    case DateOrder::ydm:
        return Words::tr("year, day, month");
    }
    return {};
}

QString columnRoleName(ColumnRole role)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Words", "not used"),      QT_TRANSLATE_NOOP("Words", "date"),
        QT_TRANSLATE_NOOP("Words", "date and time"), QT_TRANSLATE_NOOP("Words", "time"),
        QT_TRANSLATE_NOOP("Words", "name"),          QT_TRANSLATE_NOOP("Words", "amount or value"),
        QT_TRANSLATE_NOOP("Words", "unit"),          QT_TRANSLATE_NOOP("Words", "note"),
        QT_TRANSLATE_NOOP("Words", "id of the row"), QT_TRANSLATE_NOOP("Words", "item"),
        QT_TRANSLATE_NOOP("Words", "dose"),          QT_TRANSLATE_NOOP("Words", "day mark"),
        QT_TRANSLATE_NOOP("Words", "reflection"),
    };
    return Words::tr(names.at(static_cast<std::size_t>(role)));
}

std::int64_t newEntries(const ImportReport& report)
{
    std::int64_t total = 0;
    for (const auto& [kind, count] : report.added) {
        total += isEntry(kind) ? count : 0;
    }
    return total;
}

QString importDetails(const ImportReport& report, bool dryRun)
{
    QStringList parts{Words::tr("%n rows in the file", nullptr, counted(report.plan.rows))};
    const auto count = [&parts](const char* text, std::int64_t n) {
        if (n > 0) {
            parts << Words::tr(text, nullptr, counted(n));
        }
    };
    count(dryRun ? QT_TRANSLATE_N_NOOP("Words", "%n new supplements")
                 : QT_TRANSLATE_N_NOOP("Words", "%n supplements added"),
          addedOf(report, Kind::supplement));
    count(dryRun ? QT_TRANSLATE_N_NOOP("Words", "%n new items") : QT_TRANSLATE_N_NOOP("Words", "%n items added"),
          addedOf(report, Kind::item));
    count(QT_TRANSLATE_N_NOOP("Words", "%n were edited here since and stay as they are"), report.changedByHand);
    count(QT_TRANSLATE_N_NOOP("Words", "%n wait for you from before"), report.undecidedPresent);
    count(QT_TRANSLATE_N_NOOP("Words", "%n equal an earlier row and are kept"), report.possibleRepeatCount);
    std::int64_t nothing = 0;
    for (const auto& [code, n] : report.nothing) {
        nothing += n;
    }
    count(QT_TRANSLATE_N_NOOP("Words",
                              "%n cells say \u201Cunknown\u201D or were filled in by the other program: no entry"),
          nothing);
    return dotted(parts);
}

QString importDone(const ImportReport& report)
{
    const std::int64_t entries = newEntries(report);
    if (entries == 0 && report.undecidedAdded == 0) {
        return Words::tr("Everything in this file was in the journal already. Nothing was changed.");
    }
    return Words::tr("%n entries are in the journal now.", nullptr, counted(entries));
}

QString mergeSummary(const MergeReport& report, bool dryRun)
{
    return (dryRun ? Words::tr("A journal log. Changes that would be taken in: %1; here already: %2. Both journals are "
                               "kept whole; a merge is not undone in one step.")
                   : Words::tr("Changes taken in: %1; here already: %2."))
        .arg(report.added)
        .arg(report.present);
}

QStringList newNames(const ImportPlan& plan)
{
    QStringList names;
    for (const Record& record : plan.definitions) {
        if (const auto* supplement = std::get_if<Supplement>(&record.body)) {
            names << Words::tr("%1 (supplement, %2)").arg(fromUtf8(supplement->name), unitWord(supplement->unit));
        } else if (const auto* item = std::get_if<Item>(&record.body)) {
            names << Words::tr("%1 (item)").arg(fromUtf8(item->name));
        }
    }
    return names;
}

QString rowProblem(std::string_view code)
{
    const auto known = words::wordsOfRow(code);
    return known ? said(*known) : fromUtf8(code);
}

QString undecidedReason(std::string_view reason)
{
    static constexpr std::array<Text, 6> texts{{
        {"unit-missing", QT_TRANSLATE_NOOP("Words", "no unit")},
        {"unit-unknown", QT_TRANSLATE_NOOP("Words", "unit not known")},
        {"amount-missing", QT_TRANSLATE_NOOP("Words", "no amount")},
        {"amount-unreadable", QT_TRANSLATE_NOOP("Words", "amount not readable")},
        {"scoop-undefined", QT_TRANSLATE_NOOP("Words", "size of a scoop not known")},
        {"name-unclear", QT_TRANSLATE_NOOP("Words", "not clear what it is")},
    }};
    const QString text = among(texts, reason);
    return text.isEmpty() ? fromUtf8(reason) : text;
}

QString decisionProblem(std::string_view code, const QString& name)
{
    if (code.empty()) {
        return Words::tr("It could not be saved. What you typed is still here.");
    }
    if (code == "unknown-supplement") {
        return Words::tr(
                   "\u201C%1\u201D is not a supplement of this journal. Add it under Settings, Supplements, and come "
                   "back: the row waits.")
            .arg(name);
    }
    if (code == "not-undecided") {
        return Words::tr("This row was decided elsewhere in the meantime.");
    }
    if (code == nameOf(EntryProblem::amountMissing)) {
        return Words::tr("That is no amount. Write a number and a unit, for example 0.3 mg.");
    }
    return rowProblem(code);
}

} // namespace hf::sentences
