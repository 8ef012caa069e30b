// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/sentences_charts.h"

#include "ui/base/words/sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <array>
#include <cmath>

namespace hf::sentences {

namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1)
{
    return QCoreApplication::translate("Sentences", text, note, n);
}

double rounded(double mean)
{
    return std::abs(mean) < 1 ? mean : std::round(mean * 10) / 10;
}

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString drawn(const ChartLook& look, int daysEach)
{
    const bool bars = look.shape == ChartShape::bars;
    if (daysEach > 1) {
        return bars ? tr("a bar is the mean of %1 days").arg(daysEach)
                    : tr("strokes: lowest to highest of %1 days").arg(daysEach);
    }
    return bars ? QString() : tr("dots are days");
}

} // namespace

QString metricGroup(MetricGroup group)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Sentences", "Doses"),  QT_TRANSLATE_NOOP("Sentences", "Training"),
        QT_TRANSLATE_NOOP("Sentences", "Gut"),    QT_TRANSLATE_NOOP("Sentences", "Recovery"),
        QT_TRANSLATE_NOOP("Sentences", "Stools"), QT_TRANSLATE_NOOP("Sentences", "Own"),
    };
    return tr(names.at(static_cast<std::size_t>(group)));
}

QString dayReading(const DayReading& reading, const Metric& metric)
{
    QStringList parts{tr("%1: %2").arg(dayInText(reading.day, reading.today), metricValue(reading.value, metric))};
    if (reading.mean && reading.mean->mean) {
        parts << tr("7-day mean %1 of %2 days").arg(number(rounded(*reading.mean->mean))).arg(reading.mean->known);
    } else {
        parts << tr("7-day mean: too few days");
    }
    return joined(parts + reading.marks);
}

QString chartUnit(const Metric& metric, const ChartLook& look)
{
    if (metric.yesNo) {
        return {};
    }
    if (metric.kind == MetricKind::item && metric.unit.empty()) {
        return look.scale ? tr("%1\u2013%2", "a scale").arg(number(look.scale->low), number(look.scale->high))
                          : QString();
    }
    return fromUtf8(metric.unit).replace(QLatin1Char('-'), QChar(0x2013));
}

QString chartNote(const Metric& metric, const ChartLook& look, int daysEach)
{
    QString unit = chartUnit(metric, look);
    if (metric.yesNo) {
        unit = tr("1 is yes, 0 is no");
    } else if (rowOf(metric.kind).sumOfDay) {
        unit = tr("%1 a day").arg(unit);
    }
    QStringList parts{unit, drawn(look, daysEach)};
    const bool bars = look.shape == ChartShape::bars;
    if (look.meanLine && !(bars && ownMeans(daysEach))) {
        parts << (ownMeans(daysEach) ? tr("line: their mean") : tr("line: 7-day mean"));
    }
    parts.removeAll(QString());
    return joined(parts);
}

QString markedDays(const QString& name, const DayRange& range, Day today)
{
    return range.length() > 1 ? tr("%1 %2 to %3").arg(name, dayInText(range.first, today), dayInText(range.last, today))
                              : tr("%1 %2").arg(name, dayInText(range.first, today));
}

QString chartDescribed(const Series& shown, const Metric& metric, const QStringList& marks)
{
    constexpr int most = 8;
    QString text = chartDescription(shown, metric);
    if (!marks.isEmpty()) {
        text += QLatin1Char(' ') + tr("Marked: %1").arg(marks.mid(0, most).join(QStringLiteral(", ")));
        text += marks.size() > most ? tr(", and %1 more.", "marks that are not listed").arg(marks.size() - most)
                                    : tr(".", "end of the marks");
    }
    return text + QLatin1Char(' ') + chartKeys();
}

QString chartKeys()
{
    return tr("Left and Right read day by day. Shift+Left, Shift+Right, Page Up and Page Down show other days, + and "
              "\u2212 fewer or more of them, 0 those of the range.");
}

QString daysShown(const DayRange& range)
{
    const QString format = tr("d MMM yyyy", "date with its year");
    return tr("%1 to %2, %3 days", "the days that charts show; at least 7")
        .arg(QLocale().toString(dateOf(range.first), format), QLocale().toString(dateOf(range.last), format))
        .arg(range.length());
}

QString metricsChosen(int count, int most)
{
    return count >= most ? tr("%1 of %1 charts. Uncheck one to choose another.").arg(most)
                         : tr("%1 of %2 charts. Space checks and unchecks.").arg(count).arg(most);
}

QString nothingInTheseDays()
{
    return tr("Nothing logged in these days");
}

QString nothingLoggedTitle(bool everLogged)
{
    return everLogged ? tr("Nothing logged in these days") : tr("Nothing to show yet");
}

QString nothingLogged(std::optional<Day> lastLogged, Day today)
{
    return lastLogged ? tr("None of the chosen metrics was logged in these days. The last day with one is %1.")
                            .arg(dayInText(*lastLogged, today))
                      : tr("What you log on Today appears here, a day at a time: a dose, a session or a rest day, how "
                           "your gut "
                           "was. Under \u201CMetrics\u201D you choose what is drawn.");
}

} // namespace hf::sentences
