// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/course.h"

#include "analysis/experiment/pauses.h"

#include <algorithm>
#include <cmath>

namespace hf {

bool pausedOn(const Experiment& experiment, Day day)
{
    return std::any_of(experiment.pauses.begin(), experiment.pauses.end(),
                       [day](const DayRange& pause) { return pause.contains(day); });
}

SelfExperiment scheduleOf(const Experiment& experiment, Day today)
{
    SelfExperiment drawn =
        drawSelfExperiment(experiment.first, experiment.pairs, experiment.periodDays, experiment.seed.value_or(0));
    drawn.washoutDays = experiment.washoutDays;
    for (std::size_t i = 0; i < drawn.periods.size() && !experiment.seed; ++i) {
        drawn.periods[i].treated = i < experiment.codes.size() && experiment.codes[i] == 'X';
    }
    // An experiment that was given up stays as it stood on that day.
    const Day asOf = experiment.stoppedOn ? std::min(*experiment.stoppedOn, today) : today;
    std::vector<DayRange> pauses;
    for (const DayRange& pause : experiment.pauses) {
        const bool open = pause.last == Experiment::untilResumed;
        pauses.push_back({pause.first, open ? std::max(pause.first, asOf) : pause.last});
    }
    return movedByPauses(drawn, pauses);
}

ExperimentView::State stateOf(const Experiment& experiment, const SelfExperiment& schedule, const Standing& standing)
{
    using State = ExperimentView::State;
    const Day today = standing.today;
    if (experiment.stoppedOn) {
        return State::stopped;
    }
    if (today < schedule.periods.front().days.first && !pausedOn(experiment, today)) {
        return State::ahead;
    }
    if (today > schedule.plannedEnd()) {
        const bool said = experiment.endedOn && *experiment.endedOn <= today;
        return said || standing.lastEntry >= schedule.plannedEnd() ? State::over : State::unconfirmed;
    }
    return pausedOn(experiment, today) ? State::paused : State::running;
}

bool keepsItsSecret(const Experiment& experiment, const Standing& standing)
{
    const auto state = stateOf(experiment, scheduleOf(experiment, standing.today), standing);
    return state != ExperimentView::State::stopped && (state != ExperimentView::State::over || experiment.needsKey());
}

std::optional<Day> nextChangeOf(const Experiment& experiment, Day today)
{
    const SelfExperiment schedule = scheduleOf(experiment, today);
    if (stateOf(experiment, schedule, {today}) != ExperimentView::State::running) {
        return std::nullopt;
    }
    for (std::size_t i = 1; i < schedule.periods.size(); ++i) {
        const Period& period = schedule.periods[i];
        if (period.days.first > today && period.treated != schedule.periods[i - 1].treated) {
            return period.days.first;
        }
    }
    return std::nullopt;
}

PeriodAdherence adherenceOf(const Experiment& experiment, const Period& period, const DayTargets& targets,
                            const Series& done, Day today)
{
    PeriodAdherence adherence;
    for (Day day = period.days.first; day <= std::min(period.days.last, today); day += days{1}) {
        const auto value = done.on(day);
        // Of today nothing is missing yet.
        if (pausedOn(experiment, day) || (day == today && !value)) {
            continue;
        }
        ++adherence.days;
        // Who takes none need not say so.
        const bool silentlyKept = !value && targets.own == 0 && experiment.rules >= Experiment::rulesNow;
        adherence.keptUnsaid += silentlyKept ? 1 : 0;
        if (silentlyKept) {
            ++adherence.kept;
        } else if (!value) {
            ++adherence.unknown;
        } else if (std::abs(*value - targets.own) < std::abs(*value - targets.other)) {
            ++adherence.kept;
        } else {
            ++adherence.other;
        }
    }
    return adherence;
}

} // namespace hf
