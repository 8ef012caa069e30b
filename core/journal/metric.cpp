// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/metric.h"

#include "domain/text.h"

#include <fmt/format.h>

namespace hf {

namespace {

constexpr bool everyRowStandsAtItsKind()
{
    for (std::size_t i = 0; i < metricTable.size(); ++i) {
        if (static_cast<std::size_t>(metricTable[i].kind) != i) {
            return false;
        }
    }
    return true;
}

static_assert(everyRowStandsAtItsKind());

constexpr std::array<std::string_view, 4> dimensionNames{"mass", "volume", "pieces", "activity"};
constexpr std::array<std::string_view, 3> itemGroupNames{"gut", "recovery", "own"};

/// The unit a supplement is spoken of in: micrograms of a vitamin would vanish in grams.
Unit unitOfSeries(const Supplement& supplement, Dimension dimension)
{
    const Unit own = supplement.unit == Unit::scoop && supplement.scoop ? supplement.scoop->unit : supplement.unit;
    return own != Unit::scoop && dimensionOf(own) == dimension ? own : seriesUnit(dimension);
}

MetricGroup groupOf(ItemGroup group)
{
    switch (group) {
    case ItemGroup::gut:
        return MetricGroup::gut;
    case ItemGroup::recovery:
        return MetricGroup::recovery;
    case ItemGroup::own:
        break;
    }
    return MetricGroup::own;
}

/// Habits and what is summed over a day are amounts; of the rest those without a unit are scales.
void drawAs(Metric& metric, const Item& item)
{
    if (item.yesNo) {
        metric.shape = MetricShape::bars;
        metric.scale = MetricScale{0, 1};
    } else if (item.daily == DailyRule::sum && item.low && *item.low >= 0) {
        metric.shape = MetricShape::bars;
    } else if (item.unit.empty() && item.low && item.high) {
        metric.scale = MetricScale{*item.low, *item.high};
    }
}

} // namespace

Metric metricOf(const MetricRow& row)
{
    Metric metric;
    metric.name = row.name;
    metric.title = row.title;
    metric.unit = row.unit;
    metric.kind = row.kind;
    metric.group = row.group;
    metric.shape = row.shape;
    metric.scale = row.scale;
    metric.better = row.better;
    return metric;
}

Metric metricOf(const KnownItem& known)
{
    const Item& item = known.definition;
    Metric metric = metricOf(rowOf(MetricKind::item));
    metric.name = fmt::format("{}.{}", itemGroupNames[static_cast<std::size_t>(item.group)], slug(item.name));
    metric.title = item.name;
    metric.unit = item.unit;
    metric.item = known.id;
    metric.yesNo = item.yesNo;
    metric.group = groupOf(item.group);
    metric.better = item.better;
    drawAs(metric, item);
    return metric;
}

Metric metricOfMark(const std::string& mark)
{
    Metric metric = metricOf(rowOf(MetricKind::mark));
    metric.name += "." + slug(mark);
    metric.title = mark;
    metric.yesNo = true;
    metric.scale = MetricScale{0, 1};
    return metric;
}

Dimension usualDimension(const Supplement& supplement)
{
    if (supplement.unit == Unit::scoop) {
        return supplement.scoop ? supplement.scoop->dimension : Dimension::mass;
    }
    return dimensionOf(supplement.unit);
}

Metric metricOf(const KnownSupplement& known, Dimension dimension)
{
    Metric metric = metricOf(rowOf(MetricKind::dose));
    metric.name += "." + slug(known.definition.name);
    if (dimension != usualDimension(known.definition)) {
        metric.name += fmt::format(".{}", dimensionNames[static_cast<std::size_t>(dimension)]);
    }
    metric.title = known.definition.name;
    metric.doseUnit = unitOfSeries(known.definition, dimension);
    metric.unit = symbol(metric.doseUnit);
    metric.supplement = known.id;
    metric.dimension = dimension;
    return metric;
}

MetricPhrase phraseOf(const Metric& metric)
{
    if (metric.kind == MetricKind::item) {
        return metric.yesNo ? MetricPhrase::bare : metric.unit.empty() ? MetricPhrase::points : MetricPhrase::unit;
    }
    return rowOf(metric.kind).phrase;
}

MetricPhrase phraseOfValue(const Metric& metric)
{
    const MetricPhrase phrase = phraseOf(metric);
    return phrase == MetricPhrase::points ? MetricPhrase::bare : phrase;
}

FigureSort sortOfMean(const Metric& metric)
{
    // An own unit may be so large that what is taken of it is tiny.
    const bool ownUnit = rowOf(metric.kind).of != MetricOf::journal && phraseOf(metric) == MetricPhrase::unit;
    return ownUnit ? FigureSort::amount : FigureSort::measure;
}

FigureSort sortOfMean(const Item& item)
{
    return item.unit.empty() || item.yesNo ? FigureSort::measure : FigureSort::amount;
}

} // namespace hf
