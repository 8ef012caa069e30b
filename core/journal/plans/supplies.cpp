// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/plan_book.h"
#include "journal/plans/plan_reader.h"

#include <algorithm>
#include <map>
#include <set>

namespace hf {

namespace {

using Shelf = std::pair<SupplementId, Dimension>;

bool pausedOn(JournalCore& core, RecordId lineage, Day day)
{
    const std::vector<Pause>& pauses = core.planned().paused;
    return std::any_of(pauses.begin(), pauses.end(), [&](const Pause& pause) {
        return pause.days.contains(day) && (!pause.plan || *pause.plan == lineage);
    });
}

/// Days of a running plan of the supplement on which it asked for nothing: known, without a word, to be without a dose.
/// What is taken while the plan is paused is not known; pauses of other plans say nothing about it.
std::set<Day> daysOff(JournalCore& core, SupplementId supplement, DayRange range, const TimeFrame& frame)
{
    std::set<Day> off;
    for (const KnownPlan& plan : core.planned().plans) {
        const Day last = std::min(range.last, plan.row.until.value_or(range.last));
        for (Day day = std::max(range.first, plan.row.from); plan.row.supplement == supplement && day <= last;
             day += days{1}) {
            if (!pausedOn(core, plan.lineage(), day)) {
                off.insert(day);
            }
        }
    }
    if (!off.empty()) {
        for (const Occurrence& occurrence : occurrencesIn(core, range, frame, supplement)) {
            off.erase(occurrence.id.day);
        }
    }
    return off;
}

std::vector<DayUse> useOf(JournalCore& core, const Shelf& shelf, Day first, const TimeFrame& frame)
{
    const Day today = frame.today();
    const DayRange recent{today - days{stockUseDays}, today - days{1}};
    std::map<Day, double> use;
    for (const Day day : daysOff(core, shelf.first, recent, frame)) {
        use[day] = 0;
    }
    for (const DayValue& value :
         core.series().doses(shelf.first, shelf.second, {std::min(first, recent.first), today})) {
        use[value.day] = value.value;
    }
    std::vector<DayUse> list;
    for (const auto& [day, used] : use) {
        list.push_back({day, used});
    }
    return list;
}

std::optional<SupplyView> viewOf(JournalCore& core, const Shelf& shelf, const std::vector<Record>& packages,
                                 const TimeFrame& frame)
{
    std::vector<Supply> bodies;
    for (const Record& record : packages) {
        bodies.push_back(std::get<Supply>(record.body));
    }
    const auto stock = stockOf(bodies, useOf(core, shelf, bodies.front().from, frame), frame.today());
    if (!stock) {
        return std::nullopt;
    }
    SupplyView view;
    static_cast<Stock&>(view) = *stock;
    view.supplement = shelf.first;
    const Supplement* known = core.catalogue().find(shelf.first);
    const bool own = known != nullptr && known->unit != Unit::scoop && dimensionOf(known->unit) == shelf.second;
    view.unit = own ? known->unit : seriesUnit(shelf.second);
    view.packages = packages;
    if (view.dailyUse) {
        view.usedADay = *view.dailyUse / static_cast<double>(countsPerUnit(view.unit));
    }
    return view;
}

} // namespace

std::vector<SupplyView> PlanBook::supplies(const TimeFrame& frame) const
{
    return m_core.read([&] {
        std::map<Shelf, std::vector<Record>> shelves;
        for (const Record& record : m_core.planned().supplies) {
            const auto& supply = std::get<Supply>(record.body);
            shelves[{supply.supplement, supply.content.dimension}].push_back(record);
        }
        std::vector<SupplyView> views;
        for (const KnownSupplement& known : m_core.catalogue().supplements) {
            for (const auto& [shelf, packages] : shelves) {
                if (shelf.first != known.id) {
                    continue;
                }
                if (auto view = viewOf(m_core, shelf, packages, frame)) {
                    views.push_back(std::move(*view));
                }
            }
        }
        return views;
    });
}

} // namespace hf
