// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/metrics.h"
#include "ui/base/words/dates.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"
#include "words/names.h"

#include <algorithm>

namespace hf::sentences {

namespace {

QString withUnit(Figure value, const Metric& metric)
{
    const bool bare = metric.unit.empty() || phraseOf(metric) == MetricPhrase::points;
    return bare ? figure(value) : inUnit(figure(value), metric);
}

} // namespace

QString metricTitle(const Metric& metric)
{
    if (metric.kind == MetricKind::mark) {
        QString name = markName(metric.title);
        name[0] = name.at(0).toUpper();
        return name;
    }
    const char* title = metric.kind == MetricKind::dose   ? words::shippedName(metric.supplement, metric.title)
                        : metric.kind == MetricKind::item ? words::shippedName(metric.item, metric.title)
                                                          : words::wordsOf(metric.kind).title;
    return title == nullptr ? fromUtf8(metric.title) : Words::tr(title);
}

QString metricValue(std::optional<double> value, const Metric& metric)
{
    if (!value) {
        return Words::tr("not logged");
    }
    return withUnit({*value, FigureSort::ofDay}, metric);
}

QString chartSummary(const Series& series, const Metric& metric)
{
    const std::optional<double> mean = meanOf(series);
    if (!mean) {
        return Words::tr("no day of %n logged", nullptr, counted(series.values.size()));
    }
    return Words::tr("mean %1 from %2 of %n days", nullptr, counted(series.values.size()))
        .arg(withUnit({*mean, sortOfMean(metric)}, metric))
        .arg(series.known());
}

QString chartDescription(const Series& series, const Metric& metric)
{
    if (series.known() == 0) {
        return Words::tr("%1: nothing was logged in this range.").arg(metricTitle(metric));
    }
    std::optional<double> least;
    std::optional<double> most;
    for (const auto& value : series.values) {
        if (value) {
            least = least ? std::min(*least, *value) : *value;
            most = most ? std::max(*most, *value) : *value;
        }
    }
    return Words::tr("%1, %2 to %3: %4, least %5, most %6. Days that were not logged are gaps.")
        .arg(metricTitle(metric), dayWithYear(series.range().first), dayWithYear(series.range().last),
             chartSummary(series, metric), metricValue(least, metric), metricValue(most, metric));
}

} // namespace hf::sentences
