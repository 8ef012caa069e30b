// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/metric_looks.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"

#include <algorithm>

namespace hf {

namespace {

QColor Tokens::*colourOf(MetricGroup group)
{
    switch (group) {
    case MetricGroup::doses:
        return &Tokens::dose;
    case MetricGroup::training:
        return &Tokens::load;
    case MetricGroup::gut:
    case MetricGroup::stools:
        return &Tokens::gut;
    case MetricGroup::recovery:
        return &Tokens::recovery;
    case MetricGroup::own:
        break;
    }
    return &Tokens::accent;
}

} // namespace

QString keyOf(const Metric& metric)
{
    switch (rowOf(metric.kind).of) {
    case MetricOf::everySupplement:
        return QStringLiteral("dose:%1:%2")
            .arg(QString::fromStdString(toString(metric.supplement)))
            .arg(static_cast<int>(metric.dimension));
    case MetricOf::everyItem:
        return QStringLiteral("item:%1").arg(QString::fromStdString(toString(metric.item)));
    case MetricOf::everyMark:
        return QStringLiteral("mark:%1").arg(sentences::fromUtf8(metric.title));
    case MetricOf::journal:
        break;
    }
    return sentences::fromUtf8(metric.name);
}

ChartLook lookOf(const Metric& metric)
{
    ChartLook look;
    look.shape = metric.shape;
    look.meanLine = rowOf(metric.kind).meanLine;
    if (metric.scale) {
        look.scale = Span{metric.scale->low, metric.scale->high};
    }
    look.colour = colourOf(metric.group);
    return look;
}

QString titleAmong(const Metric& metric, const std::vector<Metric>& all)
{
    const QString title = sentences::metricTitle(metric);
    const auto same = std::count_if(all.begin(), all.end(),
                                    [&title](const Metric& other) { return sentences::metricTitle(other) == title; });
    return same > 1 && !metric.unit.empty()
               ? Words::tr("%1, %2", "metric, unit").arg(title, sentences::metricUnit(metric))
               : title;
}

std::vector<Metric> withKeys(const std::vector<Metric>& all, const QStringList& keys)
{
    std::vector<Metric> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&keys](const Metric& metric) { return keys.contains(keyOf(metric)); });
    return found;
}

std::vector<Metric> dosesOf(const std::vector<Metric>& all)
{
    std::vector<Metric> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [](const Metric& metric) { return metric.kind == MetricKind::dose; });
    return found;
}

std::vector<Metric> firstChoice(const std::vector<Metric>& all, const std::vector<Series>& doses)
{
    const std::vector<Metric> taken = dosesOf(all);
    QStringList keys{QStringLiteral("load"), QStringLiteral("gut.burden")};
    const auto most = std::max_element(doses.begin(), doses.end(),
                                       [](const Series& a, const Series& b) { return a.known() < b.known(); });
    if (!taken.empty()) {
        keys << keyOf(taken[most == doses.end() ? 0 : static_cast<std::size_t>(most - doses.begin())]);
    }
    return withKeys(all, keys);
}

} // namespace hf
