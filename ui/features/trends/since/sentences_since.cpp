// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/sentences_since.h"

#include "ui/base/words/dates.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/base/words/texts.h"
#include "ui/base/words/words.h"
#include "words/needs.h"
#include "words/relations.h"

#include <algorithm>
#include <cmath>

namespace hf::sentences {

namespace {

QString amountOf(const Change& change)
{
    const QString each = amount(*change.amount);
    return change.times < 2 ? each
                            : Words::tr("%1 × %2", "how often a day, amount").arg(counted(change.times)).arg(each);
}

bool isTie(double difference, const Metric& metric)
{
    return signOf({difference, sortOfMean(metric)}) == 0;
}

/// 0.7 points lower after; about the same.
QString differenceAfter(double difference, const Metric& metric)
{
    if (isTie(difference, metric)) {
        return Words::tr("about the same");
    }
    return difference < 0 ? Words::tr("%1 lower after").arg(inUnit(-difference, metric))
                          : Words::tr("%1 higher after").arg(inUnit(difference, metric));
}

/// For the inside of a sentence: no clear change; 0.3 points lower after (0.9 lower to 0.3 points higher).
QString answerInShort(const BeforeAfter& change, const Metric& metric)
{
    const QString range = differenceRange(change.interval, metric);
    const QString difference = differenceAfter(change.difference, metric);
    return change.verdict == Verdict::noClearChange
               ? Words::tr("no clear change; %1 (%2)", "difference, interval").arg(difference, range)
               : Words::tr("%1 (%2)", "difference, interval").arg(difference, range);
}

} // namespace

QString changeName(const Change& change, const Catalogue& catalogue)
{
    const QString name = change.supplement ? supplementName(*change.supplement, catalogue) : QString();
    switch (change.sort) {
    case ChangeSort::planBegan:
        return Words::tr("%1 %2", "supplement, amount").arg(name, amountOf(change));
    case ChangeSort::planChanged:
        return Words::tr("%1, now %2", "supplement, new amount").arg(name, amountOf(change));
    case ChangeSort::planEnded:
        return Words::tr("%1, no longer planned", "supplement").arg(name);
    case ChangeSort::firstDose:
        return Words::tr("%1, first dose", "supplement").arg(name);
    case ChangeSort::mark:
        return markName(change.mark);
    case ChangeSort::training:
        break;
    }
    return Words::tr("training again");
}

QString changeOffered(const Change& change, const Catalogue& catalogue)
{
    return Words::tr("%1, %2", "what changed, the day").arg(changeName(change, catalogue), dayWithYear(change.day));
}

QString sinceTitle(const std::vector<Change>& changes, Day day, const Catalogue& catalogue)
{
    const auto found =
        std::find_if(changes.begin(), changes.end(), [day](const Change& change) { return change.day == day; });
    return found == changes.end()
               ? Words::tr("Since %1", "a day").arg(dayWithYear(day))
               : Words::tr("Since %1: %2", "a day, what changed").arg(dayWithYear(day), changeName(*found, catalogue));
}

QString sinceWindows(const SinceWindows& windows)
{
    return windows.length() == 0 ? Words::tr("Nothing is logged on both sides of this day.")
                                 : Words::tr("%1 to %2, %n days on each side", "first day, last day", windows.length())
                                       .arg(dayWithYear(windows.before.first), dayWithYear(windows.after.last));
}

QString sinceCut(const SinceWindows& windows)
{
    switch (windows.cut) {
    case SinceWindows::Cut::nothing:
        break;
    case SinceWindows::Cut::beginOfJournal:
        return Words::tr("The journal begins too late for %n days on each side.", nullptr, windows.wanted);
    case SinceWindows::Cut::endOfJournal:
        return Words::tr("The days after are not all there yet: %n on each side were asked for.", nullptr,
                         windows.wanted);
    }
    return {};
}

QString dosesAnswered(const SinceReport& report)
{
    for (const SinceSupplement& supplement : report.other.supplements) {
        if (supplement.changedOn(report.day) && supplement.planned > 0) {
            return Words::tr("%1 of %n planned doses taken", nullptr, supplement.planned).arg(supplement.answered);
        }
    }
    return {};
}

QString sinceHeading(const SinceAnswer& answer, const SinceComparison& comparison)
{
    if (answer.hidden()) {
        return Words::tr("Held back for now");
    }
    if (!comparison.finding) {
        return Words::tr("Not enough days yet");
    }
    return comparison.finding->verdict == Verdict::noClearChange
               ? Words::tr("No clear change")
               : differenceAfter(comparison.finding->difference, answer.metric);
}

QString sinceFigures(const SinceComparison& comparison, const Metric& metric)
{
    const BeforeAfter& change = *comparison.finding;
    const QString range = differenceRange(change.interval, metric);
    if (change.verdict != Verdict::noClearChange) {
        return Words::tr("95\u00A0% interval %1.").arg(range);
    }
    return isTie(change.difference, metric) ? Words::tr("About the same; 95\u00A0% interval %1.").arg(range)
                                            : Words::tr("%1; 95\u00A0% interval %2.", "difference, interval")
                                                  .arg(differenceAfter(change.difference, metric), range);
}

QString sinceWhyNot(const BeforeAfter& change, const Metric& metric)
{
    const auto why = whyNotClear(change);
    if (!why) {
        return {};
    }
    return said(words::whyNotClear(*why, inUnit(std::abs(change.difference), metric).toStdString(),
                                   inUnit(change.smallestEffect, metric).toStdString()));
}

QString sinceOther(const SinceAnswer& answer, bool withoutMarked)
{
    if (answer.hidden() || !answer.withoutMarked || answer.markedDays == 0) {
        return {};
    }
    const SinceComparison& other = withoutMarked ? *answer.withoutMarked : answer.whole;
    if (!other.finding) {
        const QString missing = sinceMissing(other);
        return withoutMarked ? Words::tr("Without marked days: %1").arg(missing)
                             : Words::tr("With marked days: %1").arg(missing);
    }
    return (withoutMarked
                ? Words::tr("Without marked days, %1 and %n: %2.", "days before, days after", other.known.after)
                : Words::tr("With marked days, %1 and %n: %2.", "days before, days after", other.known.after))
        .arg(other.known.before)
        .arg(answerInShort(*other.finding, answer.metric));
}

QString sinceMissing(const SinceComparison& comparison)
{
    const auto& missing = comparison.finding.missing;
    const auto side = std::find_if(missing.begin(), missing.end(), [](const Shortfall& one) {
        return one.need == Need::daysBefore || one.need == Need::daysAfter;
    });
    if (side == missing.end()) {
        return shortfalls(missing).join(QLatin1Char(' '));
    }
    return said(words::bothSidesWanted(side->wanted, comparison.known.before, comparison.known.after));
}

QString sinceHidden(const std::string& experiment)
{
    return Words::tr("The experiment “%1” is about this and is not over. A look now could steer how it ends.")
        .arg(fromUtf8(experiment));
}

QString sideMean(double mean, int known, int length, const Metric& metric)
{
    return dotted({meanFigure(mean, metric), Words::tr("%1 of %n days", nullptr, length).arg(known)});
}

QString tooSmallBand(const BeforeAfter& change, const Metric& metric)
{
    return Words::tr("after less before; grey: too small to count (under %1)")
        .arg(inUnit(change.smallestEffect, metric));
}

QStringList sinceWhy(const SinceReport& report, const SinceComparison& comparison, const Metric& metric)
{
    const BeforeAfter& change = *comparison.finding;
    QStringList lines{
        Words::tr("%1: the mean of %2 known days before %3 is %4, that of %n days from it on is %5.", nullptr,
                  counted(change.daysAfter))
            .arg(metricTitle(metric))
            .arg(change.daysBefore)
            .arg(dayWithYear(report.day), meanFigure(change.before, metric), meanFigure(change.after, metric)),
        Words::tr("Days that are not logged stay gaps. Both sides have the same number of days: %1.")
            .arg(sinceWindows(report.windows)),
        Words::tr("The interval is that of Newey and West, which allows for days resembling their neighbours; "
                  "together they count as %1 independent ones.")
            .arg(figure({change.basis.nEffective, FigureSort::whole})),
        Words::tr("A change is named only when three things hold: p = %1 is at most 0.05; p = %2 for what is left of "
                  "it beyond one straight line through both sides is so too; and at most one day in twenty of these "
                  "weeks would part them as clearly.")
            .arg(probability(change.p), probability(change.besideLineP)),
        Words::tr("The largest of the three, held against all %n looks of the last weeks (Benjamini-Hochberg), is %1; "
                  "that is to be at most 0.05 too.",
                  nullptr, counted(change.lookedAt))
            .arg(probability(change.adjustedP)),
        Words::tr("It must be at least %1: half a point on a scale of points, or half of what your days before "
                  "differ by.")
            .arg(inUnit(change.smallestEffect, metric))};
    if (const QString why = sinceWhyNot(change, metric); !why.isEmpty()) {
        lines << why;
    }
    lines << said(words::whyLooksCount());
    lines << Words::tr("This is no test: whatever else was different from that day on is in the figure too.");
    return lines;
}

QString sinceDescribed(const SinceAnswer& answer, const SinceReport& report)
{
    const SinceComparison& whole = answer.whole;
    if (!whole.finding) {
        return sinceMissing(whole);
    }
    return Words::tr("Before: %1. After: %2. The difference: %3.", "means with their days, the answer")
        .arg(sideMean(whole.finding->before, whole.known.before, report.windows.length(), answer.metric),
             sideMean(whole.finding->after, whole.known.after, report.windows.length(), answer.metric),
             answerInShort(*whole.finding, answer.metric));
}

} // namespace hf::sentences
