// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/occurrence.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace hf {

namespace {

constexpr int daysAWeek = 7;

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

/// What a dose says of an occurrence; nothing when it is too little to count.
std::optional<OccurrenceState> answerOf(const Dose& dose, const Occurrence& occurrence)
{
    if (dose.supplement != occurrence.supplement) {
        return std::nullopt;
    }
    if (dose.state == DoseState::skipped) {
        return OccurrenceState::skipped;
    }
    if (dose.state == DoseState::none || !dose.amount || dose.amount->dimension != occurrence.amount.dimension) {
        return std::nullopt;
    }
    if (dose.amount->count >= occurrence.amount.count) {
        return OccurrenceState::taken;
    }
    const bool counts = occurrence.floor && dose.amount->dimension == occurrence.floor->dimension &&
                        dose.amount->count >= occurrence.floor->count;
    return counts ? std::optional(OccurrenceState::floor) : std::nullopt;
}

/// The doses of the days, by supplement and day, each used once.
class DosesByDay {
public:
    explicit DosesByDay(std::span<const KnownDose> doses)
    {
        for (const KnownDose& dose : doses) {
            // A dose that was moved to another day since answers nothing there by name.
            if (dose.dose.answers && dose.dose.answers->day == dose.dose.when.day) {
                m_said.emplace(*dose.dose.answers, &dose);
            } else {
                m_open[{dose.dose.supplement, dose.dose.when.day}].push_back(&dose);
            }
            if (dose.dose.state == DoseState::none) {
                m_none.insert({dose.dose.supplement, dose.dose.when.day});
            }
        }
        sortOpen();
    }

    /// Sets free what names a planned dose that is not there (any more), so that it can answer another.
    void freeOrphans(const std::vector<Occurrence>& all, const std::set<RecordId>& others, const DayRange& range)
    {
        std::set<std::pair<OccurrenceId, SupplementId>> there;
        for (const Occurrence& occurrence : all) {
            there.emplace(occurrence.id, occurrence.supplement);
        }
        std::erase_if(m_said, [&](const auto& said) {
            const auto& [id, dose] = said;
            const bool orphan =
                range.contains(id.day) && !others.contains(id.plan) && !there.contains({id, dose->dose.supplement});
            if (orphan) {
                m_open[{dose->dose.supplement, id.day}].push_back(dose);
            }
            return orphan;
        });
        sortOpen();
    }

    /// Answers the occurrence by the dose that names it.
    bool answerNamed(Occurrence& occurrence) const
    {
        // Of several, one that was taken says more than a skip, and enough more than the amount that just counts.
        const auto [begin, end] = m_said.equal_range(occurrence.id);
        for (auto said = begin; said != end; ++said) {
            const auto answer = answerOf(said->second->dose, occurrence);
            if (answer && (!occurrence.answeredBy || *answer < occurrence.state)) {
                apply(*said->second, occurrence);
            }
        }
        return occurrence.answeredBy.has_value();
    }

    /// Answers it by the first dose of the day that is enough and not used yet.
    bool answerByDay(Occurrence& occurrence)
    {
        const auto found = m_open.find({occurrence.supplement, occurrence.id.day});
        if (found == m_open.end()) {
            return false;
        }
        auto& list = found->second;
        const auto fits =
            std::find_if(list.begin(), list.end(), [&](const KnownDose* dose) { return apply(*dose, occurrence); });
        if (fits == list.end()) {
            return false;
        }
        list.erase(fits);
        return true;
    }

    /// Lets each dose of the days answer the open occurrence whose time is nearest to its own; a dose without a time
    /// takes the first that it is enough for. Untimed doses come last.
    void answerAll(std::vector<Occurrence>& occurrences)
    {
        std::map<std::pair<SupplementId, Day>, std::vector<Occurrence*>> open;
        for (Occurrence& occurrence : occurrences) {
            if (occurrence.open()) {
                open[{occurrence.supplement, occurrence.id.day}].push_back(&occurrence);
            }
        }
        for (const auto& [place, planned] : open) {
            const auto found = m_open.find(place);
            if (found != m_open.end()) {
                std::erase_if(found->second, [&](const KnownDose* dose) { return answerNearest(*dose, planned); });
            }
        }
    }

