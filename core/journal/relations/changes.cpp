// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/changes.h"

#include "journal/journal.h"

#include <algorithm>
#include <map>

namespace hf {

namespace {

constexpr days week{7};
constexpr days block{14};

using Rows = std::vector<Plan>;

/// The rows of all plans of a supplement, each lineage apart and by its days.
using Lineages = std::map<RecordId, Rows>;

void sortByDay(Lineages& lineages)
{
    for (auto& [lineage, rows] : lineages) {
        std::sort(rows.begin(), rows.end(), [](const Plan& a, const Plan& b) { return a.from < b.from; });
    }
}

std::map<SupplementId, Lineages> plansOf(const Journal& journal, Day today)
{
    std::map<SupplementId, Lineages> plans;
    for (const Record& record : journal.list(Kind::plan, {today, today})) {
        const auto& row = std::get<Plan>(record.body);
        plans[row.supplement][row.lineage.value_or(record.id)].push_back(row);
    }
    for (auto& [supplement, lineages] : plans) {
        sortByDay(lineages);
    }
    return plans;
}

bool plansAnotherThing(const Plan& before, const Plan& after)
{
    return before.amount != after.amount || before.times != after.times || before.rhythm != after.rhythm;
}

/// Whether some plan of the supplement asks for it on the day.
bool isPlanned(const Lineages& lineages, Day day)
{
    return std::any_of(lineages.begin(), lineages.end(), [day](const auto& lineage) {
        return std::any_of(lineage.second.begin(), lineage.second.end(),
                           [day](const Plan& row) { return row.from <= day && (!row.until || day <= *row.until); });
    });
}

class PlanChanges {
public:
    PlanChanges(SupplementId supplement, const Lineages& lineages)
        : m_supplement(supplement),
          m_lineages(lineages)
    {
    }

    std::vector<Change> all()
    {
        for (const auto& [lineage, rows] : m_lineages) {
            add(ChangeSort::planBegan, rows.front());
            for (std::size_t i = 1; i < rows.size(); ++i) {
                follow(rows[i - 1], rows[i]);
            }
            end(rows.back());
        }
        return std::move(m_changes);
    }

private:
    void add(ChangeSort sort, const Plan& row)
    {
        m_changes.push_back({sort, row.from, m_supplement, row.amount, row.times.size(), {}});
    }
    void follow(const Plan& before, const Plan& after)
    {
        if (plansAnotherThing(before, after)) {
            add(ChangeSort::planChanged, after);
        }
    }
    void end(const Plan& last)
    {
        if (last.until && !isPlanned(m_lineages, *last.until + days{1})) {
            m_changes.push_back({ChangeSort::planEnded, *last.until + days{1}, m_supplement, std::nullopt, 0, {}});
        }
    }

