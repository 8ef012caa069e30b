// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences.h"
#include "analysis/daily.h"

#include "ui/base/words/dates.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/sentences_settings.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace hf::sentences {

namespace {

QString firstLine(std::string_view text)
{
    constexpr int longest = 60;
    const QString line = fromUtf8(text).section(QLatin1Char('\n'), 0, 0).trimmed();
    return line.size() > longest ? line.left(longest - 1) + QChar(0x2026) : line;
}

/// Says what an entry is, without when.
struct Describe {
    const Catalogue& catalogue;

    QString operator()(const Dose& dose) const
    {
        const QString name = doseName(dose, catalogue);
        switch (dose.state) {
        case DoseState::taken:
            break;
        case DoseState::skipped:
            return Words::tr("%1 skipped").arg(name);
        case DoseState::none:
            return Words::tr("No %1 that day").arg(name);
        }
        return dose.amount ? Words::tr("%1 %2", "supplement, amount").arg(name, amount(*dose.amount)) : name;
    }
    QString operator()(const Session& session) const
    {
        const QString head = Words::tr("%1 %2 min").arg(fromUtf8(session.activity), number(session.minutes));
        return session.rpe ? Words::tr("%1, effort %2").arg(head, number(*session.rpe))
                           : Words::tr("%1, effort not rated").arg(head);
    }
    QString operator()(const RestDay&) const { return Words::tr("Rest day"); }
    QString operator()(const Rating& rating) const
    {
        const Item* item = catalogue.find(rating.item);
        const QString name = itemName(rating.item, catalogue);
        const QString text = Words::tr("%1 %2", "item, value")
                                 .arg(name, item == nullptr ? number(rating.value) : value(rating.value, *item));
        return !rating.night ? text
                             : Words::tr("%1, %2 \u2013 %3", "sleep, going to bed, getting up")
                                   .arg(text, clockTime(rating.night->bed), clockTime(rating.night->wake));
    }
    QString operator()(const Stool& stool) const
    {
        if (!stool.form) {
            return Words::tr("No stool that day");
        }
        const QString text = Words::tr("Stool %1, %2").arg(number(*stool.form), stoolForm(*stool.form));
        return stool.urgency ? Words::tr("%1, urgency %2").arg(text, number(*stool.urgency)) : text;
    }
    QString operator()(const Reflection& reflection) const
    {
        return Words::tr("Note: %1").arg(firstLine(reflection.text));
    }
    QString operator()(const DayMark& mark) const
    {
        const QString name = markName(mark.mark);
        return mark.range.length() > 1
                   ? Words::tr("%1, %2", "mark, first and last day").arg(name, rangeWithYear(mark.range))
                   : name;
    }
    QString operator()(const FineDay&) const { return Words::tr("All fine"); }
    QString operator()(const Supplement& supplement) const
    {
        const KnownSupplement* known = catalogue.supplementNamed(supplement.name);
        return known != nullptr && known->definition.name == supplement.name ? nameOf(*known)
                                                                             : fromUtf8(supplement.name);
    }
    QString operator()(const Item& item) const
    {
        const KnownItem* known = catalogue.itemNamed(item.name);
        return known != nullptr && known->definition.name == item.name ? nameOf(*known) : fromUtf8(item.name);
    }
    QString operator()(const JournalSetting& one) const { return setting(one); }
    QString operator()(const ImportBatch& batch) const
    {
        return Words::tr("Import of %1").arg(fromUtf8(batch.fileName));
    }
    QString operator()(const Undecided& row) const { return Words::tr("%1, to decide").arg(fromUtf8(row.name)); }
    QString operator()(const Plan& plan) const
    {
        return Words::tr("Plan: %1 %2", "supplement, amount")
            .arg(supplementName(plan.supplement, catalogue), amount(plan.amount));
    }
    QString operator()(const Pause& pause) const
    {
        return Words::tr("Pause %1", "first and last day").arg(rangeWithYear(pause.days));
    }
    QString operator()(const ReminderRule& rule) const
    {
        const int offset = static_cast<int>(rule.offset.count());
        return offset == 0  ? Words::tr("Reminder at the planned time")
               : offset < 0 ? Words::tr("Reminder %n minutes before the planned time", nullptr, -offset)
                            : Words::tr("Reminder %n minutes after the planned time", nullptr, offset);
    }
    QString operator()(const Experiment& experiment) const
    {
        return Words::tr("Experiment: %1", "the question").arg(QString::fromStdString(experiment.question));
    }
    QString operator()(const Supply& supply) const
    {
        return Words::tr("Package: %1 %2", "supplement, amount")
            .arg(supplementName(supply.supplement, catalogue), amount(supply.content));
    }
};

std::string_view noteOf(const RecordBody& body)
{
    return std::visit(
        [](const auto& entry) -> std::string_view {
            if constexpr (requires { entry.note; }) {
                return entry.note;
            } else {
                return {};
            }
        },
        body);
}

} // namespace

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

