// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/catalogue.h"
#include "domain/text.h"
#include "journal/internal/journal_core.h"
#include "journal/internal/series_reader.h"
#include "journal/journal.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace hf {

namespace {

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
        const Catalogue& catalogue = m_core->catalogue();
        const auto addDoses = [&](const KnownSupplement& known) {
            const Dimension usual = usualDimension(known.definition);
            addUnique(metrics, names, metricOf(known, usual));
            for (const Dimension other : m_core->series().takenDimensions(known.id)) {
                if (other != usual) {
                    addUnique(metrics, names, metricOf(known, other));
                }
            }
        };
        for (const MetricRow& row : metricTable) {
            switch (row.of) {
            case MetricOf::everySupplement:
                std::for_each(catalogue.supplements.begin(), catalogue.supplements.end(), addDoses);
                break;
            case MetricOf::everyItem:
                for (const KnownItem& known : catalogue.items) {
                    addUnique(metrics, names, metricOf(known));
                }
                break;
            case MetricOf::journal:
                addUnique(metrics, names, metricOf(row));
                break;
            case MetricOf::everyMark:
                break;
            }
        }
        // Last, so that what is deleted never takes the name of what is there.
        for (const KnownSupplement& known : catalogue.goneSupplements) {
            if (m_core->records().hasEntries(known.id)) {
                addDoses(known);
            }
        }
        for (const KnownItem& known : catalogue.goneItems) {
            if (m_core->records().hasEntries(known.id)) {
                addUnique(metrics, names, metricOf(known));
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

std::vector<Metric> Journal::marks() const
{
    std::vector<Metric> marks;
    std::set<std::string> names;
    for (const Record& record : extent() ? list(Kind::mark, *extent()) : std::vector<Record>{}) {
        const std::string& mark = std::get<DayMark>(record.body).mark;
        if (names.insert(foldForMatching(mark)).second) {
            marks.push_back(metricOfMark(mark));
        }
    }
    return marks;
}

std::vector<std::string> Journal::usualMarks(Day day) const
{
    struct Use {
        std::string mark;
        int times = 0;
    };
    std::vector<Use> uses;
    for (const std::string& mark : builtInMarks()) {
        uses.push_back({mark, 0});
    }
    constexpr days year{365};
    for (const Record& record : list(Kind::mark, {day - year, day})) {
        const std::string& mark = std::get<DayMark>(record.body).mark;
        auto use = std::find_if(uses.begin(), uses.end(), [&mark](const Use& known) {
            return foldForMatching(known.mark) == foldForMatching(mark);
        });
        if (use == uses.end()) {
            use = uses.insert(uses.end(), {mark, 0});
        }
        ++use->times;
    }
    std::stable_sort(uses.begin(), uses.end(), [](const Use& a, const Use& b) { return a.times > b.times; });
    std::vector<std::string> marks;
    marks.reserve(uses.size());
    for (Use& use : uses) {
        marks.push_back(std::move(use.mark));
    }
    return marks;
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
