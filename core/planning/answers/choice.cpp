// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/answers/choice.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace hf {

namespace {

using Chosen = std::optional<std::size_t>;

/// Neither less than what counts nor more than was planned: this is the planned dose that was meant.
bool fits(const Dose& dose, const Occurrence& planned)
{
    return dose.amount && answerOf(dose, planned) && dose.amount->count <= planned.amount.count;
}

/// The candidates that one dose reaches, and how they lie to it.
class Reached {
    SysSeconds wall() const { return m_dose.when.at->wall(); }
    bool isLater(std::size_t one) const { return m_all[one].planned.at.wall() > wall(); }
    seconds apart(std::size_t one) const { return std::chrono::abs(wall() - m_all[one].planned.at.wall()); }

    /// Less is nearer; among equally near ones an open one, then one of which the amount is right.
    auto nearness(std::size_t one) const
    {
        const Candidate& candidate = m_all[one];
        const int held = candidate.isOpen() ? 0 : candidate.isSkipped() ? 1 : 2;
        const std::int64_t given = m_dose.amount ? m_dose.amount->count : 0;
        const std::int64_t other = std::abs(given - candidate.planned.amount.count);
        return std::tuple(apart(one), held, !fits(m_dose, candidate.planned), other, candidate.planned.at.instant,
                          candidate.planned.id);
    }

public:
    Reached(const Dose& dose, std::span<const Candidate> candidates)
        : m_dose(dose),
          m_all(candidates)
    {
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if (answerOf(dose, candidates[i].planned)) {
                m_reached.push_back(i);
            }
        }
    }

    Chosen firstOpen() const { return first(&Candidate::isOpen); }
    Chosen firstSkipped() const { return first(&Candidate::isSkipped); }

    Chosen nearest() const
    {
        Chosen found;
        for (const std::size_t one : m_reached) {
            if (!found || nearness(one) < nearness(*found)) {
                found = one;
            }
        }
        return found;
    }

    /// Of those that are past, at most `latestAnswer`.
    Chosen latestOpenBefore() const
    {
        Chosen found;
        for (const std::size_t one : m_reached) {
            const bool due = m_all[one].isOpen() && !isLater(one) && apart(one) <= latestAnswer;
            if (due && (!found || nearness(one) < nearness(*found))) {
                found = one;
            }
        }
        return found;
    }

    /// The only one of which the amount is right, if it is open and to come.
    Chosen laterByAmount() const
    {
        Chosen found;
        for (const std::size_t one : m_reached) {
            if (fits(m_dose, m_all[one].planned)) {
                if (found) {
                    return std::nullopt;
                }
                found = one;
            }
        }
        return found && isLater(*found) && m_all[*found].isOpen() ? found : std::nullopt;
    }

private:
    Chosen first(bool (Candidate::*is)() const) const
    {
        const auto found =
            std::find_if(m_reached.begin(), m_reached.end(), [&](std::size_t one) { return (m_all[one].*is)(); });
        return found == m_reached.end() ? std::nullopt : Chosen(*found);
    }

    const Dose& m_dose;
    std::span<const Candidate> m_all;
    std::vector<std::size_t> m_reached;
};

bool isSameIntake(const Dose& dose, const Candidate& taken)
{
    return taken.takenAt && std::chrono::abs(dose.when.at->wall() - *taken.takenAt) <= enteredTwice;
}

} // namespace

std::optional<OccurrenceState> answerOf(const Dose& dose, const Occurrence& planned)
{
    if (dose.supplement != planned.supplement) {
        return std::nullopt;
    }
    if (dose.state == DoseState::skipped) {
        return OccurrenceState::skipped;
    }
    if (dose.state == DoseState::none || !dose.amount || dose.amount->dimension != planned.amount.dimension) {
        return std::nullopt;
    }
    if (dose.amount->count >= planned.amount.count) {
        return OccurrenceState::taken;
    }
    const bool counts = planned.floor && dose.amount->dimension == planned.floor->dimension &&
                        dose.amount->count >= planned.floor->count;
    return counts ? std::optional(OccurrenceState::floor) : std::nullopt;
}

Choice choiceOf(const Dose& dose, std::span<const Candidate> candidates)
{
    const Reached reached(dose, candidates);
    if (!dose.when.at) {
        const Chosen open = reached.firstOpen();
        return {open ? open : reached.firstSkipped(), false};
    }
    const Chosen nearest = reached.nearest();
    if (!nearest || candidates[*nearest].isOpen() || candidates[*nearest].isSkipped()) {
        return {nearest, false};
    }
    if (isSameIntake(dose, candidates[*nearest])) {
        return {std::nullopt, true};
    }
    const Chosen before = reached.latestOpenBefore();
    return {before ? before : reached.laterByAmount(), false};
}

Choice skipChoiceOf(const Dose& skip, std::span<const Candidate> candidates)
{
    const Reached reached(skip, candidates);
    if (!skip.when.at) {
        return {reached.firstOpen(), false};
    }
    const Chosen nearest = reached.nearest();
    if (!nearest || candidates[*nearest].isOpen()) {
        return {nearest, false};
    }
    return {candidates[*nearest].isSkipped() ? std::nullopt : reached.latestOpenBefore(), false};
}

std::vector<Candidate> withinReach(std::span<const Candidate> candidates, const When& when)
{
    std::vector<Candidate> near;
    for (const Candidate& one : candidates) {
        const Day day = one.planned.id.day;
        bool reaches = day == when.day;
        if (when.at && !reaches) {
            const seconds past = when.at->wall() - one.planned.at.wall();
            reaches = (day == when.day - days{1} && past <= latestAnswer) ||
                      (day == when.day + days{1} && -past <= earliestAnswer);
        }
        if (reaches) {
            near.push_back(one);
        }
    }
    return near;
}

} // namespace hf
