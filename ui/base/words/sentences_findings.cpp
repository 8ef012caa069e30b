// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences_findings.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"
#include "words/metrics.h"

#include <QtCore/QLocale>

#include <cmath>

namespace hf::sentences {

namespace {

QString whole(double value)
{
    return QString::number(std::lround(value));
}

QString needText(const Shortfall& missing)
{
    const QString have = whole(missing.have);
    const QString wanted = whole(missing.wanted);
    switch (missing.need) {
    case Need::knownDays:
        return Words::tr("%1 logged days are needed, there are %2.").arg(wanted, have);
    case Need::completeDays:
        return Words::tr("%1 days with both logged are needed, there are %2.").arg(wanted, have);
    case Need::effectiveDays:
        return Words::tr("The days resemble each other: they count as %1 independent ones, %2 are needed.")
            .arg(have, wanted);
    case Need::distinctCauses:
    case Need::distinctValues:
        return Words::tr("%1 different values are needed, there are %2.").arg(wanted, have);
    case Need::causeSides:
        return Words::tr("%1 days with and %1 without are needed, the rarer side has %2.").arg(wanted, have);
    case Need::outcomeSides:
        return Words::tr("%1 days with either value of the outcome are needed, the rarer one has %2.")
            .arg(wanted, have);
    case Need::loggedShare:
        return Words::tr("The outcome is logged on %1 % of the days, %2 % are needed.").arg(have, wanted);
    case Need::recentDays:
        return Words::tr("%1 of the last 7 days are needed, there are %2.").arg(wanted, have);
    case Need::earlierDays:
        return Words::tr("%1 of the last 28 days are needed, there are %2.").arg(wanted, have);
    case Need::daysBefore:
        return Words::tr("%1 logged days before the change are needed, there are %2.").arg(wanted, have);
    case Need::daysAfter:
        return Words::tr("%1 logged days after the change are needed, there are %2.").arg(wanted, have);
    case Need::pairs:
        return Words::tr("%1 pairs with enough logged days are needed, there are %2.").arg(wanted, have);
    case Need::variation:
        return Words::tr("The values do not differ at all.");
    }
    return {};
}

} // namespace

QString figure(double value)
{
    constexpr double ten = 10;
    constexpr double hundred = 100;
    const double size = std::abs(value);
    const int decimals = size >= hundred ? 0 : size > 0 && size < 1 / ten ? 2 : 1;
    const double scale = std::pow(ten, decimals);
    const double rounded = std::round(value * scale) / scale;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(rounded == 0 ? 0.0 : rounded, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

QString inUnit(double value, const Metric& metric)
{
    const QString words = figure(value);
    switch (phraseOf(metric)) {
    case MetricPhrase::unit:
    case MetricPhrase::stools:
        return inUnit(words, metric);
    case MetricPhrase::points:
        return Words::tr("%1\u00A0points", "value on a scale").arg(words);
    case MetricPhrase::bare:
        break;
    }
    return words;
}

QString higherOrLower(double difference, const Metric& metric)
{
    constexpr double nothing = 0.005; // would be written as 0
    if (std::abs(difference) < nothing) {
        return Words::tr("no difference");
    }
    return difference < 0 ? Words::tr("%1 lower").arg(inUnit(-difference, metric))
                          : Words::tr("%1 higher").arg(inUnit(difference, metric));
}

QString differenceRange(const Interval& interval, const Metric& metric)
{
    if (interval.high <= 0) {
        return Words::tr("%1 to %2 lower", "both ends of an interval")
            .arg(figure(-interval.high), inUnit(-interval.low, metric));
    }
    if (interval.low >= 0) {
        return Words::tr("%1 to %2 higher", "both ends of an interval")
            .arg(figure(interval.low), inUnit(interval.high, metric));
    }
    return Words::tr("%1 lower to %2 higher", "both ends of an interval")
        .arg(figure(-interval.low), inUnit(interval.high, metric));
}

QString shareInPercent(double share)
{
    constexpr double hundred = 100;
    const double value = share * hundred;
    if (value > 0 && value < 1) {
        return Words::tr("%1\u00A0%", "share").arg(QLocale().toString(value, 'f', 1));
    }
    return Words::tr("%1\u00A0%", "share").arg(std::lround(value));
}

QString probability(double p)
{
    constexpr double least = 0.001;
    return p < least ? Words::tr("below %1").arg(QLocale().toString(least, 'f', 3)) : QLocale().toString(p, 'f', 3);
}

QString shortfall(const Shortfall& missing)
{
    const QString text = needText(missing);
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
    QString title = metricTitle(metric);
    // An own name that begins with an abbreviation stays as it was written, and so does a supplement's.
    if (metric.kind == MetricKind::item && title.size() > 1 && title.at(1).isLower()) {
        title[0] = title.at(0).toLower();
    }
    return title;
}

} // namespace hf::sentences