    bool noneSaid(const SupplementId& supplement, Day day) const { return m_none.contains({supplement, day}); }

private:
    void sortOpen()
    {
        for (auto& [place, list] : m_open) {
            std::stable_sort(list.begin(), list.end(),
                             [](const KnownDose* a, const KnownDose* b) { return instantOf(*a) < instantOf(*b); });
        }
    }

    static SysSeconds instantOf(const KnownDose& dose)
    {
        return dose.dose.when.at ? dose.dose.when.at->instant : SysSeconds::max();
    }

    /// By the clock on the wall, wherever the person was.
    static seconds apart(const KnownDose& dose, const Occurrence& occurrence)
    {
        return dose.dose.when.at ? std::chrono::abs(dose.dose.when.at->wall() - occurrence.at.wall()) : seconds{0};
    }

    static bool answerNearest(const KnownDose& dose, const std::vector<Occurrence*>& planned)
    {
        Occurrence* nearest = nullptr;
        for (Occurrence* occurrence : planned) {
            const bool fits = occurrence->open() && answerOf(dose.dose, *occurrence);
            if (fits && (nearest == nullptr || apart(dose, *occurrence) < apart(dose, *nearest))) {
                nearest = occurrence;
            }
        }
        return nearest != nullptr && apply(dose, *nearest);
    }

    static bool apply(const KnownDose& dose, Occurrence& occurrence)
    {
        const std::optional<OccurrenceState> answer = answerOf(dose.dose, occurrence);
        if (answer) {
            occurrence.state = *answer;
            occurrence.answeredBy = dose.id;
        }
        return answer.has_value();
    }

