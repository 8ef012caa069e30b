// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/figures/plan_figures.h"

#include "planning/consistency.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>

namespace hf {

namespace {

constexpr int daysAWeek = 7;

bool isDone(const Occurrence& occurrence)
{
    return occurrence.state == OccurrenceState::taken || occurrence.state == OccurrenceState::floor;
}

/// What the doses of one planned day came to.
struct DayCounts {
    int done = 0;
    int planned = 0; ///< without paused ones
    int missed = 0;
    int open = 0;

    void add(const Occurrence& occurrence)
    {
        done += isDone(occurrence) ? 1 : 0;
        planned += occurrence.state == OccurrenceState::paused ? 0 : 1;
        missed += occurrence.state == OccurrenceState::missed ? 1 : 0;
        open += occurrence.open() ? 1 : 0;
    }
};

std::map<Day, DayCounts> countsByDay(std::span<const Occurrence> occurrences)
{
    std::map<Day, DayCounts> byDay;
    for (const Occurrence& occurrence : occurrences) {
        byDay[occurrence.id.day].add(occurrence);
    }
    return byDay;
}

PlannedDay stateOf(const DayCounts& day)
{
    if (day.done > 0) {
        return PlannedDay::done;
    }
    if (day.open > 0) {
        return PlannedDay::pending;
    }
    if (day.missed > 0) {
        return PlannedDay::missed;
    }
    return day.planned > 0 ? PlannedDay::skipped : PlannedDay::paused;
}

std::optional<PlannedDay> doseState(OccurrenceState state)
{
    switch (state) {
    case OccurrenceState::taken:
    case OccurrenceState::floor:
        return PlannedDay::done;
    case OccurrenceState::skipped:
    case OccurrenceState::missed:
        return PlannedDay::missed;
    case OccurrenceState::paused:
        return PlannedDay::paused;
    case OccurrenceState::due:
        break;
    }
    return std::nullopt;
}

double frequencyOf(const Rhythm& rhythm)
{
    if (rhythm.sort == Rhythm::Sort::everyDays) {
        return rhythm.every > 0 ? 1.0 / rhythm.every : 1;
    }
    return static_cast<double>(std::popcount(rhythm.weekdays)) / daysAWeek;
}

bool pausedOn(std::span<const Pause> pauses, RecordId lineage, Day day)
{
    return std::any_of(pauses.begin(), pauses.end(), [&](const Pause& pause) {
        return pause.days.contains(day) && (!pause.plan || *pause.plan == lineage);
    });
}

/// `score` is what it was until the day `known`; from `first` on the days are looked at, for the window of the week.
double consistencyFrom(std::span<const KnownPlan> rows, const std::map<Day, DayCounts>& byDay,
                       std::span<const Pause> pauses, DayRange range, Day today, Day known, double score)
{
    const auto [first, last] = range;
    std::vector<HabitDay> habit;
    for (const KnownPlan& row : rows) {
        const Day end = std::min({last, today, row.row.until.value_or(last)});
        const Rhythm& rhythm = row.row.rhythm;
        for (Day day = std::max(row.row.from, first); day <= end; day += days{1}) {
            const auto found = byDay.find(day);
            const DayCounts counts = found == byDay.end() ? DayCounts{} : found->second;
            if (counts.open > 0) {
                continue;
            }
            habit.push_back({counts.done > 0 ? 1.0 : 0.0, pausedOn(pauses, row.lineage(), day)});
            if (day < known) {
                continue;
            }
            if (rhythm.sort == Rhythm::Sort::timesAWeek) {
                score = consistencyAfter(habit, {rhythm.timesAWeek, daysAWeek, std::nullopt, false}, score);
            } else if (counts.planned > 0) {
                score = consistencyStep(frequencyOf(rhythm), score, static_cast<double>(counts.done) / counts.planned);
            }
        }
    }
    return score;
}

} // namespace

std::vector<PlannedDay> plannedDaysOf(std::span<const Occurrence> occurrences)
{
    std::vector<PlannedDay> planned;
    for (const auto& [day, counts] : countsByDay(occurrences)) {
        planned.push_back(stateOf(counts));
    }
    return planned;
}

std::map<RecordId, std::map<Day, DayAmount>> amountsByDay(std::span<const Occurrence> occurrences,
                                                          std::span<const KnownDose> doses)
{
    std::map<RecordId, std::map<Day, DayAmount>> amounts;
    std::map<RecordId, const Occurrence*> answers;
    for (const Occurrence& occurrence : occurrences) {
        if (!occurrence.open() && occurrence.state != OccurrenceState::paused) {
            amounts[occurrence.id.plan][occurrence.id.day].planned += static_cast<double>(occurrence.amount.count);
        }
        if (occurrence.answeredBy) {
            answers.emplace(*occurrence.answeredBy, &occurrence);
        }
    }
    std::vector<const Dose*> extra;
    for (const KnownDose& known : doses) {
        const auto answered = answers.find(known.id);
        if (!known.dose.amount) {
            continue;
        }
        if (answered == answers.end()) {
            extra.push_back(&known.dose);
        } else {
            const OccurrenceId& id = answered->second->id;
            amounts[id.plan][id.day].taken += static_cast<double>(known.dose.amount->count);
        }
    }
    std::map<std::pair<SupplementId, Day>, std::vector<const Occurrence*>> bySupplement;
    for (const Occurrence& occurrence : occurrences) {
        bySupplement[{occurrence.supplement, occurrence.id.day}].push_back(&occurrence);
    }
    for (const Dose* dose : extra) {
        double left = static_cast<double>(dose->amount->count);
        for (const Occurrence* occurrence : bySupplement[{dose->supplement, dose->when.day}]) {
            if (occurrence->amount.dimension == dose->amount->dimension) {
                DayAmount& day = amounts[occurrence->id.plan][occurrence->id.day];
                const double used = std::min(left, std::max(0.0, day.planned - day.taken));
                day.taken += used;
                left -= used;
            }
        }
    }
    return amounts;
}

Day consistencyStart(std::span<const KnownPlan> rows, std::span<const Pause> pauses, Day last, double digits)
{
    constexpr double longest = 40'000;
    double rarest = 1;
    for (const KnownPlan& known : rows) {
        const bool weekly = known.row.rhythm.sort == Rhythm::Sort::timesAWeek;
        const double frequency =
            weekly ? static_cast<double>(known.row.rhythm.timesAWeek) / daysAWeek : frequencyOf(known.row.rhythm);
        rarest = std::min(rarest, frequency);
    }
    const double steps = digits / -std::log10(consistencyMultiplier(rarest));
    int idle = daysAWeek;
    for (const Pause& pause : pauses) {
        idle += pause.days.length();
    }
    return std::max(rows.front().row.from, last - days{static_cast<int>(std::min(steps / rarest, longest)) + idle});
}

double consistencyOn(std::span<const KnownPlan> rows, std::span<const Occurrence> occurrences,
                     std::span<const Pause> pauses, Day last, Day today)
{
    const Day first = consistencyStart(rows, pauses, last);
    return consistencyFrom(rows, countsByDay(occurrences), pauses, {first, last}, today, first, 0);
}

std::optional<double> settledConsistency(std::span<const KnownPlan> rows, std::span<const Occurrence> occurrences,
                                         std::span<const Pause> pauses, Day last, Day today)
{
    constexpr days window{2 * daysAWeek};
    constexpr double hair = 1e-9;
    const std::map<Day, DayCounts> byDay = countsByDay(occurrences);
    const Day first = consistencyStart(rows, pauses, last, settledDigits);
    const auto after = [&](days later, double before) {
        return consistencyFrom(rows, byDay, pauses, {first, last}, today, first + later, before);
    };
    if (first <= rows.front().row.from) {
        return after(days{0}, 0);
    }
    const double least = after(window, 0);
    const double most = after(window, 1);
    const auto hundredths = [](double value) { return std::floor(value * 100 + 0.5); };
    return hundredths(least - hair) == hundredths(most + hair) ? std::optional((least + most) / 2) : std::nullopt;
}

PlanFigures planFigures(std::span<const Occurrence> occurrences, const std::map<Day, DayAmount>& amounts)
{
    PlanFigures figures;
    std::vector<PlannedDay> doses;
    for (const Occurrence& occurrence : occurrences) {
        figures.floor += occurrence.state == OccurrenceState::floor ? 1 : 0;
        figures.skipped += occurrence.state == OccurrenceState::skipped ? 1 : 0;
        figures.missed += occurrence.state == OccurrenceState::missed ? 1 : 0;
        figures.paused += occurrence.state == OccurrenceState::paused ? 1 : 0;
        figures.open += occurrence.open() ? 1 : 0;
        doses.push_back(doseState(occurrence.state).value_or(PlannedDay::pending));
    }
    figures.counts = adherenceOf(doses);
    std::vector<double> taken;
    std::vector<double> planned;
    for (const auto& [day, amount] : amounts) {
        taken.push_back(amount.taken);
        planned.push_back(amount.planned);
    }
    figures.amountShare = amountAdherence(taken, planned);
    const std::vector<PlannedDay> plannedDays = plannedDaysOf(occurrences);
    figures.daysToReturn = medianDaysToReturn(plannedDays);
    figures.returns = static_cast<int>(hf::daysToReturn(plannedDays).size());
    figures.longestGap = longestGap(plannedDays);
    return figures;
}

} // namespace hf