Day dayOf(QDate date)
{
    return Day{days{static_cast<int>(QDate(1970, 1, 1).daysTo(date))}};
}

QString dayTitle(Day day)
{
    return QLocale().toString(dateOf(day), Words::tr("dddd, d MMMM yyyy", "date format: title of the page"));
}

QString dayTitle(Day day, Day today)
{
    return saysYear(day, today)
               ? dayTitle(day)
               : QLocale().toString(dateOf(day),
                                    Words::tr("dddd, d MMMM", "date format: title of the page, this year"));
}

QString dayShort(Day day)
{
    return QLocale().toString(dateOf(day), Words::tr("ddd d", "date format: week strip"));
}

QString dayInText(Day day, Day today)
{
    if (day == today) {
        return Words::tr("today");
    }
    if (day == today - days{1}) {
        return Words::tr("yesterday");
    }
    return QLocale().toString(dateOf(day), saysYear(day, today)
                                               ? Words::tr("ddd d MMM yyyy", "date format: another year")
                                               : Words::tr("ddd d MMM", "date format: within this year"));
}

QString clock(const Moment& moment)
{
    const auto wall = moment.wall();
    const auto sinceMidnight = std::chrono::floor<minutes>(wall - std::chrono::floor<days>(wall)).count();
    return QStringLiteral("%1:%2")
        .arg(sinceMidnight / 60, 2, 10, QLatin1Char('0'))
        .arg(sinceMidnight % 60, 2, 10, QLatin1Char('0'));
}

QString dotted(const QStringList& parts)
{
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString commaList(const QStringList& parts)
{
    QString list = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        list = Words::tr("%1, %2", "a list and its next part").arg(list, parts[i]);
    }
    return list;
}

QString amount(const Amount& amount)
{
    const Unit shown = amount.unit == Unit::scoop ? seriesUnit(amount.dimension) : amount.unit;
    const std::string decimal = decimalIn(amount, shown);
    return inUnit(localDigits(decimal), shown, decimal == "1");
}

QString stoolForm(int form)
{
    switch (form) {
    case 1:
        return Words::tr("separate hard bits");
    case 2:
        return Words::tr("hard and lumpy");
    case 3:
        return Words::tr("firm with cracks");
    case 4:
        return Words::tr("smooth and soft");
    case 5:
        return Words::tr("soft pieces");
    case 6:
        return Words::tr("mushy");
    case 7:
        return Words::tr("liquid");
    default:
        return {};
    }
}

QString effort(double rpe)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Words", "at rest"),
        QT_TRANSLATE_NOOP("Words", "barely any"),
        QT_TRANSLATE_NOOP("Words", "easy"),
        QT_TRANSLATE_NOOP("Words", "comfortable"),
        QT_TRANSLATE_NOOP("Words", "steady work"),
        QT_TRANSLATE_NOOP("Words", "a real effort"),
        QT_TRANSLATE_NOOP("Words", "demanding"),
        QT_TRANSLATE_NOOP("Words", "tough"),
        QT_TRANSLATE_NOOP("Words", "very tough"),
        QT_TRANSLATE_NOOP("Words", "close to my limit"),
        QT_TRANSLATE_NOOP("Words", "everything I had"),
    };
    const auto index = static_cast<std::size_t>(std::clamp(static_cast<int>(rpe), 0, 10));
    return Words::tr(words[index]);
}

QString gutWord(int value)
{
    return value == 0 ? Words::tr("none") : value == 10 ? Words::tr("worst I can imagine") : QString();
}