    std::multimap<OccurrenceId, const KnownDose*> m_said;
    std::map<std::pair<SupplementId, Day>, std::vector<const KnownDose*>> m_open;
    std::set<std::pair<SupplementId, Day>> m_none;
};

bool paused(std::span<const Pause> pauses, RecordId lineage, Day day)
{
    return std::any_of(pauses.begin(), pauses.end(), [&](const Pause& pause) {
        return pause.days.contains(day) && (!pause.plan || *pause.plan == lineage);
    });
}

Occurrence occurrenceOn(const KnownPlan& plan, Day day, std::size_t slot, const TimeFrame& frame)
{
    Occurrence occurrence;
    occurrence.id = {plan.lineage(), day, static_cast<int>(slot)};
    occurrence.supplement = plan.row.supplement;
    occurrence.amount = plan.row.amount;
    occurrence.floor = plan.row.floor;
    const minutes clock = slot < plan.row.times.size() ? plan.row.times[slot] : frame.dayStart;
    occurrence.at = frame.onDay(day, clock);
    return occurrence;
}

void addFixedDays(std::vector<Occurrence>& all, const KnownPlan& plan, std::span<const Pause> pauses,
                  const DayRange& range, const TimeFrame& frame)
{
    for (Day day = std::max(range.first, plan.row.from); day <= range.last; day += days{1}) {
        if (!plannedOn(plan.row, day) || !dayExists(day, frame.zone)) {
            continue;
        }
        for (std::size_t slot = 0; slot < plan.row.times.size(); ++slot) {
            all.push_back(occurrenceOn(plan, day, slot, frame));
            if (paused(pauses, plan.lineage(), day)) {
                all.back().state = OccurrenceState::paused;
            }
        }
    }
}

/// A day on which a plan of so many times a week may be kept, and the row that holds on it. After the plan's end there
/// is none, but the days count: what could have been made up for was not missed.
struct FreeDay {
    Day day;
    const KnownPlan* row = nullptr;
};

/// A week of a plan that asks for so many times, on whatever days.
void addWeek(std::vector<Occurrence>& all, const std::vector<FreeDay>& free, DosesByDay& doses, const TimeFrame& frame)
{
    const Day today = frame.today();
    // A change in the middle of a week asks the whole week for what the newer row says.
    int left = 0;
    for (const FreeDay& one : free) {
        left = one.row == nullptr ? left : one.row->row.rhythm.timesAWeek;
    }
    for (std::size_t i = 0; i < free.size() && left > 0; ++i) {
        if (free[i].row == nullptr) {
            continue;
        }
        const Day day = free[i].day;
        Occurrence occurrence = occurrenceOn(*free[i].row, day, 0, frame);
        const bool answered = doses.answerNamed(occurrence) || doses.answerByDay(occurrence);
        const bool cannotWait = left >= static_cast<int>(free.size() - i);
        const bool over = day < today || (day == today && doses.noneSaid(occurrence.supplement, today));
        if (!answered && over && cannotWait) {
            occurrence.state = OccurrenceState::missed;
        }
        const bool counted = answered || occurrence.state == OccurrenceState::missed;
        if (counted || (day == today && !over)) {
            all.push_back(occurrence);
        }
        left -= counted ? 1 : 0;
    }
}

/// The days of the week from `monday` on that a plan of so many times a week has, through its changes.
std::vector<FreeDay> freeDays(std::span<const KnownPlan* const> rows, std::span<const Pause> pauses, Day monday,
                              const TimeFrame& frame)
{
    std::vector<FreeDay> free;
    for (int i = 0; i < daysAWeek; ++i) {
        const Day day = monday + days{i};
        const auto holds =
            std::find_if(rows.begin(), rows.end(), [day](const KnownPlan* plan) { return plannedOn(plan->row, day); });
        const bool ended = std::all_of(rows.begin(), rows.end(), [day](const KnownPlan* plan) {
            return plan->row.until && *plan->row.until < day;
        });
        if ((holds == rows.end() && !ended) || !dayExists(day, frame.zone) ||
            paused(pauses, rows.front()->lineage(), day)) {
            continue;
        }
        free.push_back({day, holds == rows.end() ? nullptr : *holds});
    }
    return free;
}

void addWeeks(std::vector<Occurrence>& all, std::span<const KnownPlan* const> rows, std::span<const Pause> pauses,
              const DayRange& range, DosesByDay& doses, const TimeFrame& frame)
{
    std::vector<Occurrence> found;
    for (Day monday = range.first - days{weekdayOf(range.first)}; monday <= range.last; monday += days{daysAWeek}) {
        addWeek(found, freeDays(rows, pauses, monday, frame), doses, frame);
    }
    std::copy_if(found.begin(), found.end(), std::back_inserter(all),
                 [&range](const Occurrence& occurrence) { return range.contains(occurrence.id.day); });
}

void sortByTime(std::vector<Occurrence>& all)
{
    std::stable_sort(all.begin(), all.end(), [](const Occurrence& a, const Occurrence& b) {
        return std::tuple(a.id.day, a.at.instant) < std::tuple(b.id.day, b.at.instant);
    });
}

} // namespace

bool dayExists(Day day, const Zone& zone)
{
    return zone.atWall(day, seconds{0}).instant != zone.atWall(day + days{1}, seconds{0}).instant;
}

std::vector<Occurrence> occurrencesOf(std::span<const KnownPlan> plans, std::span<const Pause> pauses,
                                      std::span<const KnownDose> doses, const DayRange& range, const TimeFrame& frame)
{
    DosesByDay given(doses);
    std::vector<Occurrence> all;
    std::map<RecordId, std::vector<const KnownPlan*>> weekly;
    std::set<RecordId> weeklyPlans;
    for (const KnownPlan& plan : plans) {
        if (plan.row.rhythm.sort != Rhythm::Sort::timesAWeek) {
            addFixedDays(all, plan, pauses, range, frame);
        } else {
            weekly[plan.lineage()].push_back(&plan);
            weeklyPlans.insert(plan.lineage());
        }
    }
    sortByTime(all);
    given.freeOrphans(all, weeklyPlans, range);
    for (Occurrence& occurrence : all) {
        if (occurrence.open()) {
            given.answerNamed(occurrence);
        }
    }
    given.answerAll(all);
    const Day today = frame.today();
    for (Occurrence& occurrence : all) {
        if (occurrence.open() &&
            (occurrence.id.day < today || given.noneSaid(occurrence.supplement, occurrence.id.day))) {
            occurrence.state = OccurrenceState::missed;
        }
    }
    for (const auto& [lineage, rows] : weekly) {
        addWeeks(all, rows, pauses, range, given, frame);
    }
    sortByTime(all);
    return all;
}

} // namespace hf
