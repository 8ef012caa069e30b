// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/answers/planned_days.h"

#include "planning/answers/slots.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hf {

namespace {

/// No planned dose is due for longer; where a zone left a day out, yesterday is two days ago.
constexpr days stillDue{2};

using DosesOfDay = std::span<const KnownDose* const>;

std::optional<SysSeconds> wallOf(const Dose& dose)
{
    return dose.when.at ? std::optional(dose.when.at->wall()) : std::nullopt;
}

/// A dose that was moved to another day since answers nothing there by name.
bool isNamed(const Dose& dose)
{
    return dose.answers && dose.answers->day == dose.when.day && !dose.extra;
}

/// By the clock of the wall, those without one last. A skip comes before a dose of the same minute, which replaces it;
/// without clocks a dose has the first choice.
bool comesBefore(const KnownDose* a, const KnownDose* b)
{
    const auto key = [](const KnownDose& known) {
        const auto wall = wallOf(known.dose);
        const bool skip = known.dose.state == DoseState::skipped;
        return std::tuple(!wall, wall.value_or(SysSeconds{}), wall ? !skip : skip, known.id);
    };
    return key(*a) < key(*b);
}

/// Says none of a day on which nothing was taken; beside a dose, the dose counts.
bool saysNone(DosesOfDay doses)
{
    const auto is = [&](DoseState state) {
        return std::any_of(doses.begin(), doses.end(),
                           [state](const KnownDose* one) { return one->dose.state == state; });
    };
    return is(DoseState::none) && !is(DoseState::taken);
}

/// The planned doses of one day, and what the doses of the day do to them.
class AnsweredDay {
public:
    explicit AnsweredDay(const std::vector<Occurrence>& slots)
    {
        for (const Occurrence& slot : slots) {
            if (slot.state == OccurrenceState::paused) {
                m_paused.push_back(slot.id);
            } else {
                m_candidates.push_back({slot, std::nullopt});
            }
        }
    }

    /// `doses` are in their order.
    void answer(DosesOfDay doses)
    {
        std::vector<const KnownDose*> free;
        for (const KnownDose* one : doses) {
            if (one->dose.extra || one->dose.state == DoseState::none) {
                continue;
            }
            if (!isNamed(one->dose) || !answerByName(*one)) {
                free.push_back(one);
            }
        }
        for (const KnownDose* one : free) {
            answerByTime(*one);
        }
    }

    std::vector<Candidate>& candidates() { return m_candidates; }
    const std::vector<RecordId>& enteredTwice() const { return m_twice; }

private:
    /// False when what it names is not there (any more): it can then answer another.
    bool answerByName(const KnownDose& known)
    {
        const OccurrenceId& id = *known.dose.answers;
        if (std::find(m_paused.begin(), m_paused.end(), id) != m_paused.end()) {
            return true;
        }
        const auto found = std::find_if(m_candidates.begin(), m_candidates.end(),
                                        [&](const Candidate& one) { return one.planned.id == id; });
        if (found == m_candidates.end()) {
            return false;
        }
        // Of several, one that was taken says more than a skip, and enough more than the amount that just counts.
        const auto answer = answerOf(known.dose, found->planned);
        if (answer && (found->isOpen() || *answer < found->planned.state)) {
            apply(known, *answer, *found);
        }
        return true;
    }

    void answerByTime(const KnownDose& known)
    {
        const bool skip = known.dose.state == DoseState::skipped;
        const Choice choice = skip ? openChoice(known.dose) : choiceOf(known.dose, m_candidates);
        if (choice.which) {
            Candidate& chosen = m_candidates[*choice.which];
            apply(known, *answerOf(known.dose, chosen.planned), chosen);
        } else if (choice.twice) {
            m_twice.push_back(known.id);
        }
    }

    /// A skip that names nothing is of an import or from before skips named their planned dose: the nearest open one.
    Choice openChoice(const Dose& skip) const
    {
        std::vector<Candidate> open;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_candidates[i].isOpen()) {
                open.push_back(m_candidates[i]);
                places.push_back(i);
            }
        }
        const Choice choice = skipChoiceOf(skip, open);
        return {choice.which ? std::optional(places[*choice.which]) : std::nullopt, false};
    }

    static void apply(const KnownDose& known, OccurrenceState state, Candidate& candidate)
    {
        candidate.planned.state = state;
        candidate.planned.answeredBy = known.id;
        candidate.takenAt = state == OccurrenceState::skipped ? std::nullopt : wallOf(known.dose);
    }

    std::vector<Candidate> m_candidates;
    std::vector<OccurrenceId> m_paused;
    std::vector<RecordId> m_twice;
};

