// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/relate/sentences_relate.h"

#include "journal/relations/looks.h"
#include "ui/base/words/dates.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"
#include "ui/base/words/texts.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"
#include "words/relations.h"

namespace hf::sentences {

namespace {

std::string utf8(const QString& text)
{
    return text.toStdString();
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
        .arg(said(words::causeOf(item, utf8(metricTitle(item.x)))), metricInText(item.y), relateLag(item.lag));
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
    const QString common = said(words::commonCourse(relation.common));
    const QString none = Words::tr("No clear link.");
    return common.isEmpty() ? none : none + QLatin1Char(' ') + common;
}

QString relatePlain(const RelateItem& item, const Relation& relation)
{
    if (!relation.plain) {
        return said(words::noComparison());
    }
    const AboveBelow& plain = *relation.plain;
    return said(
        words::comparison(item, plain,
                          {utf8(metricTitle(item.y)), utf8(higherOrLower(plain.difference, item.y)),
                           utf8(metricInText(item.x)), utf8(valueInUnit(plain.leastAbove, item.x)),
                           utf8(valueInUnit(plain.mostBelow, item.x)), utf8(valueInUnit(plain.median, item.x))}));
}

QString relateWithout(const RelateAnswer& answer)
{
    if (!answer.withoutMarked) {
        return {};
    }
    if (answer.item.markedDays == 0) {
        return Words::tr("No day that counts here has a mark that was to be left out.");
    }
    const QString days = Words::tr("Without the %n marked days", nullptr, answer.item.markedDays);
    const Finding<Relation>& without = *answer.withoutMarked;
    if (!without) {
        return Words::tr("%1: not enough data. %2").arg(days, shortfalls(without.missing).join(QLatin1Char(' ')));
    }
    return Words::tr("%1: %2 %3", "without marked days, verdict, figures")
        .arg(days, relateVerdict(*without), relateFigures(*without));
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

QString noTestOfMarks()
{
    return Words::tr(
        "No test: days are marked as they come. What you do or leave can be tested as a yes-or-no value of "
        "your own (in Settings).");
}

QString noTestOfThis()
{
    return Words::tr("No test: chance can draw what you take and what you do or leave, and not this.");
}

QString relateMissing(const std::vector<Shortfall>& missing)
{
    return Words::tr("Not enough data. %1").arg(shortfalls(missing).join(QLatin1Char(' ')));
}

QString relateLooks(std::size_t questions, std::size_t answered, std::size_t looks)
{
    const QString asked =
        answered == 0
            ? Words::tr("%n questions asked.", nullptr, counted(questions))
            : Words::tr("%n questions asked, %1 with enough data.", nullptr, counted(questions)).arg(answered);
    return looks == 0 ? asked : asked + QLatin1Char(' ') + looksInText(looks);
}

QString looksInText(std::size_t looks)
{
    return looks == 0 ? QString()
                      : Words::tr("%n looks in the last %1 days: each answer is held against all of them.", nullptr,
                                  counted(looks))
                            .arg(lookDays);
}

QStringList looksWhy()
{
    return {said(words::whyLooksCount()),
            Words::tr("Of twenty questions about nothing one would look like something by chance (p \u2264 0.05). So "
                      "the p of each answer is adjusted for all looks (Benjamini-Hochberg), those that are not shown "
                      "here counting as if they had found nothing."),
            Words::tr("A look is two series, the days between, whether the first is taken as there or not, and the "
                      "marks left out; or a day, what is compared before it and after, and the marks left out. It "
                      "counts for %1 days after it was last shown, here, in the terminal or on "
                      "another of your devices; undo does not take it back.")
                .arg(lookDays)};
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
            .arg(metricTitle(item.x), metricInText(item.y), relateLag(item.lag), dayWithYear(relation.basis.days.first),
                 dayWithYear(relation.basis.days.last)),
        Words::tr(
            "\u03C1 is Spearman\u2019s rank correlation. Because days resemble each other, the number of "
            "independent days that they count as is %1; the interval is Bonett and Wright\u2019s for that number.")
            .arg(figure({relation.basis.nEffective, FigureSort::whole})),
        Words::tr("p = %1; held against all %n looks of the last weeks (Benjamini-Hochberg) it is %2.", nullptr,
                  counted(relation.lookedAt))
            .arg(probability(relation.p), probability(relation.adjustedP)),
        Words::tr("It is the larger of two: that of the correlation, and that of what is left of both day by day "
                  "beyond one line, the days of the week and each one\u2019s own inertia."),
        Words::tr("A link is named only when that is at most 0.05, the interval leaves 0 out and \u03C1 is at "
                  "least 0.2 away from "
                  "0.")};
    if (relation.plain) {
        lines << (item.onOff ? Words::tr("The sentence in plain units compares the days with and those without.")
                             : Words::tr("The sentence in plain units compares the days above and below your own "
                                         "median of %1 (%2).")
                                   .arg(metricInText(item.x), valueInUnit(relation.plain->median, item.x)));
    }
    lines << relateCaution();
    return lines;
}

} // namespace hf::sentences
