// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/relations/since_reading.h"

#include "journal/journal.h"
#include "journal/plans/plan_book.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace hf {

namespace {

constexpr int quarter = 4;

void addTaken(Series& taken, const Series& amounts)
{
    taken.first = amounts.first;
    taken.values.resize(amounts.values.size());
    for (std::size_t day = 0; day < taken.values.size(); ++day) {
        if (const auto& amount = amounts.values[day]) {
            taken.values[day] = std::max(taken.values[day].value_or(0), *amount > 0 ? 1.0 : 0.0);
        }
    }
}

/// Days with a dose in whatever unit, and days known to be without.
std::map<SupplementId, Series> takenDays(const Journal& journal, std::span<const Metric> metrics, DayRange range)
{
    std::vector<Metric> doses;
    std::copy_if(metrics.begin(), metrics.end(), std::back_inserter(doses),
                 [](const Metric& metric) { return metric.kind == MetricKind::dose; });
    const std::vector<Series> amounts = journal.series(doses, range);
    std::map<SupplementId, Series> taken;
    for (std::size_t i = 0; i < doses.size(); ++i) {
        addTaken(taken[doses[i].supplement], amounts[i]);
    }
    return taken;
}

/// Takes a change for one of the windows only when something of them lies before it.
bool isInside(const Change& change, const DayRange& range)
{
    return range.first < change.day && change.day <= range.last;
}

void countOccurrences(const Journal& journal, const SinceWindows& windows, const TimeFrame& frame,
                      std::map<SupplementId, SinceSupplement>& all)
{
    for (const Occurrence& occurrence : PlanBook(journal).occurrences(windows.after, frame)) {
        const auto state = occurrence.state;
        if (state == OccurrenceState::due || state == OccurrenceState::paused) {
            continue;
        }
        SinceSupplement& supplement = all[occurrence.supplement];
        ++supplement.planned;
        supplement.answered += state == OccurrenceState::taken || state == OccurrenceState::floor ? 1 : 0;
    }
}

bool isUsed(const SinceSupplement& supplement)
{
    return supplement.daysTaken != BothSides{} || supplement.planned > 0 || !supplement.changes.empty();
}

void addDays(SinceSupplement& supplement, const Series& taken, const SinceWindows& windows)
{
    supplement.daysTaken = countDays(windows, [&](Day day) { return taken.on(day) == 1.0; });
    supplement.differs =
        quarter * std::abs(supplement.daysTaken.after - supplement.daysTaken.before) >= windows.length();
    supplement.taken = taken;
}

/// In the order of what is known.
void moveUsed(const std::vector<KnownSupplement>& known, std::map<SupplementId, SinceSupplement>& all,
              std::vector<SinceSupplement>& used)
{
    for (const KnownSupplement& one : known) {
        const auto found = all.find(one.id);
        if (found != all.end() && isUsed(found->second)) {
            found->second.id = one.id;
            found->second.name = one.definition.name;
            used.push_back(std::move(found->second));
        }
    }
}

} // namespace

SinceWindows windowsOf(const Journal& journal, Day day, int weeks, Day today)
{
    using Cut = SinceWindows::Cut;
    constexpr int daysOfWeek = 7;
    SinceWindows windows;
    windows.wanted = weeks * daysOfWeek;
    const auto extent = journal.extent();
    const Day last = extent ? std::min(extent->last, today) : day - days{1};
    const int behind = extent ? std::max(0, DayRange{extent->first, day - days{1}}.length()) : 0;
    const int ahead = DayRange{day, last}.length();
    const int length = std::min({windows.wanted, behind, ahead});
    if (length < windows.wanted) {
        windows.cut = ahead <= behind ? Cut::endOfJournal : Cut::beginOfJournal;
    }
    windows.before = {day - days{length}, day - days{1}};
    windows.after = {day, day + days{length - 1}};
    return windows;
}

std::vector<SinceSupplement> supplementsIn(const Journal& journal, std::span<const Metric> metrics,
                                           const SinceWindows& windows, const TimeFrame& frame)
{
    std::map<SupplementId, SinceSupplement> all;
    for (const auto& [id, taken] : takenDays(journal, metrics, windows.both())) {
        addDays(all[id], taken, windows);
    }
    const std::vector<Change> changes = supplementChangesOf(journal, frame);
    std::for_each(changes.rbegin(), changes.rend(), [&](const Change& change) {
        if (isInside(change, windows.both())) {
            all[*change.supplement].changes.push_back(change);
        }
    });
    countOccurrences(journal, windows, frame, all);
    std::vector<SinceSupplement> used;
    moveUsed(journal.catalogue().supplements, all, used);
    moveUsed(journal.catalogue().goneSupplements, all, used);
    return used;
}

std::vector<SinceMark> marksOf(const Journal& journal, DayRange range)
{
    std::vector<SinceMark> marks;
    for (const Record& record : journal.list(Kind::mark, range)) {
        const auto& mark = std::get<DayMark>(record.body);
        marks.push_back({mark.mark, {std::max(mark.range.first, range.first), std::min(mark.range.last, range.last)}});
    }
    return marks;
}

} // namespace hf
