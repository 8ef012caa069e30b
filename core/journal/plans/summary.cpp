// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/summary.h"

#include "analysis/statistics/moments.h"
#include "journal/internal/series_reader.h"
#include "journal/plans/plan_book.h"
#include "journal/plans/plan_reader.h"

#include <algorithm>
#include <map>

namespace hf {

namespace {

std::vector<Occurrence> ofPlan(std::span<const Occurrence> all, RecordId lineage)
{
    std::vector<Occurrence> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const Occurrence& occurrence) { return occurrence.id.plan == lineage; });
    return found;
}

KnownPlan rowOn(const std::vector<KnownPlan>& rows, Day day)
{
    KnownPlan row = rows.front();
    for (const KnownPlan& one : rows) {
        row = one.row.from <= day ? one : row;
    }
    return row;
}

/// The plans of one supplement: they share its doses, and those of other supplements do not matter to them.
void addPlansOf(std::vector<PlanSummary>& summaries, JournalCore& core, std::span<const RecordId> lineages,
                DayRange range, const TimeFrame& frame)
{
    const SupplementId supplement = rowsOf(core, lineages.front()).front().row.supplement;
    const auto since = [&](double digits) {
        Day first = range.first;
        for (const RecordId lineage : lineages) {
            first = std::min(first, consistencyStart(rowsOf(core, lineage), core.planned().paused, range.last, digits));
        }
        return occurrencesIn(core, {first, range.last}, frame, supplement);
    };
    const auto all = since(settledDigits);
    std::vector<Occurrence> inRange;
    std::copy_if(all.begin(), all.end(), std::back_inserter(inRange),
                 [range](const Occurrence& occurrence) { return range.contains(occurrence.id.day); });
    auto amounts = amountsByDay(inRange, dosesIn(core, range, supplement));
    for (const RecordId lineage : lineages) {
        const auto planned = ofPlan(inRange, lineage);
        if (planned.empty()) {
            continue;
        }
        const auto rows = rowsOf(core, lineage);
        PlanSummary summary;
        static_cast<PlanFigures&>(summary) = planFigures(planned, amounts[lineage]);
        summary.lineage = lineage;
        summary.plan = rowOn(rows, range.last);
        summary.supplement = supplement;
        const auto settled =
            settledConsistency(rows, ofPlan(all, lineage), core.planned().paused, range.last, frame.today());
        summary.consistency =
            settled ? *settled
                    : consistencyOn(rows, ofPlan(since(17), lineage), core.planned().paused, range.last, frame.today());
        summaries.push_back(std::move(summary));
    }
}

std::vector<PlanSummary> plansIn(JournalCore& core, DayRange range, const TimeFrame& frame)
{
    std::map<SupplementId, std::vector<RecordId>> lineages;
    for (const KnownPlan& plan : core.planned().plans) {
        const bool here = plan.row.from <= range.last && (!plan.row.until || *plan.row.until >= range.first);
        auto& known = lineages[plan.row.supplement];
        if (here && std::find(known.begin(), known.end(), plan.lineage()) == known.end()) {
            known.push_back(plan.lineage());
        }
    }
    std::vector<PlanSummary> summaries;
    const auto add = [&](const KnownSupplement& supplement) {
        const auto known = lineages.find(supplement.id);
        if (known != lineages.end() && !known->second.empty()) {
            addPlansOf(summaries, core, known->second, range, frame);
        }
    };
    const Catalogue& catalogue = core.catalogue();
    std::for_each(catalogue.supplements.begin(), catalogue.supplements.end(), add);
    std::for_each(catalogue.goneSupplements.begin(), catalogue.goneSupplements.end(), add);
    return summaries;
}

KnownMean knownMean(const Series& series)
{
    Values known = knownOf(series.values);
    // Each addition rounds: the same values on other days have the same mean to the last bit.
    std::sort(known.begin(), known.end());
    return {mean(known), series.known()};
}

LoadSummary loadOver(JournalCore& core, DayRange range)
{
    constexpr days month{27};
    const Series load = SeriesReader(core, range).load();
    const Series recent = SeriesReader(core, {range.last - month, range.last}).load();
    LoadSummary summary;
    summary.daily = knownMean(load);
    for (const auto& value : load.values) {
        summary.total += value.value_or(0);
    }
    summary.sessions = static_cast<int>(core.records().ofKind(Kind::session, range).size());
    summary.week = loadWeek(recent, range.last);
    summary.ratio = loadRatioOn(recent, range.last);
    return summary;
}

void addItems(Summary& summary, JournalCore& core)
{
    SeriesReader reader(core, summary.days);
    summary.gutBurden = knownMean(reader.gutBurden());
    for (const MetricRow& row : metricTable) {
        if (row.of == MetricOf::journal) {
            const Metric metric = metricOf(row);
            summary.metrics.push_back({metric, knownMean(reader.read(metric))});
        }
    }
    const auto add = [&](const KnownItem& known, bool offered) {
        const bool own = known.definition.group == ItemGroup::own;
        const KnownMean value = own ? KnownMean{} : knownMean(reader.item(known.id));
        if (!own && (value.n > 0 || offered)) {
            (known.definition.group == ItemGroup::gut ? summary.gut : summary.recovery).push_back({known.id, value});
        }
    };
    for (const KnownItem& known : core.catalogue().items) {
        add(known, known.definition.enabledOn(summary.days.last));
    }
    for (const KnownItem& known : core.catalogue().goneItems) {
        add(known, false); // what was rated of it stays
    }
}

} // namespace

Summary PlanBook::summary(DayRange range, const TimeFrame& frame) const
{
    return m_core.read([&] {
        Summary summary;
        summary.days = {range.first, std::min(range.last, frame.today())};
        if (summary.days.length() == 0) {
            return summary;
        }
        summary.plans = plansIn(m_core, summary.days, frame);
        summary.load = loadOver(m_core, summary.days);
        addItems(summary, m_core);
        return summary;
    });
}

} // namespace hf