    SupplementId m_supplement;
    const Lineages& m_lineages;
    std::vector<Change> m_changes;
};

Day firstPlanned(const Lineages& lineages)
{
    Day first = Day::max();
    for (const auto& [lineage, rows] : lineages) {
        first = std::min(first, rows.front().from);
    }
    return first;
}

/// The first day of each supplement on which it was taken.
std::map<SupplementId, Day> firstDoses(const Journal& journal, DayRange range)
{
    std::vector<Metric> doses = journal.metrics();
    doses.erase(std::remove_if(doses.begin(), doses.end(),
                               [](const Metric& metric) { return metric.kind != MetricKind::dose; }),
                doses.end());
    const std::vector<Series> series = journal.series(doses, range);
    std::map<SupplementId, Day> first;
    for (std::size_t i = 0; i < doses.size(); ++i) {
        const auto& values = series[i].values;
        const auto taken = std::find_if(values.begin(), values.end(), [](const auto& value) { return value > 0.0; });
        if (taken != values.end()) {
            const Day day = series[i].first + days{static_cast<int>(taken - values.begin())};
            const auto known = first.emplace(doses[i].supplement, day).first;
            known->second = std::min(known->second, day);
        }
    }
    return first;
}

/// Those of supplements without a plan, or with one that began a week and more later.
std::vector<Change> firstDosesBefore(const std::map<SupplementId, Lineages>& plans,
                                     const std::map<SupplementId, Day>& doses)
{
    std::vector<Change> changes;
    for (const auto& [supplement, day] : doses) {
        const auto planned = plans.find(supplement);
        if (planned == plans.end() || day + week <= firstPlanned(planned->second)) {
            changes.push_back({ChangeSort::firstDose, day, supplement, std::nullopt, 0, {}});
        }
    }
    return changes;
}

/// Marks of one name that follow each other within two weeks are one stretch.
std::vector<Change> marksIn(const Journal& journal, DayRange range)
{
    std::map<std::string, Day> lastDayOf;
    std::vector<Change> changes;
    for (const Record& record : journal.list(Kind::mark, range)) {
        const auto& mark = std::get<DayMark>(record.body);
        const auto known = lastDayOf.find(mark.mark);
        const bool first = known == lastDayOf.end();
        const bool apart = first || known->second + block < mark.range.first;
        if (first || (apart && mark.range.length() >= block.count())) {
            changes.push_back({ChangeSort::mark, mark.range.first, std::nullopt, std::nullopt, 0, mark.mark});
        }
        Day& last = lastDayOf[mark.mark];
        last = first ? mark.range.last : std::max(last, mark.range.last);
    }
    return changes;
}

/// Two weeks in which hardly anything was logged are not known to be without training.
bool wasLogged(const Journal& journal, DayRange range)
{
    std::vector<Day> known;
    for (const Kind kind : {Kind::rating, Kind::dose, Kind::rest, Kind::fine}) {
        for (const Record& record : journal.list(kind, range)) {
            known.push_back(daysOf(record.body)->first);
        }
    }
    std::sort(known.begin(), known.end());
    const auto different = std::unique(known.begin(), known.end()) - known.begin();
    return 2 * different >= range.length();
}

std::vector<Change> trainingIn(const Journal& journal, DayRange range)
{
    std::vector<Change> changes;
    std::optional<Day> before;
    for (const Record& record : journal.list(Kind::session, range)) {
        const Day day = std::get<Session>(record.body).when.day;
        const bool pause = day - before.value_or(range.first - days{1}) > block;
        if (pause && wasLogged(journal, {day - block, day - days{1}})) {
            changes.push_back({ChangeSort::training, day, std::nullopt, std::nullopt, 0, {}});
        }
        before = day;
    }
    return changes;
}

std::optional<DayRange> pastOf(const Journal& journal, Day today)
{
    const auto extent = journal.extent();
    return extent && extent->first <= today ? std::optional(DayRange{extent->first, std::min(extent->last, today)})
                                            : std::nullopt;
}

void latestFirst(std::vector<Change>& changes, Day today)
{
    changes.erase(
        std::remove_if(changes.begin(), changes.end(), [today](const Change& change) { return change.day > today; }),
        changes.end());
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.day > b.day; });
}

void append(std::vector<Change>& all, std::vector<Change> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<Change> supplementChangesOf(const Journal& journal, const TimeFrame& frame)
{
    const Day today = frame.today();
    const auto plans = plansOf(journal, today);
    std::vector<Change> changes;
    for (const auto& [supplement, lineages] : plans) {
        append(changes, PlanChanges(supplement, lineages).all());
    }
    if (const auto past = pastOf(journal, today)) {
        append(changes, firstDosesBefore(plans, firstDoses(journal, *past)));
    }
    latestFirst(changes, today);
    return changes;
}

std::vector<Change> changesOf(const Journal& journal, const TimeFrame& frame)
{
    const Day today = frame.today();
    std::vector<Change> changes = supplementChangesOf(journal, frame);
    if (const auto past = pastOf(journal, today)) {
        append(changes, marksIn(journal, *past));
        append(changes, trainingIn(journal, *past));
    }
    latestFirst(changes, today);
    return changes;
}

} // namespace hf
