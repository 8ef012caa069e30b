// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/answers/slots.h"

#include <algorithm>
#include <tuple>

namespace hf {

namespace {

constexpr int daysAWeek = 7;
/// A dose planned less than this before its day ends stays due as long after its time.
constexpr std::chrono::hours graceOfDay{3};

/// 0 is Monday.
int weekdayOf(Day day)
{
    return static_cast<int>(std::chrono::weekday{day}.iso_encoding()) - 1;
}

bool plannedOn(const Plan& row, Day day)
{
    if (day < row.from || (row.until && day > *row.until)) {
        return false;
    }
    switch (row.rhythm.sort) {
    case Rhythm::Sort::weekdays:
        return ((row.rhythm.weekdays >> weekdayOf(day)) & 1U) != 0;
    case Rhythm::Sort::everyDays:
        return row.rhythm.every > 0 && (day - row.from).count() % row.rhythm.every == 0;
    case Rhythm::Sort::timesAWeek:
        break;
    }
    return true;
}

void sortByTime(std::vector<Occurrence>& slots)
{
    std::sort(slots.begin(), slots.end(), [](const Occurrence& a, const Occurrence& b) {
        return std::tuple(a.at.instant, a.id) < std::tuple(b.at.instant, b.id);
    });
}

} // namespace

Slots::Slots(std::span<const KnownPlan* const> plans, std::span<const Pause> pauses, const TimeFrame& frame)
    : m_pauses(pauses),
      m_frame(frame)
{
    for (const KnownPlan* plan : plans) {
        if (plan->row.rhythm.sort == Rhythm::Sort::timesAWeek) {
            m_weeks[plan->lineage()].rows.push_back(plan);
        } else {
            m_fixed.push_back(plan);
        }
    }
}

bool Slots::paused(RecordId lineage, Day day) const
{
    return std::any_of(m_pauses.begin(), m_pauses.end(), [&](const Pause& pause) {
        return pause.days.contains(day) && (!pause.plan || *pause.plan == lineage);
    });
}

Occurrence Slots::slotOn(const KnownPlan& plan, Day day, std::size_t slot) const
{
    Occurrence occurrence;
    occurrence.id = {plan.lineage(), day, static_cast<int>(slot)};
    occurrence.supplement = plan.row.supplement;
    occurrence.amount = plan.row.amount;
    occurrence.floor = plan.row.floor;
    const minutes clock = slot < plan.row.times.size() ? plan.row.times[slot] : m_frame.dayStart;
    occurrence.at = m_frame.onDay(day, clock);
    occurrence.state = paused(plan.lineage(), day) ? OccurrenceState::paused : OccurrenceState::due;
    return occurrence;
}

std::vector<std::pair<Day, const KnownPlan*>> Slots::freeDays(const Week& week, Day monday) const
{
    std::vector<std::pair<Day, const KnownPlan*>> free;
    for (int i = 0; i < daysAWeek; ++i) {
        const Day day = monday + days{i};
        const auto holds = std::find_if(week.rows.begin(), week.rows.end(),
                                        [day](const KnownPlan* plan) { return plannedOn(plan->row, day); });
        const bool none = holds == week.rows.end();
        const bool ended = std::all_of(week.rows.begin(), week.rows.end(), [day](const KnownPlan* plan) {
            return plan->row.until && *plan->row.until < day;
        });
        if ((!none || ended) && dayExists(day, m_frame.zone) && !paused(week.rows.front()->lineage(), day)) {
            free.emplace_back(day, none ? nullptr : *holds);
        }
    }
    return free;
}

void Slots::begin(Week& week, Day monday) const
{
    week.monday = monday;
    week.free = freeDays(week, monday);
    // A change in the middle of a week asks the whole week for what the newer row says.
    week.left = 0;
    for (const auto& [day, row] : week.free) {
        week.left = row == nullptr ? week.left : row->row.rhythm.timesAWeek;
    }
}

std::vector<Occurrence> Slots::on(Day day)
{
    std::vector<Occurrence> slots;
    for (const KnownPlan* plan : m_fixed) {
        if (!plannedOn(plan->row, day) || !dayExists(day, m_frame.zone)) {
            continue;
        }
        for (std::size_t slot = 0; slot < plan->row.times.size(); ++slot) {
            slots.push_back(slotOn(*plan, day, slot));
        }
    }
    const Day monday = day - days{weekdayOf(day)};
    for (auto& [lineage, week] : m_weeks) {
        if (week.monday != monday) {
            begin(week, monday);
        }
        for (const auto& [free, row] : week.free) {
            if (free == day && row != nullptr && week.left > 0) {
                slots.push_back(slotOn(*row, day, 0));
            }
        }
    }
    sortByTime(slots);
    return slots;
}

bool Slots::isWeekly(const OccurrenceId& id) const
{
    const auto found = m_weeks.find(id.plan);
    return found != m_weeks.end() &&
           std::any_of(found->second.free.begin(), found->second.free.end(),
                       [&](const auto& free) { return free.first == id.day && free.second != nullptr; });
}

bool Slots::cannotWait(RecordId lineage, Day day) const
{
    const Week& week = m_weeks.at(lineage);
    const auto usable =
        std::count_if(week.free.begin(), week.free.end(), [day](const auto& free) { return free.first >= day; });
    return week.left >= static_cast<int>(usable);
}

std::optional<SysSeconds> Slots::firstAfter(Day day) const
{
    std::optional<SysSeconds> first;
    const auto take = [&](const KnownPlan& plan, Day on) {
        for (std::size_t slot = 0; slot < plan.row.times.size(); ++slot) {
            const Occurrence next = slotOn(plan, on, slot);
            if (next.open() && (!first || next.at.instant < *first)) {
                first = next.at.instant;
            }
        }
    };
    const Day next = day + days{1};
    for (const KnownPlan* plan : m_fixed) {
        if (plannedOn(plan->row, next) && dayExists(next, m_frame.zone)) {
            take(*plan, next);
        }
    }
    for (const auto& [lineage, week] : m_weeks) {
        for (const auto& [free, row] : freeDays(week, next - days{weekdayOf(next)})) {
            if (free == next && row != nullptr) {
                take(*row, next);
            }
        }
    }
    return first;
}

SysSeconds Slots::dueUntil(const Occurrence& planned, std::span<const Occurrence> sameDay) const
{
    const SysSeconds at = planned.at.instant;
    const SysSeconds dayEnd = m_frame.onDay(planned.id.day + days{1}, m_frame.dayStart).instant;
    if (dayEnd - at >= graceOfDay) {
        return dayEnd;
    }
    std::optional<SysSeconds> next = firstAfter(planned.id.day);
    for (const Occurrence& other : sameDay) {
        const bool later = other.state != OccurrenceState::paused && other.at.instant > at;
        next = later && (!next || other.at.instant < *next) ? other.at.instant : next;
    }
    const SysSeconds grace = at + graceOfDay;
    return std::max(dayEnd, next ? std::min(grace, at + (*next - at) / 2) : grace);
}

} // namespace hf
