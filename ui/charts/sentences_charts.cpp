// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/sentences_charts.h"

#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"

#include <QtCore/QLocale>

#include <array>

namespace hf::sentences {

namespace {

QString drawn(const ChartLook& look, int daysEach)
{
    const bool bars = look.shape == ChartShape::bars;
    if (daysEach > 1) {
        return bars ? Words::tr("a bar is the mean of %n days", nullptr, daysEach)
                    : Words::tr("strokes: lowest to highest of %n days", nullptr, daysEach);
    }
    return bars ? QString() : Words::tr("dots are days");
}

} // namespace

QString metricGroup(MetricGroup group)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Words", "Doses"),  QT_TRANSLATE_NOOP("Words", "Training"),
        QT_TRANSLATE_NOOP("Words", "Gut"),    QT_TRANSLATE_NOOP("Words", "Recovery"),
        QT_TRANSLATE_NOOP("Words", "Stools"), QT_TRANSLATE_NOOP("Words", "Own"),
    };
    return Words::tr(names.at(static_cast<std::size_t>(group)));
}

QString dayReading(const DayReading& reading, const Metric& metric)
{
    QStringList parts{
        Words::tr("%1: %2").arg(dayInText(reading.day, reading.today), metricValue(reading.value, metric))};
    if (reading.mean && reading.mean->mean) {
        parts << Words::tr("7-day mean %1 of %n days", nullptr, reading.mean->known)
                     .arg(meanFigure(*reading.mean->mean, metric));
    } else {
        parts << Words::tr("7-day mean: too few days");
    }
    return dotted(parts + reading.marks);
}

QString chartUnit(const Metric& metric, const ChartLook& look)
{
    if (metric.yesNo) {
        return {};
    }
    if (metric.kind == MetricKind::item && metric.unit.empty()) {
        return look.scale ? Words::tr("%1\u2013%2", "a scale").arg(number(look.scale->low), number(look.scale->high))
                          : QString();
    }
    return metricUnit(metric).replace(QLatin1Char('-'), QChar(0x2013));
}

QString chartNote(const Metric& metric, const ChartLook& look, int daysEach)
{
    QString unit = chartUnit(metric, look);
    if (metric.yesNo) {
        unit = Words::tr("1 is yes, 0 is no");
    } else if (rowOf(metric.kind).sumOfDay) {
        unit = Words::tr("%1 a day").arg(unit);
    }
    QStringList parts{unit, drawn(look, daysEach)};
    const bool bars = look.shape == ChartShape::bars;
    if (look.meanLine && !(bars && ownMeans(daysEach))) {
        parts << (ownMeans(daysEach) ? Words::tr("line: their mean") : Words::tr("line: 7-day mean"));
    }
    parts.removeAll(QString());
    return dotted(parts);
}

QString markedDays(const QString& name, const DayRange& range, Day today)
{
    return range.length() > 1
               ? Words::tr("%1 %2 to %3").arg(name, dayInText(range.first, today), dayInText(range.last, today))
               : Words::tr("%1 %2").arg(name, dayInText(range.first, today));
}

QString chartDescribed(const Series& shown, const Metric& metric, const QStringList& marks)
{
    constexpr int most = 8;
    QStringList sentences{chartDescription(shown, metric)};
    if (marks.size() > most) {
        sentences << Words::tr("Marked: %1, and %n more.", "marked days", counted(marks.size() - most))
                         .arg(commaList(marks.mid(0, most)));
    } else if (!marks.isEmpty()) {
        sentences << Words::tr("Marked: %1.", "marked days").arg(commaList(marks));
    }
    return (sentences << chartKeys()).join(QLatin1Char(' '));
}

QString chartKeys()
{
    return Words::tr(
        "Left and Right read day by day. Shift+Left, Shift+Right, Page Up and Page Down show other days, + and "
        "\u2212 fewer or more of them, 0 those of the range.");
}

QString daysShown(const DayRange& range)
{
    const QString format = Words::tr("d MMM yyyy", "date format: with its year");
    return Words::tr("%1 to %2, %n days", "the days that charts show; at least 7", counted(range.length()))
        .arg(QLocale().toString(dateOf(range.first), format), QLocale().toString(dateOf(range.last), format));
}

QString metricsChosen(int count, int most)
{
    return count >= most ? Words::tr("%1 of %1 charts. Uncheck one to choose another.").arg(most)
                         : Words::tr("%1 of %2 charts. Space checks and unchecks.").arg(count).arg(most);
}

QString nothingInTheseDays()
{
    return Words::tr("No known day in this range");
}

QString nothingLoggedTitle(bool everLogged)
{
    return everLogged ? Words::tr("No known day in this range") : Words::tr("Nothing to show yet");
}

QString nothingLogged(std::optional<Day> lastLogged, Day today)
{
    return lastLogged
               ? Words::tr("None of the chosen metrics is known on a day of this range. The last day with one is %1.")
                     .arg(dayInText(*lastLogged, today))
               : Words::tr("What you log on Today appears here, a day at a time: a dose, a session or a rest day, how "
                           "your gut "
                           "was. Under \u201CMetrics\u201D you choose what is drawn.");
}

} // namespace hf::sentences
