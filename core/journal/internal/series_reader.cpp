// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/series_reader.h"

#include "analysis/daily.h"
#include "domain/text.h"

#include <algorithm>
#include <array>

namespace hf {

namespace {

/// Values of one day lie together.
std::vector<DayValue> oneADay(std::vector<DayValue> values, DailyRule rule)
{
    auto kept = values.begin();
    for (auto first = values.begin(); first != values.end();) {
        const auto end = std::find_if(first, values.end(), [&](const DayValue& one) { return one.day != first->day; });
        DayValue folded = *first;
        if (end - first > 1) {
            std::vector<double> ofDay;
            std::transform(first, end, std::back_inserter(ofDay), [](const DayValue& one) { return one.value; });
            folded.value = valueOfDay(std::move(ofDay), rule);
        }
        *kept++ = folded;
        first = end;
    }
    values.erase(kept, values.end());
    return values;
}

} // namespace

Series SeriesReader::empty() const
{
    return {m_range.first, std::vector<std::optional<double>>(static_cast<std::size_t>(m_range.length()))};
}

Series SeriesReader::seriesOf(const std::vector<DayValue>& values) const
{
    Series series = empty();
    for (const DayValue& value : values) {
        if (m_range.contains(value.day)) {
            series.values[static_cast<std::size_t>((value.day - m_range.first).count())] = value.value;
        }
    }
    return series;
}

Series SeriesReader::read(const Metric& metric)
{
    switch (metric.kind) {
    case MetricKind::dose:
        return doses(metric);
    case MetricKind::load:
        return load();
    case MetricKind::trainingMinutes:
        return trainingMinutes();
    case MetricKind::gutBurden:
        return gutBurden();
    case MetricKind::stoolCount:
        return stools([](const StoolDay& day) { return std::optional(static_cast<double>(day.count)); });
    case MetricKind::stoolForm:
        return stools([](const StoolDay& day) { return day.meanForm; });
    case MetricKind::stoolUrgency:
        return stools([](const StoolDay& day) { return day.worstUrgency; });
    case MetricKind::item:
        return item(metric.item);
    case MetricKind::mark:
        return mark(metric.title);
    }
    return empty();
}

void SeriesReader::readAllDoses()
{
    m_doses = m_core.series().allDoses(m_range);
}

Series SeriesReader::doses(const Metric& metric)
{
    std::vector<DayValue> values;
    if (m_doses) {
        const auto found = m_doses->find({metric.supplement, metric.dimension});
        values = found == m_doses->end() ? values : found->second;
    } else {
        values = m_core.series().doses(metric.supplement, metric.dimension, m_range);
    }
    const auto counts = static_cast<double>(countsPerUnit(metric.doseUnit));
    for (DayValue& value : values) {
        value.value /= counts;
    }
    return seriesOf(values);
}

Series SeriesReader::load()
{
    Series known = empty();
    for (const LoadDay& day : m_core.series().load(m_range)) {
        if (day.known) {
            known.values[static_cast<std::size_t>((day.day - m_range.first).count())] = day.load;
        }
    }
    return known;
}

Series SeriesReader::trainingMinutes()
{
    Series known = empty();
    for (const LoadDay& day : m_core.series().load(m_range)) {
        known.values[static_cast<std::size_t>((day.day - m_range.first).count())] = day.minutes;
    }
    return known;
}

Series SeriesReader::gutBurden()
{
    std::vector<std::pair<const Item*, const Series*>> counted;
    for (const KnownItem& known : m_core.catalogue().items) {
        if (countsToGutBurden(known.id)) {
            counted.emplace_back(&known.definition, &item(known.id));
        }
    }
    Series burden = empty();
    for (std::size_t i = 0; i < burden.values.size(); ++i) {
        std::array<BurdenItem, 5> items;
        const Day day = m_range.first + days{static_cast<int>(i)};
        for (std::size_t k = 0; k < counted.size() && k < items.size(); ++k) {
            items[k] = {counted[k].first->enabledOn(day), counted[k].second->values[i]};
        }
        burden.values[i] = hf::gutBurden(items);
    }
    return burden;
}

const Series& SeriesReader::item(ItemId id)
{
    const auto have = m_items.find(id);
    if (have != m_items.end()) {
        return have->second;
    }
    const Item* definition = m_core.catalogue().find(id);
    const DailyRule rule = definition == nullptr ? DailyRule::mean : definition->daily;
    std::vector<DayValue> values = m_core.series().ratings(id, m_range);
    const bool once = definition != nullptr && !definition->manyADay;
    const auto sameDay = [](const DayValue& a, const DayValue& b) { return a.day == b.day; };
    if (once && std::adjacent_find(values.begin(), values.end(), sameDay) != values.end()) {
        values = m_core.series().newestRatings(id, m_range); // two logs, or a table, rated one day twice
    }
    return m_items.emplace(id, seriesOf(oneADay(values, rule))).first->second;
}

Series SeriesReader::mark(const std::string& name)
{
    Series marked = empty();
    const auto diary = m_core.records().extent();
    const std::string wanted = foldForMatching(name);
    const auto fill = [&](const DayRange& range, double value) {
        for (Day day = std::max(range.first, m_range.first); day <= std::min(range.last, m_range.last);
             day += days{1}) {
            marked.values[static_cast<std::size_t>((day - m_range.first).count())] = value;
        }
    };
    fill(diary.value_or(DayRange{m_range.last + days{1}, m_range.last}), 0);
    for (const Record& record : m_core.entries(Kind::mark, m_range)) {
        const auto& mark = std::get<DayMark>(record.body);
        if (foldForMatching(mark.mark) == wanted) {
            fill(mark.range, 1);
        }
    }
    return marked;
}

Series SeriesReader::stools(std::optional<double> (*value)(const StoolDay&))
{
    if (!m_stools) {
        m_stools = m_core.series().stools(m_range);
    }
    Series series = empty();
    for (const StoolDay& day : *m_stools) {
        series.values[static_cast<std::size_t>((day.day - m_range.first).count())] = value(day);
    }
    return series;
}

} // namespace hf
