// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/planned_tests.h"

#include "journal/experiments/course.h"

#include <algorithm>

namespace hf {

namespace {

/// What is taken in one period; nothing when it is a period without.
struct PeriodDose {
    SupplementId supplement;
    Amount amount;
};

std::optional<PeriodDose> doseIn(const Experiment& experiment, const Period& period, std::size_t index)
{
    if (experiment.blind) {
        const std::size_t pack = experiment.packsByPeriod() || experiment.codes.at(index) == 'X' ? 0 : 1;
        return PeriodDose{experiment.packs.at(pack), *makeAmount("1", Unit::piece)};
    }
    const Condition& side = period.treated ? experiment.treated : experiment.control;
    return side.amount ? std::optional(PeriodDose{*experiment.supplement, *side.amount}) : std::nullopt;
}

/// The days up to the end, or up to the day on which it was given up.
Day lastDay(const Experiment& experiment, const SelfExperiment& schedule)
{
    return experiment.stoppedOn ? std::min(*experiment.stoppedOn, schedule.plannedEnd()) : schedule.plannedEnd();
}

/// The days of a period up to `last` without those of pauses.
std::vector<DayRange> runsOf(const Experiment& experiment, const Period& period, Day last)
{
    std::vector<DayRange> runs;
    for (Day day = period.days.first; day <= std::min(period.days.last, last); day += days{1}) {
        if (pausedOn(experiment, day)) {
            continue;
        }
        if (!runs.empty() && runs.back().last + days{1} == day) {
            runs.back().last = day;
        } else {
            runs.push_back({day, day});
        }
    }
    return runs;
}

void addRows(PlannedTests& planned, RecordId id, const Experiment& experiment, const SelfExperiment& schedule)
{
    const Day last = lastDay(experiment, schedule);
    for (std::size_t i = 0; i < schedule.periods.size(); ++i) {
        const auto dose = doseIn(experiment, schedule.periods[i], i);
        if (!dose) {
            continue;
        }
        for (const DayRange& run : runsOf(experiment, schedule.periods[i], last)) {
            Plan row;
            row.supplement = dose->supplement;
            row.lineage = id;
            row.amount = dose->amount;
            row.times = experiment.times;
            row.from = run.first;
            row.until = run.last;
            planned.rows.push_back({id, std::move(row)});
        }
    }
}

} // namespace

bool PlannedTests::rest(const Occurrence& occurrence) const
{
    return occurrence.state == OccurrenceState::paused &&
           std::any_of(rests.begin(), rests.end(), [&](const Pause& pause) {
               return pause.plan == occurrence.id.plan && pause.days.contains(occurrence.id.day);
           });
}

PlannedTests plannedTests(std::span<const Record> experiments, std::span<const KnownPlan> plans, Day today)
{
    PlannedTests planned;
    for (const Record& record : experiments) {
        const auto& experiment = std::get<Experiment>(record.body);
        if (!experiment.supplement) {
            continue;
        }
        const SelfExperiment schedule = scheduleOf(experiment, today);
        addRows(planned, record.id, experiment, schedule);
        for (const KnownPlan& plan : plans) {
            if (plan.row.supplement == *experiment.supplement) {
                planned.rests.push_back({{experiment.first, lastDay(experiment, schedule)}, plan.lineage(), {}});
            }
        }
    }
    return planned;
}

std::optional<int> packOn(const Experiment& experiment, SupplementId supplement, Day day, Day today)
{
    if (!experiment.packsByPeriod() || experiment.packs.front() != supplement) {
        return std::nullopt;
    }
    const SelfExperiment schedule = scheduleOf(experiment, today);
    const auto found = std::find_if(schedule.periods.begin(), schedule.periods.end(),
                                    [day](const Period& period) { return period.days.contains(day); });
    const bool planned = found != schedule.periods.end() && day <= lastDay(experiment, schedule);
    return planned ? std::optional(static_cast<int>(found - schedule.periods.begin()) + 1) : std::nullopt;
}

} // namespace hf
