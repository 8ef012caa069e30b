// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/metric_looks.h"

#include "ui/base/words/sentences.h"

#include <algorithm>

namespace hf {

namespace {

using sentences::MetricGroup;

Span scaleWithin(const Item& item)
{
    return {*item.low, *item.high};
}

ChartLook itemLook(const Metric& metric, const Catalogue& catalogue)
{
    ChartLook look;
    look.shape = ChartShape::points;
    const Item* item = catalogue.find(metric.item);
    if (item == nullptr) {
        return look;
    }
    if (item->yesNo) {
        look.shape = ChartShape::bars;
        look.scale = Span{0, 1};
        return look;
    }
    if (item->daily == DailyRule::sum && item->low && *item->low >= 0) {
        look.shape = ChartShape::bars;
    } else if (item->unit.empty() && item->low && item->high) {
        look.scale = scaleWithin(*item);
    }
    return look;
}

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
    switch (metric.kind) {
    case MetricKind::dose:
        return QStringLiteral("dose:%1:%2")
            .arg(QString::fromStdString(toString(metric.supplement)))
            .arg(static_cast<int>(metric.dimension));
    case MetricKind::item:
        return QStringLiteral("item:%1").arg(QString::fromStdString(toString(metric.item)));
    default:
        return sentences::fromUtf8(metric.name);
    }
}

MetricGroup groupOf(const Metric& metric, const Catalogue& catalogue)
{
    switch (metric.kind) {
    case MetricKind::dose:
        return MetricGroup::doses;
    case MetricKind::load:
        return MetricGroup::training;
    case MetricKind::gutBurden:
        return MetricGroup::gut;
    case MetricKind::stoolCount:
    case MetricKind::stoolForm:
        return MetricGroup::stools;
    case MetricKind::item:
        break;
    }
    const Item* item = catalogue.find(metric.item);
    const ItemGroup group = item == nullptr ? ItemGroup::own : item->group;
    return group == ItemGroup::gut        ? MetricGroup::gut
           : group == ItemGroup::recovery ? MetricGroup::recovery
                                          : MetricGroup::own;
}

ChartLook lookOf(const Metric& metric, const Catalogue& catalogue)
{
    ChartLook look = metric.kind == MetricKind::item ? itemLook(metric, catalogue) : ChartLook{};
    constexpr Span burden{0, 10};
    constexpr Span forms{1, 7};
    switch (metric.kind) {
    case MetricKind::dose:
        look.meanLine = false;
        break;
    case MetricKind::gutBurden:
        look.shape = ChartShape::points;
        look.scale = burden;
        break;
    case MetricKind::stoolForm:
        look.shape = ChartShape::points;
        look.scale = forms;
        break;
    default:
        break;
    }
    look.colour = colourOf(groupOf(metric, catalogue));
    return look;
}

QString titleAmong(const Metric& metric, const std::vector<Metric>& all)
{
    const QString title = sentences::metricTitle(metric);
    const auto same = std::count_if(all.begin(), all.end(),
                                    [&title](const Metric& other) { return sentences::metricTitle(other) == title; });
    return same > 1 && !metric.unit.empty() ? QStringLiteral("%1, %2").arg(title, sentences::fromUtf8(metric.unit))
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
