// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text.h"
#include "journal/internal/journal_core.h"
#include "journal/internal/series_reader.h"
#include "journal/journal.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace hf {

namespace {

constexpr std::array<std::string_view, 4> dimensionNames{"mass", "volume", "pieces", "activity"};

Dimension usualDimension(const Supplement& supplement)
{
    if (supplement.unit == Unit::scoop) {
        return supplement.scoop ? supplement.scoop->dimension : Dimension::mass;
    }
    return dimensionOf(supplement.unit);
}

/// The unit a supplement is spoken of in: micrograms of a vitamin would vanish in grams.
Unit unitOfSeries(const Supplement& supplement, Dimension dimension)
{
    const Unit own = supplement.unit == Unit::scoop && supplement.scoop ? supplement.scoop->unit : supplement.unit;
    return own != Unit::scoop && dimensionOf(own) == dimension ? own : seriesUnit(dimension);
}

Metric doseMetric(const KnownSupplement& known, Dimension dimension)
{
    Metric metric;
    metric.name = "dose." + slug(known.definition.name);
    if (dimension != usualDimension(known.definition)) {
        metric.name += fmt::format(".{}", dimensionNames[static_cast<std::size_t>(dimension)]);
    }
    metric.title = known.definition.name;
    metric.doseUnit = unitOfSeries(known.definition, dimension);
    metric.unit = symbol(metric.doseUnit);
    metric.kind = MetricKind::dose;
    metric.supplement = known.id;
    metric.dimension = dimension;
    metric.missingRule = "no-dose-skip-or-none";
    return metric;
}

Metric fixedMetric(std::string name, std::string title, std::string unit, MetricKind kind, std::string rule)
{
    Metric metric;
    metric.name = std::move(name);
    metric.title = std::move(title);
    metric.unit = std::move(unit);
    metric.kind = kind;
    metric.missingRule = std::move(rule);
    return metric;
}

Metric itemMetric(const KnownItem& known)
{
    constexpr std::array<std::string_view, 3> groups{"gut", "recovery", "own"};
    Metric metric;
    metric.name =
        fmt::format("{}.{}", groups[static_cast<std::size_t>(known.definition.group)], slug(known.definition.name));
    metric.title = known.definition.name;
    metric.unit = known.definition.unit;
    metric.kind = MetricKind::item;
    metric.item = known.id;
    metric.yesNo = known.definition.yesNo;
    metric.missingRule = "not-rated";
    return metric;
}

/// Two names that come to the same word are told apart by a number; the order of the catalogue decides.
void addUnique(std::vector<Metric>& metrics, std::set<std::string>& names, Metric metric)
{
    const std::string plain = metric.name;
    for (int number = 2; !names.insert(metric.name).second; ++number) {
        metric.name = fmt::format("{}-{}", plain, number);
    }
    metrics.push_back(std::move(metric));
}

} // namespace

std::vector<Metric> Journal::metrics() const
{
    return m_core->read([&] {
        std::vector<Metric> metrics;
        std::set<std::string> names;
        const auto addDoses = [&](const KnownSupplement& known) {
            const Dimension usual = usualDimension(known.definition);
            addUnique(metrics, names, doseMetric(known, usual));
            for (const Dimension other : m_core->series().takenDimensions(known.id)) {
                if (other != usual) {
                    addUnique(metrics, names, doseMetric(known, other));
                }
            }
        };
        for (const KnownSupplement& known : m_core->catalogue().supplements) {
            addDoses(known);
        }
        addUnique(metrics, names, fixedMetric("load", "Training load", "AU", MetricKind::load, "no-rest-or-rpe"));
        addUnique(metrics, names,
                  fixedMetric("gut.burden", "Gut burden", "0-10", MetricKind::gutBurden, "too-few-gut-items"));
        for (const KnownItem& known : m_core->catalogue().items) {
            addUnique(metrics, names, itemMetric(known));
        }
        addUnique(metrics, names,
                  fixedMetric("stools.count", "Stools", "a day", MetricKind::stoolCount, "no-stool-logged"));
        addUnique(metrics, names,
                  fixedMetric("stools.form", "Stool form", "1-7", MetricKind::stoolForm, "no-stool-logged"));
        // Last, so that what is deleted never takes the name of what is there.
        for (const KnownSupplement& known : m_core->catalogue().goneSupplements) {
            if (m_core->records().hasEntries(known.id)) {
                addDoses(known);
            }
        }
        for (const KnownItem& known : m_core->catalogue().goneItems) {
            if (m_core->records().hasEntries(known.id)) {
                addUnique(metrics, names, itemMetric(known));
            }
        }
        return metrics;
    });
}

std::optional<Metric> Journal::metricNamed(std::string_view name) const
{
    const std::string wanted = foldForMatching(name);
    std::optional<Metric> byTitle;
    for (Metric& metric : metrics()) {
        if (metric.name == wanted) {
            return std::move(metric);
        }
        if (!byTitle && foldForMatching(metric.title) == wanted) {
            byTitle = std::move(metric);
        }
    }
    return byTitle;
}

Series Journal::series(const Metric& metric, DayRange range) const
{
    return m_core->read([&] { return SeriesReader(*m_core, range).read(metric); });
}

std::vector<Series> Journal::series(std::span<const Metric> metrics, DayRange range) const
{
    return m_core->read([&] {
        SeriesReader reader(*m_core, range);
        if (std::count_if(metrics.begin(), metrics.end(),
                          [](const Metric& metric) { return metric.kind == MetricKind::dose; }) > 1) {
            reader.readAllDoses();
        }
        std::vector<Series> all;
        all.reserve(metrics.size());
        for (const Metric& metric : metrics) {
            all.push_back(reader.read(metric));
        }
        return all;
    });
}

} // namespace hf
