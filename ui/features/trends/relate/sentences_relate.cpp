// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/relate/sentences_relate.h"

#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"

namespace hf::sentences {

namespace {

/// Where the places are the outcome, the difference, days with more, days with less.
QString comparedDays(int lag)
{
    switch (lag) {
    case 0:
        return Words::tr("%1: %2 on days with %3 than with %4.");
    case 1:
        return Words::tr("%1: %2 on days after %3 than with %4.");
    default:
        return Words::tr("%1: %2 %n days after %3 than with %4.", nullptr, lag);
    }
}

/// Why two series lie alike although nothing goes from one to the other, day by day; may be empty.
QString relateCommon(const CommonCourse& common)
{
    if (common.week) {
        return common.line ? Words::tr("No clear link: both follow the week, and both changed over the whole time.")
                           : Words::tr("No clear link: both follow the week.");
    }
    if (!common.line) {
        return {};
    }
    if (common.xRose != common.yRose) {
        return Words::tr("No clear link: one rose and the other fell over the whole time.");
    }
    return common.xRose ? Words::tr("No clear link: both rose over the whole time.")
                        : Words::tr("No clear link: both fell over the whole time.");
}

} // namespace

QString relateTitle()
{
    return Words::tr("What goes together");
}

QString relateLag(int lag)
{
    return lag == 0   ? Words::tr("same day")
           : lag == 1 ? Words::tr("the next day")
                      : Words::tr("%n days later", nullptr, lag);
}

QString relateQuestion(const RelateItem& item)
{
    return Words::tr("%1 and %2, %3", "two metrics and the lag")
        .arg(metricTitle(item.x), metricInText(item.y), relateLag(item.lag));
}

QString relateVerdict(const Relation& relation)
{
    switch (relation.verdict) {
    case Verdict::higher:
        return Words::tr("They went together.");
    case Verdict::lower:
        return Words::tr("One went up as the other went down.");
    case Verdict::noClearChange:
        break;
    }
    const QString common = relateCommon(relation.common);
    return common.isEmpty() ? Words::tr("No clear link.") : common;
}

QString relatePlain(const RelateItem& item, const Relation& relation)
{
    if (!relation.plain) {
        return {};
    }
    const AboveBelow& plain = *relation.plain;
    const QString more = Words::tr("%1 or more of %2", "amount, metric")
                             .arg(valueInUnit(plain.leastAbove, item.x), metricInText(item.x));
    const QString less = Words::tr("%1 or less", "amount").arg(valueInUnit(plain.mostBelow, item.x));
    return comparedDays(item.lag).arg(metricTitle(item.y), higherOrLower(plain.difference, item.y), more, less);
}

QString relateInterval(const RelateItem& item, const Relation& relation)
{
    if (!relation.plain) {
        return {};
    }
    return Words::tr("95\u00A0% interval: %1; %2 and %n days.", "days above and below the median",
                     counted(relation.plain->below))
        .arg(differenceRange(relation.plain->interval, item.y))
        .arg(relation.plain->above);
}

QString relateFigures(const Relation& relation)
{
    return Words::tr("\u03C1 %1, 95\u00A0% interval %2 to %3, %n days.", nullptr, counted(relation.basis.n))
        .arg(coefficient(relation.rho), coefficient(relation.interval.low), coefficient(relation.interval.high));
}

QString relateCaution()
{
    return Words::tr(
        "Seen in a diary: that two things went together says nothing about which, if either, is behind it.");
}

QString relateHidden(const QString& experiment)
{
    return Words::tr("Hidden while the experiment \u201C%1\u201D runs.").arg(experiment);
}

QString relateMissing(const std::vector<Shortfall>& missing)
{
    return Words::tr("Not enough data. %1").arg(shortfalls(missing).join(QLatin1Char(' ')));
}

QString relateLooks(std::size_t questions, std::size_t lookedAt)
{
    return lookedAt == 0
               ? Words::tr("%n questions asked.", nullptr, counted(questions))
               : Words::tr(
                     "%n questions asked, %1 with enough data. The more is asked, the likelier a chance find: each "
                     "answer is held against all %1.",
                     nullptr, counted(questions))
                     .arg(lookedAt);
}

QString relateNoQuestions()
{
    return Words::tr(
        "When a supplement or training and how you feel have been logged for two weeks, the usual questions are "
        "answered here. You can also pick your own.");
}

QString relateWork()
{
    return Words::tr("Comparing days\u2026");
}

QString relateStopped()
{
    return Words::tr("Cancelled.");
}

QString intervalDescribed(const Relation& relation)
{
    return Words::tr("%1 on a line from −1 to 1; 0 means no link.").arg(relateFigures(relation));
}

QStringList relateWhy(const RelateItem& item, const Relation& relation)
{
    QStringList lines{
        Words::tr("%1 of a day beside %2, %3: %n days with both logged, from %4 to %5.", nullptr,
                  counted(relation.basis.n))
            .arg(metricTitle(item.x), metricInText(item.y), relateLag(item.lag), dayMonth(relation.basis.days.first),
                 dayMonth(relation.basis.days.last)),
        Words::tr("\u03C1 is Spearman\u2019s rank correlation. Because days resemble each other they count as "
                  "%1 independent ones; the "
                  "interval is Bonett and Wright\u2019s for that number.")
            .arg(figure({relation.basis.nEffective, FigureSort::whole})),
        Words::tr("p = %1; held against all %2 questions with enough data (Benjamini-Hochberg) it is %3.")
            .arg(probability(relation.p))
            .arg(relation.lookedAt)
            .arg(probability(relation.adjustedP)),
        Words::tr("It is the larger of two: that of the correlation, and that of what is left of both day by day "
                  "beyond one line, the days of the week and each one\u2019s own inertia."),
        Words::tr("A link is named only when that is at most 0.05, the interval leaves 0 out and \u03C1 is at "
                  "least 0.2 away from "
                  "0.")};
    if (relation.plain) {
        lines << Words::tr("The sentence in plain units compares the days above and below your own median of %1 (%2).")
                     .arg(metricInText(item.x), valueInUnit(relation.plain->median, item.x));
    }
    lines << relateCaution();
    return lines;
}

} // namespace hf::sentences
