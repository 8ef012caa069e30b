// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/rail/sentences_cues.h"

#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"

#include <QtCore/QStringList>

#include <array>
#include <utility>

namespace hf::sentences {

namespace {

QString shown(const Cue& cue, std::string_view name)
{
    return figure(cue.why.written(name));
}

QString subject(const Cue& cue, const Catalogue& catalogue)
{
    return cue.supplement ? supplementName(*cue.supplement, catalogue) : QString();
}

QString missedText(const Cue& cue)
{
    if (cue.menu.empty()) {
        return Words::tr("Nothing has to be made up for: the next planned dose is enough.");
    }
    QStringList lines{Words::tr("Your own menu for such a day:")};
    for (const std::string& line : cue.menu) {
        lines << QStringLiteral("\u2022 ") + fromUtf8(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QString stockText(const Cue& cue, const Catalogue& catalogue)
{
    const Supplement* known = cue.supplement ? catalogue.find(*cue.supplement) : nullptr;
    const QString use = shown(cue, "a-day");
    const QString amount = known == nullptr ? use : inUnit(use, known->unit, use == QLatin1String("1"));
    return Words::tr("At what you really took: %1 a day, from %n days.", nullptr, counted(cue.why.n)).arg(amount);
}

QString gutText(const Cue& cue)
{
    const QString border = shown(cue, cue.above ? "usual-high" : "usual-low");
    return (cue.above ? Words::tr("%1 of the last 4 days were above %2, the upper end of your usual range.")
                      : Words::tr("%1 of the last 4 days were below %2, the lower end of your usual range."))
        .arg(shown(cue, "outside"), border);
}

QString figureName(std::string_view name)
{
    static constexpr std::array<std::pair<std::string_view, const char*>, 20> names{{
        {"days", QT_TRANSLATE_NOOP("Words", "days without an entry")},
        {"at-least", QT_TRANSLATE_NOOP("Words", "the cue shows from")},
        {"planned", QT_TRANSLATE_NOOP("Words", "doses planned that day")},
        {"taken", QT_TRANSLATE_NOOP("Words", "doses taken that day")},
        {"left", QT_TRANSLATE_NOOP("Words", "left")},
        {"a-day", QT_TRANSLATE_NOOP("Words", "used a day")},
        {"3-days-ago", QT_TRANSLATE_NOOP("Words", "gut burden 3 days ago")},
        {"2-days-ago", QT_TRANSLATE_NOOP("Words", "gut burden 2 days ago")},
        {"1-day-ago", QT_TRANSLATE_NOOP("Words", "gut burden yesterday")},
        {"today", QT_TRANSLATE_NOOP("Words", "gut burden today")},
        {"usual-low", QT_TRANSLATE_NOOP("Words", "usual range from")},
        {"usual-high", QT_TRANSLATE_NOOP("Words", "usual range up to")},
        {"usual-weeks", QT_TRANSLATE_NOOP("Words", "weeks the range is made of")},
        {"outside", QT_TRANSLATE_NOOP("Words", "days outside it")},
        {"last7", QT_TRANSLATE_NOOP("Words", "mean load a day, last 7 days (AU)")},
        {"last28", QT_TRANSLATE_NOOP("Words", "mean load a day, last 28 days (AU)")},
        {"ratio", QT_TRANSLATE_NOOP("Words", "7 days divided by 28 days")},
        {"known7", QT_TRANSLATE_NOOP("Words", "known days of the last 7")},
        {"strain", QT_TRANSLATE_NOOP("Words", "strain of the last 7 days")},
        {"known28", QT_TRANSLATE_NOOP("Words", "known days of the last 28")},
    }};
    for (const auto& [code, words] : names) {
        if (code == name) {
            return Words::tr(words);
        }
    }
    return fromUtf8(name);
}

QString entryLine(const Record& record, const Catalogue& catalogue, Day today)
{
    const QString what = entry(record.body, catalogue);
    const std::optional<DayRange> range = daysOf(record.body);
    return range ? Words::tr("%1: %2", "day, entry").arg(dayInText(range->first, today), what) : what;
}

} // namespace

QString cueTitle(const Cue& cue, const Catalogue& catalogue, Day today)
{
    switch (cue.code) {
    case CueCode::welcomeBack:
        return Words::tr("Welcome back");
    case CueCode::periodChanges:
        return Words::tr("Your experiment changes tomorrow");
    case CueCode::missed:
        return cue.day && *cue.day != today - days{1}
                   ? Words::tr("%1 was not taken on %2", "supplement, day")
                         .arg(subject(cue, catalogue), dayInText(*cue.day, today))
                   : Words::tr("%1 was not taken yesterday", "supplement").arg(subject(cue, catalogue));
    case CueCode::stockLow:
        return cue.day && *cue.day >= today ? Words::tr("%1 runs out on %2", "supplement, day")
                                                  .arg(subject(cue, catalogue), dayLong(*cue.day, today))
                                            : Words::tr("%1 is used up", "supplement").arg(subject(cue, catalogue));
    case CueCode::gutOutside:
        return cue.above ? Words::tr("Gut burden is above your usual range")
                         : Words::tr("Gut burden is below your usual range");
    case CueCode::loadAbove:
        return Words::tr("Training is well above your usual");
    case CueCode::hardNoPlan:
        return Words::tr("A hard week, and no glutamine planned");
    case CueCode::easyStretch:
        return Words::tr("An easy week with glutamine planned");
    }
    return {};
}

QString cueText(const Cue& cue, const Catalogue& catalogue, Day today)
{
    switch (cue.code) {
    case CueCode::welcomeBack:
        return Words::tr("Nothing was logged on the last %n days.", nullptr,
                         static_cast<int>(cue.why.figure("days").value_or(0)));
    case CueCode::periodChanges:
        return cue.day ? Words::tr("Its next period begins on %1.").arg(dayLong(*cue.day, today)) : QString();
    case CueCode::missed:
        return missedText(cue);
    case CueCode::stockLow:
        return stockText(cue, catalogue);
    case CueCode::gutOutside:
        return gutText(cue);
    case CueCode::loadAbove:
        return Words::tr("The last 7 days are %1 \u00D7 your last 4 weeks. Usual for you: %2 to %3 \u00D7.")
            .arg(shown(cue, "ratio"), shown(cue, "usual-low"), shown(cue, "usual-high"));
    case CueCode::hardNoPlan:
        return Words::tr(
            "Strain is above your usual range. Heavy training is the case the guide makes for glutamine; how well "
            "it is backed stands there too.");
    case CueCode::easyStretch:
        return Words::tr(
                   "The last 7 days are %1 \u00D7 your last 4 weeks. This is where glutamine is argued for least.")
            .arg(shown(cue, "ratio"));
    }
    return {};
}

QString cueAction(const Cue& cue, Day today)
{
    switch (cue.action) {
    case CueAction::logWeek:
        return Words::tr("Fill in\u2026");
    case CueAction::openExperiment:
        return Words::tr("Open experiments");
    case CueAction::recoveryMenu:
        return cue.menu.empty() ? Words::tr("Write my menu\u2026")
               : cue.day        ? Words::tr("Fill in %1").arg(dayInText(*cue.day, today))
                                : QString();
    case CueAction::openStock:
        return Words::tr("Open supplies");
    case CueAction::openGut:
    case CueAction::openLoad:
        return Words::tr("Open trends");
    case CueAction::openGuidance:
        return Words::tr("Read the guidance");
    }
    return {};
}

QString cuesGone(int count)
{
    return Words::tr("Show the %n put away for good", nullptr, count);
}

QString whyFormula(const Cue& cue)
{
    switch (cue.code) {
    case CueCode::welcomeBack:
        return Words::tr("Shown when yesterday and at least two days before it have no entry of any sort.");
    case CueCode::periodChanges:
        return Words::tr("Shown on the day before a period of the running experiment begins, by its sealed schedule.");
    case CueCode::missed:
        return Words::tr("Shown when nothing of the last planned day was taken, and nothing of that plan since.");
    case CueCode::stockLow:
        return Words::tr(
            "What is left \u00F7 what was taken a day on the known days of the last 28. Shown when that is enough "
            "for a week or less.");
    case CueCode::gutOutside:
        return Words::tr(
            "The usual range is where 95 % of days would lie, from the 28 days before (at least 14 of them "
            "known). Shown when 3 of the last 4 days lie outside on the same side.");
    case CueCode::loadAbove:
        return Words::tr(
            "Mean load of the last 7 days \u00F7 mean load of the last 28 days. Shown when it is above the range "
            "in which 95 % of your weeks would lie, by the 12 weeks before (at least 6 of them known).");
    case CueCode::hardNoPlan:
        return Words::tr(
            "Strain is the load of 7 days \u00D7 their mean \u00F7 their standard deviation. Shown when it is above "
            "the range in which 95 % of your weeks would lie, by the 12 weeks before (at least 6 of them known), and "
            "no "
            "plan for glutamine is running.");
    case CueCode::easyStretch:
        return Words::tr(
            "Mean load of the last 7 days \u00F7 mean load of the last 28 days. Shown when it is below your "
            "usual range while a plan for glutamine is running.");
    }
    return {};
}

QString whyText(const Cue& cue, const std::vector<Record>& entries, const Catalogue& catalogue, Day today)
{
    constexpr std::size_t mostEntries = 40;
    QStringList lines;
    for (const CueFigure& one : cue.why.figures) {
        lines << Words::tr("%1: %2", "a figure and its value").arg(figureName(one.name), figure(one.written()));
    }
    if (cue.why.n > 1) {
        lines << Words::tr("made of %n known days", nullptr, counted(cue.why.n));
    }
    if (cue.why.days.last >= cue.why.days.first && cue.why.days.first > Day{}) {
        lines << Words::tr("looked at: %1", "days").arg(rangeLong(cue.why.days, today));
    }
    if (!entries.empty()) {
        lines << QString() << Words::tr("Entries:");
        for (std::size_t i = 0; i < std::min(entries.size(), mostEntries); ++i) {
            lines << entryLine(entries[i], catalogue, today);
        }
        if (entries.size() > mostEntries) {
            lines << Words::tr("and %n more", "entries", counted(entries.size() - mostEntries));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace hf::sentences
