// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/dates.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/base/words/words.h"
#include "ui/features/trends/since/sentences_since.h"

namespace hf::sentences {

namespace {

QString markWithDays(const SinceMark& mark)
{
    return Words::tr("%1 %2", "mark, its days").arg(markName(mark.mark), rangeWithYear(mark.range));
}

QString eventOf(const Change& change)
{
    QString day = dayWithYear(change.day);
    switch (change.sort) {
    case ChangeSort::planBegan:
    case ChangeSort::firstDose:
        return Words::tr("began %1", "a day").arg(day);
    case ChangeSort::planChanged:
        return Words::tr("changed %1", "a day").arg(day);
    case ChangeSort::planEnded:
        return Words::tr("ended %1", "a day").arg(day);
    case ChangeSort::mark:
    case ChangeSort::training:
        break;
    }
    return day;
}

/// Names of what is known to have been different in the same weeks.
QStringList whatChanged(const SinceReport& report, const Catalogue& catalogue)
{
    QStringList names;
    for (const SinceAnswer& measure : report.other.measures) {
        if (measure.whole.finding && weeksDiffer(*measure.whole.finding)) {
            names << metricInText(measure.metric);
        }
    }
    for (const SinceSupplement& supplement : report.other.supplements) {
        if (supplement.changed() && !supplement.changedOn(report.day)) {
            names << supplementName(supplement.id, catalogue);
        }
    }
    return names;
}

} // namespace

QString beforeToAfter(const SinceComparison& comparison, const Metric& metric)
{
    if (!comparison.finding) {
        return {};
    }
    const double after = comparison.finding->after;
    // On a scale only differences are points.
    const bool onScale = phraseOfValue(metric) == MetricPhrase::bare;
    return Words::tr("%1 → %2", "before, after")
        .arg(meanFigure(comparison.finding->before, metric),
             onScale ? meanFigure(after, metric) : inUnit(after, metric));
}

QString measureNote(const SinceAnswer& measure)
{
    if (measure.hidden()) {
        return Words::tr("held back while an experiment is about it");
    }
    if (!measure.whole.finding) {
        return sinceMissing(measure.whole);
    }
    const BeforeAfter& change = *measure.whole.finding;
    const auto why = whyNotClear(change);
    const QString range = differenceRange(change.interval, measure.metric);
    if (!why) {
        return Words::tr("%1 (%2)", "difference, interval")
            .arg(higherOrLower(change.difference, measure.metric), range);
    }
    return weeksDiffer(change)
               ? Words::tr("no clear step on this day, but the weeks differ (%1)", "interval").arg(range)
               : Words::tr("no clear change");
}

QString supplementChange(const SinceSupplement& supplement)
{
    QStringList events;
    for (const Change& change : supplement.changes) {
        events << eventOf(change);
    }
    return commaList(events);
}

QString supplementDays(const SinceSupplement& supplement, int length)
{
    return Words::tr("taken on %1 of the days before and %2 after, %n each", nullptr, length)
        .arg(supplement.daysTaken.before)
        .arg(supplement.daysTaken.after);
}

QString sidesInText(const BothSides& sides)
{
    return Words::tr("%1 → %2", "before, after").arg(sides.before).arg(sides.after);
}

QStringList marksOfSides(const SinceReport& report)
{
    QStringList before;
    QStringList after;
    for (const SinceMark& mark : report.other.marks) {
        (mark.range.first < report.day ? before : after) << markWithDays(mark);
    }
    QStringList lines;
    if (!before.isEmpty()) {
        lines << Words::tr("before: %1", "marks").arg(commaList(before));
    }
    if (!after.isEmpty()) {
        lines << Words::tr("after: %1", "marks").arg(commaList(after));
    }
    return lines;
}

QString notATest(const SinceReport& report, const Catalogue& catalogue)
{
    const QStringList names = whatChanged(report, catalogue);
    return names.isEmpty()
               ? Words::tr("What was not logged may have changed in the same weeks, you knew of the change, and many "
                           "begin in a bad spell that would have passed anyway. It cannot say what goes with the "
                           "change.")
               : Words::tr("In the same weeks changed: %1. You knew of the change too, and many begin in a bad spell "
                           "that would have passed anyway. It cannot say which of these goes with the change.")
                     .arg(commaList(names));
}

} // namespace hf::sentences
