// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/plans/plan_reader.h"

#include "journal/experiments/known_tests.h"
#include "journal/experiments/planned_tests.h"
#include "storage/tables/dose_queries.h"

#include <algorithm>
#include <set>

namespace hf {

namespace {

constexpr int daysAWeek = 7;

bool overlaps(const Plan& row, DayRange range)
{
    return row.from <= range.last && (!row.until || *row.until >= range.first);
}

/// Monday to Sunday around the range where a plan counts by the week, the range itself otherwise.
DayRange readFor(const std::vector<KnownPlan>& plans, DayRange range)
{
    const bool weeks = std::any_of(plans.begin(), plans.end(), [](const KnownPlan& plan) {
        return plan.row.rhythm.sort == Rhythm::Sort::timesAWeek;
    });
    if (!weeks) {
        return range;
    }
    const int before = static_cast<int>(std::chrono::weekday{range.first}.iso_encoding()) - 1;
    const int after = daysAWeek - static_cast<int>(std::chrono::weekday{range.last}.iso_encoding());
    return {range.first - days{before}, range.last + days{after}};
}

/// The own plans and those of the experiments.
std::vector<KnownPlan> rowsWith(const PlannedTests& tests, const JournalCore& core)
{
    std::vector<KnownPlan> rows = core.planned().plans;
    rows.insert(rows.end(), tests.rows.begin(), tests.rows.end());
    return rows;
}

/// What blind experiments plan has the number of its pack.
void numberPacks(std::vector<Occurrence>& occurrences, const std::vector<Record>& experiments, Day today)
{
    for (const Record& record : experiments) {
        const auto& plan = std::get<Experiment>(record.body);
        for (Occurrence& one : occurrences) {
            if (plan.packsByPeriod() && one.id.plan == record.id) {
                one.pack = packOn(plan, one.supplement, one.id.day, today);
            }
        }
    }
}

} // namespace

std::vector<KnownPlan> plannedRows(JournalCore& core, Day today)
{
    return rowsWith(plannedTests(heldExperiments(core, today), core.planned().plans, today), core);
}

std::vector<KnownPlan> rowsOf(const JournalCore& core, RecordId lineage)
{
    std::vector<KnownPlan> rows;
    for (const KnownPlan& plan : core.planned().plans) {
        if (plan.lineage() == lineage) {
            rows.push_back(plan);
        }
    }
    return rows;
}

std::vector<KnownDose> dosesIn(JournalCore& core, DayRange range, std::optional<SupplementId> supplement)
{
    std::vector<KnownDose> doses;
    for (PlainDose& plain : DoseQueries(core.database()).in(range, supplement)) {
        doses.push_back({plain.id, std::move(plain.dose)});
    }
    return doses;
}

PlannedDays plannedIn(JournalCore& core, DayRange range, const TimeFrame& frame, std::optional<SupplementId> supplement,
                      std::optional<RecordId> without)
{
    const std::vector<Record> experiments = heldExperiments(core, frame.today());
    const PlannedTests tests = plannedTests(experiments, core.planned().plans, frame.today());
    std::vector<KnownPlan> plans;
    for (const KnownPlan& plan : rowsWith(tests, core)) {
        // A week is read as a whole, so a row that ended earlier in it belongs to it.
        const bool meant = !supplement || plan.row.supplement == *supplement;
        if (meant && overlaps(plan.row, {range.first - days{daysAWeek}, range.last + days{daysAWeek}})) {
            plans.push_back(plan);
        }
    }
    if (plans.empty() || range.length() == 0) {
        return {};
    }
    std::vector<Pause> paused = core.planned().paused;
    paused.insert(paused.end(), tests.rests.begin(), tests.rests.end());
    std::vector<KnownDose> doses = dosesIn(core, readFor(plans, range), supplement);
    std::erase_if(doses, [&](const KnownDose& dose) { return dose.id == without; });
    auto found = plannedDays(plans, paused, doses, range, frame);
    std::erase_if(found.occurrences, [&](const Occurrence& occurrence) { return tests.rest(occurrence); });
    numberPacks(found.occurrences, experiments, frame.today());
    return found;
}

std::vector<Occurrence> occurrencesIn(JournalCore& core, DayRange range, const TimeFrame& frame,
                                      std::optional<SupplementId> supplement)
{
    return plannedIn(core, range, frame, supplement).occurrences;
}

std::vector<std::optional<bool>> plansAnswered(JournalCore& core, DayRange range, const TimeFrame& frame)
{
    std::vector<std::optional<bool>> answered(static_cast<std::size_t>(range.length()));
    const auto at = [&](Day day) -> std::optional<bool>& {
        return answered[static_cast<std::size_t>((day - range.first).count())];
    };
    bool any = false;
    for (const KnownPlan& plan : plannedRows(core, frame.today())) {
        const Day last = std::min(range.last, plan.row.until.value_or(range.last));
        for (Day day = std::max(range.first, plan.row.from); day <= last; day += days{1}) {
            at(day) = true;
            any = true;
        }
    }
    if (!any) {
        return answered;
    }
    // "None" of a day on which some was taken, as two devices can say, answers nothing.
    std::set<std::pair<SupplementId, Day>> none;
    std::set<std::pair<SupplementId, Day>> taken;
    for (const KnownDose& dose : dosesIn(core, range)) {
        if (dose.dose.state != DoseState::skipped) {
            auto& said = dose.dose.state == DoseState::none ? none : taken;
            said.insert({dose.dose.supplement, dose.dose.when.day});
        }
    }
    for (const Occurrence& occurrence : occurrencesIn(core, range, frame)) {
        const bool unanswered = occurrence.open() || occurrence.state == OccurrenceState::missed;
        const std::pair place{occurrence.supplement, occurrence.id.day};
        if (unanswered && (!none.contains(place) || taken.contains(place))) {
            at(occurrence.id.day) = false;
        }
    }
    return answered;
}

} // namespace hf
