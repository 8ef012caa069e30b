// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences_findings.h"

#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/texts.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"
#include "words/metrics.h"
#include "words/needs.h"

namespace hf::sentences {

namespace {

QString withUnit(Figure value, MetricPhrase phrase, const Metric& metric)
{
    const QString digits = figure(value);
    switch (phrase) {
    case MetricPhrase::unit:
    case MetricPhrase::stools:
        return inUnit(digits, metric);
    case MetricPhrase::points:
        return isWrittenAsOne(value) ? Words::tr("%1\u00A0point", "value on a scale").arg(digits)
                                     : Words::tr("%1\u00A0points", "value on a scale").arg(digits);
    case MetricPhrase::bare:
        break;
    }
    return digits;
}

} // namespace

QString valueInUnit(double value, const Metric& metric)
{
    return withUnit({value, FigureSort::ofDay}, phraseOfValue(metric), metric);
}

QString inUnit(double value, const Metric& metric)
{
    return withUnit({value, sortOfMean(metric)}, phraseOf(metric), metric);
}

QString higherOrLower(double difference, const Metric& metric)
{
    const int sign = signOf({difference, sortOfMean(metric)});
    return sign == 0  ? Words::tr("no difference")
           : sign < 0 ? Words::tr("%1 lower").arg(inUnit(-difference, metric))
                      : Words::tr("%1 higher").arg(inUnit(difference, metric));
}

QString differenceRange(const Interval& interval, const Metric& metric)
{
    const int low = signOf({interval.low, sortOfMean(metric)});
    const int high = signOf({interval.high, sortOfMean(metric)});
    if (low == 0 || high == 0) {
        return low < 0 ? Words::tr("%1 lower to no difference", "both ends of an interval")
                             .arg(inUnit(-interval.low, metric))
               : high > 0 ? Words::tr("no difference to %1 higher", "both ends of an interval")
                                .arg(inUnit(interval.high, metric))
                          : Words::tr("no difference either way", "both ends of an interval");
    }
    if (high < 0) {
        return Words::tr("%1 to %2 lower", "both ends of an interval")
            .arg(meanFigure(-interval.high, metric), inUnit(-interval.low, metric));
    }
    if (low > 0) {
        return Words::tr("%1 to %2 higher", "both ends of an interval")
            .arg(meanFigure(interval.low, metric), inUnit(interval.high, metric));
    }
    return Words::tr("%1 lower to %2 higher", "both ends of an interval")
        .arg(meanFigure(-interval.low, metric), inUnit(interval.high, metric));
}

QString shortfall(const Shortfall& missing)
{
    const QString text = said(words::wordsOf(missing));
    return missing.daysAhead && *missing.daysAhead > 0
               ? Words::tr("%1 That may be so in %n days.", nullptr, counted(*missing.daysAhead)).arg(text)
               : text;
}

QStringList shortfalls(const std::vector<Shortfall>& missing)
{
    QStringList lines;
    for (const Shortfall& each : missing) {
        lines << shortfall(each);
    }
    lines.removeDuplicates();
    return lines;
}

QString metricInText(const Metric& metric)
{
    if (const char* title = words::wordsOf(metric.kind).inText; title != nullptr) {
        return Words::tr(title);
    }
    if (metric.kind == MetricKind::mark) {
        return markName(metric.title);
    }
    QString title = metricTitle(metric);
    // An own name that begins with an abbreviation stays as it was written, and so does a supplement's.
    if (metric.kind == MetricKind::item && title.size() > 1 && title.at(1).isLower()) {
        title[0] = title.at(0).toLower();
    }
    return title;
}

} // namespace hf::sentences