QString recoveryWord(int value)
{
    switch (value) {
    case 1:
        return Words::tr("poor");
    case 2:
        return Words::tr("fair");
    case 3:
        return Words::tr("all right");
    case 4:
        return Words::tr("good");
    case 5:
        return Words::tr("very good");
    default:
        return {};
    }
}

QString markName(std::string_view mark)
{
    static constexpr std::array shipped{
        QT_TRANSLATE_NOOP("Words", "ill"),          QT_TRANSLATE_NOOP("Words", "antibiotics"),
        QT_TRANSLATE_NOOP("Words", "travel"),       QT_TRANSLATE_NOOP("Words", "injury"),
        QT_TRANSLATE_NOOP("Words", "fasting"),      QT_TRANSLATE_NOOP("Words", "new food"),
        QT_TRANSLATE_NOOP("Words", "menstruation"), QT_TRANSLATE_NOOP("Words", "alcohol"),
    };
    const auto* found = std::find(shipped.begin(), shipped.end(), mark);
    return found == shipped.end() ? fromUtf8(mark) : Words::tr(*found);
}

QString kind(Kind kind)
{
    static constexpr std::array<const char*, kindCount> names{
        QT_TRANSLATE_NOOP("Words", "Dose"),       QT_TRANSLATE_NOOP("Words", "Session"),
        QT_TRANSLATE_NOOP("Words", "Rest"),       QT_TRANSLATE_NOOP("Words", "Rating"),
        QT_TRANSLATE_NOOP("Words", "Stool"),      QT_TRANSLATE_NOOP("Words", "Reflection"),
        QT_TRANSLATE_NOOP("Words", "Mark"),       QT_TRANSLATE_NOOP("Words", "All fine"),
        QT_TRANSLATE_NOOP("Words", "Supplement"), QT_TRANSLATE_NOOP("Words", "Item"),
        QT_TRANSLATE_NOOP("Words", "Setting"),    QT_TRANSLATE_NOOP("Words", "Import"),
        QT_TRANSLATE_NOOP("Words", "To decide"),  QT_TRANSLATE_NOOP("Words", "Plan"),
        QT_TRANSLATE_NOOP("Words", "Pause"),      QT_TRANSLATE_NOOP("Words", "Reminder"),
        QT_TRANSLATE_NOOP("Words", "Package"),    QT_TRANSLATE_NOOP("Words", "Experiment"),
    };
    return Words::tr(names[static_cast<std::size_t>(kind)]);
}

QString value(double value, const Item& item)
{
    if (item.yesNo) {
        return value != 0 ? Words::tr("yes") : Words::tr("no");
    }
    if (item.unit == "h") {
        return hours(value);
    }
    return item.unit.empty() ? number(value) : number(value) + QChar(0x00A0) + fromUtf8(item.unit);
}

QString entry(const RecordBody& body, const Catalogue& catalogue)
{
    return std::visit(Describe{catalogue}, body);
}

QString entryDetail(const RecordBody& body)
{
    QStringList parts;
    if (const std::optional<Moment> at = momentOf(body)) {
        parts << clock(*at);
    }
    if (const auto* session = std::get_if<Session>(&body); session != nullptr && session->rpe) {
        parts << Words::tr("%1 AU").arg(figure({sessionLoad(*session->rpe, session->minutes), FigureSort::ofDay}));
    }
    if (const auto* rating = std::get_if<Rating>(&body); rating != nullptr && rating->fine) {
        parts << Words::tr("from “all fine\u201D");
    }
    if (const std::string_view note = noteOf(body); !note.empty()) {
        parts << firstLine(note);
    }
    if (batchOf(body)) {
        parts << Words::tr("imported");
    }
    return dotted(parts);
}

QString preview(const RecordBody& body, const Catalogue& catalogue, const TimeFrame& frame)
{
    QStringList parts{entry(body, catalogue)};
    if (const std::optional<DayRange> range = daysOf(body); range && range->length() == 1) {
        parts << dayInText(range->first, frame.today());
    }
    if (const std::optional<Moment> at = momentOf(body)) {
        parts << clock(*at);
    }
    if (const std::string_view note = noteOf(body); !note.empty()) {
        parts << firstLine(note);
    }
    return dotted(parts);
}

} // namespace hf::sentences
