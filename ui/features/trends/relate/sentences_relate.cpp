// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/relate/sentences_relate.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_findings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

namespace hf::sentences {

namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1)
{
    return QCoreApplication::translate("Sentences", text, note, n);
}

/// A coefficient: two decimals, a real minus.
QString coefficient(double value)
{
    constexpr double scale = 100;
    const double rounded = std::round(value * scale) / scale;
    return QLocale().toString(rounded == 0 ? 0.0 : rounded, 'f', 2).replace(QLatin1Char('-'), QChar(0x2212));
}

QString onDaysOf(int lag)
{
    switch (lag) {
    case 0:
        return tr("on days with %1", "the same day");
    case 1:
        return tr("on days after %1", "the day before");
    default:
        return tr("%2 days after %1", "some days before");
    }
}

QString valueIn(double value, const Metric& metric)
{
    const MetricPhrase phrase = phraseOf(metric);
    const bool bare = phrase == MetricPhrase::points || phrase == MetricPhrase::bare;
    const QString unit = bare ? QString() : fromUtf8(metric.unit);
    return unit.isEmpty() ? number(value) : number(value) + QChar(0x00A0) + unit;
}

/// Why two series lie alike although nothing goes from one to the other, day by day; may be empty.
QString relateCommon(const CommonCourse& common)
{
    if (common.week) {
        return common.line ? tr("No clear link: both follow the week, and both changed over the whole time.")
                           : tr("No clear link: both follow the week.");
    }
    if (!common.line) {
        return {};
    }
    if (common.xRose != common.yRose) {
        return tr("No clear link: one rose and the other fell over the whole time.");
    }
    return common.xRose ? tr("No clear link: both rose over the whole time.")
                        : tr("No clear link: both fell over the whole time.");
}

} // namespace

QString relateTitle()
{
    return tr("What goes together");
}

QString relateLag(int lag)
{
    return lag == 0 ? tr("same day") : lag == 1 ? tr("the next day") : tr("%1 days later").arg(lag);
}

QString relateQuestion(const RelateItem& item)
{
    return tr("%1 and %2, %3", "two metrics and the lag")
        .arg(metricTitle(item.x), metricInText(item.y), relateLag(item.lag));
}

QString relateVerdict(const Relation& relation)
{
    switch (relation.verdict) {
    case Verdict::higher:
        return tr("They went together.");
    case Verdict::lower:
        return tr("One went up as the other went down.");
    case Verdict::noClearChange:
        break;
    }
    const QString common = relateCommon(relation.common);
    return common.isEmpty() ? tr("No clear link.") : common;
}

QString relatePlain(const RelateItem& item, const Relation& relation)
{
    if (!relation.plain) {
        return {};
    }
    const AboveBelow& plain = *relation.plain;
    QString days = onDaysOf(item.lag);
    const QString more =
        tr("%1 or more of %2", "amount, metric").arg(valueIn(plain.leastAbove, item.x), metricInText(item.x));
    const QString less = tr("%1 or less", "amount").arg(valueIn(plain.mostBelow, item.x));
    days = item.lag > 1 ? days.arg(more).arg(item.lag) : days.arg(more);
    return tr("%1: %2 %3 than with %4.", "outcome, difference, days with more, days with less")
        .arg(metricTitle(item.y), higherOrLower(plain.difference, item.y), days, less);
}

QString relateInterval(const RelateItem& item, const Relation& relation)
{
    if (!relation.plain) {
        return {};
    }
    return tr("95\u00A0% interval: %1; %2 and %3 days.")
        .arg(differenceRange(relation.plain->interval, item.y))
        .arg(relation.plain->above)
        .arg(relation.plain->below);
}

QString relateFigures(const Relation& relation)
{
    return tr("\u03C1 %1, 95\u00A0% interval %2 to %3, %4 days.")
        .arg(coefficient(relation.rho), coefficient(relation.interval.low), coefficient(relation.interval.high))
        .arg(relation.basis.n);
}

QString relateCaution()
{
    return tr("Seen in a diary: that two things went together says nothing about which, if either, is behind it.");
}

QString relateHidden(const QString& experiment)
{
    return tr("Hidden while the experiment \u201C%1\u201D runs.").arg(experiment);
}

QString relateMissing(const std::vector<Shortfall>& missing)
{
    return tr("Not enough data. %1").arg(shortfalls(missing).join(QLatin1Char(' ')));
}

QString relateLooks(std::size_t questions, std::size_t lookedAt)
{
    const QString asked = questions == 1 ? tr("1 question asked") : tr("%1 questions asked").arg(questions);
    return lookedAt == 0
               ? tr("%1.").arg(asked)
               : tr("%1, %2 with enough data. The more is asked, the likelier a chance find: each answer is held "
                    "against all %2.")
                     .arg(asked)
                     .arg(lookedAt);
}

QString relateNoQuestions()
{
    return tr("When a supplement or training and how you feel have been logged for two weeks, the usual questions are "
              "answered here. You can also pick your own.");
}

QString relateWork()
{
    return tr("Comparing days\u2026");
}

QString relateStopped()
{
    return tr("Cancelled.");
}

QString intervalDescribed(const Relation& relation)
{
    return tr("%1 on a line from \u22121 to 1; 0 means no link.").arg(relateFigures(relation));
}

QStringList relateWhy(const RelateItem& item, const Relation& relation)
{
    QStringList lines{
        tr("%1 of a day beside %2, %3: %4 days with both logged, from %5 to %6.")
            .arg(metricTitle(item.x), metricInText(item.y), relateLag(item.lag))
            .arg(relation.basis.n)
            .arg(dayMonth(relation.basis.days.first), dayMonth(relation.basis.days.last)),
        tr("\u03C1 is Spearman\u2019s rank correlation. Because days resemble each other they count as "
           "%1 independent ones; the "
           "interval is Bonett and Wright\u2019s for that number.")
            .arg(std::lround(relation.basis.nEffective)),
        tr("p = %1; held against all %2 questions with enough data (Benjamini-Hochberg) it is %3.")
            .arg(probability(relation.p))
            .arg(relation.lookedAt)
            .arg(probability(relation.adjustedP)),
        tr("It is the larger of two: that of the correlation, and that of what is left of both day by day "
           "beyond one line, the days of the week and each one\u2019s own inertia."),
        tr("A link is named only when that is at most 0.05, the interval leaves 0 out and \u03C1 is at "
           "least 0.2 away from "
           "0.")};
    if (relation.plain) {
        lines << tr("The sentence in plain units compares the days above and below your own median of %1 (%2).")
                     .arg(metricInText(item.x), valueIn(relation.plain->median, item.x));
    }
    lines << relateCaution();
    return lines;
}

} // namespace hf::sentences