/// One supplement, from day to day.
class Walk {
public:
    Walk(std::vector<const KnownPlan*> plans, std::vector<const KnownDose*> doses, std::span<const Pause> pauses,
         const TimeFrame& frame)
        : m_plans(sorted(std::move(plans))),
          m_doses(std::move(doses)),
          m_slots(m_plans, pauses, frame),
          m_frame(frame),
          m_today(frame.today())
    {
        std::sort(m_doses.begin(), m_doses.end(), [](const KnownDose* a, const KnownDose* b) {
            return a->dose.when.day != b->dose.when.day ? a->dose.when.day < b->dose.when.day : comesBefore(a, b);
        });
    }

    void go(const DayRange& range, PlannedDays& found)
    {
        // A week is counted from its Monday on.
        const int before = static_cast<int>(std::chrono::weekday{range.first}.iso_encoding()) - 1;
        const Day first = m_slots.countsWeeks() ? range.first - days{before} : range.first;
        auto next = std::find_if(m_doses.begin(), m_doses.end(),
                                 [first](const KnownDose* one) { return one->dose.when.day >= first; });
        for (Day day = first; day <= range.last; day += days{1}) {
            const auto begin = next;
            next = std::find_if(begin, m_doses.end(), [day](const KnownDose* one) { return one->dose.when.day > day; });
            walk(day, DosesOfDay(begin, next), range.contains(day) ? &found : nullptr);
        }
    }

private:
    static std::vector<const KnownPlan*> sorted(std::vector<const KnownPlan*> plans)
    {
        std::sort(plans.begin(), plans.end(), [](const KnownPlan* a, const KnownPlan* b) {
            return std::tuple(a->row.from, a->id) < std::tuple(b->row.from, b->id);
        });
        return plans;
    }

    /// What is not wanted of a day (`found` is nothing) is walked for the count of its week alone.
    void walk(Day day, DosesOfDay doses, PlannedDays* found)
    {
        const std::vector<Occurrence> slots = m_slots.on(day);
        if (slots.empty()) {
            return;
        }
        AnsweredDay answered(slots);
        answered.answer(doses);
        const bool none = saysNone(doses);
        for (Candidate& one : answered.candidates()) {
            const bool listed = decideState(one.planned, slots, none);
            if (found != nullptr) {
                found->candidates.push_back(one);
                if (listed) {
                    found->occurrences.push_back(one.planned);
                }
            }
        }
        if (found != nullptr) {
            std::copy_if(slots.begin(), slots.end(), std::back_inserter(found->occurrences),
                         [](const Occurrence& one) { return one.state == OccurrenceState::paused; });
            found->enteredTwice.insert(found->enteredTwice.end(), answered.enteredTwice().begin(),
                                       answered.enteredTwice().end());
        }
    }

    /// Decides what is over. Whether it is an occurrence: a day on which a week could be kept and was not is none.
    bool decideState(Occurrence& planned, std::span<const Occurrence> sameDay, bool none)
    {
        const RecordId lineage = planned.id.plan;
        const bool weekly = m_slots.isWeekly(planned.id);
        if (planned.answeredBy) {
            if (weekly) {
                m_slots.count(lineage);
            }
            return true;
        }
        if (planned.id.day >= m_today - stillDue) {
            planned.dueUntil = m_slots.dueUntil(planned, sameDay);
        }
        const bool over = none || (planned.id.day < m_today && m_frame.now >= planned.dueUntil);
        const bool missed = over && (!weekly || m_slots.cannotWait(lineage, planned.id.day));
        if (missed) {
            planned.state = OccurrenceState::missed;
        }
        if (weekly && missed) {
            m_slots.count(lineage);
        }
        return !weekly || missed || (!over && planned.id.day <= m_today);
    }

    std::vector<const KnownPlan*> m_plans;
    std::vector<const KnownDose*> m_doses;
    Slots m_slots;
    const TimeFrame& m_frame;
    Day m_today;
};

} // namespace

PlannedDays plannedDays(std::span<const KnownPlan> plans, std::span<const Pause> pauses,
                        std::span<const KnownDose> doses, const DayRange& range, const TimeFrame& frame)
{
    std::map<SupplementId, std::pair<std::vector<const KnownPlan*>, std::vector<const KnownDose*>>> parts;
    for (const KnownPlan& plan : plans) {
        parts[plan.row.supplement].first.push_back(&plan);
    }
    for (const KnownDose& dose : doses) {
        if (const auto part = parts.find(dose.dose.supplement); part != parts.end()) {
            part->second.second.push_back(&dose);
        }
    }
    PlannedDays found;
    for (auto& [supplement, part] : parts) {
        Walk(std::move(part.first), std::move(part.second), pauses, frame).go(range, found);
    }
    const auto before = [](const Occurrence& a, const Occurrence& b) {
        return std::tuple(a.id.day, a.at.instant, a.id) < std::tuple(b.id.day, b.at.instant, b.id);
    };
    std::sort(found.occurrences.begin(), found.occurrences.end(), before);
    std::sort(found.candidates.begin(), found.candidates.end(),
              [&](const Candidate& a, const Candidate& b) { return before(a.planned, b.planned); });
    return found;
}

} // namespace hf
