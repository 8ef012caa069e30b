// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/placing.h"

#include "journal/plans/plan_reader.h"

#include <algorithm>

namespace hf {

namespace {

using Placed = std::variant<RecordBody, EntryProblem>;

std::vector<Candidate> candidatesOn(JournalCore& core, const Dose& dose, const DayRange& range, const TimeFrame& frame)
{
    return plannedIn(core, range, frame, dose.supplement).candidates;
}

/// What was chosen; nothing when it is extra.
const Occurrence* chosen(const Choice& choice, std::span<const Candidate> candidates)
{
    return choice.which ? &candidates[*choice.which].planned : nullptr;
}

bool same(const Occurrence* a, const Occurrence* b)
{
    return a == nullptr || b == nullptr ? a == b : a->id == b->id;
}

std::vector<Candidate> ofDay(std::span<const Candidate> candidates, Day day)
{
    std::vector<Candidate> own;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(own),
                 [day](const Candidate& one) { return one.planned.id.day == day; });
    return own;
}

Dose answering(const Dose& dose, const Occurrence& planned)
{
    Dose answer = dose;
    answer.answers = planned.id;
    answer.when.day = planned.id.day;
    if (dose.state == DoseState::skipped) {
        answer.when.at = planned.at; // a skip stands where what it leaves out would have been
    }
    return answer;
}

/// The planned doses that the entry may answer: those of a written day alone.
std::vector<Candidate> near(JournalCore& core, const Dose& dose, const TimeFrame& frame)
{
    const Day day = dose.when.day;
    const bool stays = dose.when.written.day || !dose.when.at;
    const DayRange range = stays ? DayRange{day, day} : DayRange{day - days{1}, day + days{1}};
    return withinReach(candidatesOn(core, dose, range, frame), dose.when);
}

Dose placedDose(JournalCore& core, const Dose& dose, const TimeFrame& frame)
{
    if (dose.when.written.day || !dose.when.at) {
        return dose;
    }
    const std::vector<Candidate> all = near(core, dose, frame);
    const std::vector<Candidate> own = ofDay(all, dose.when.day);
    const Occurrence* meant = chosen(choiceOf(dose, all), all);
    // What the day alone says of it is worked out whenever it is asked for, and needs no word.
    if (same(meant, chosen(choiceOf(dose, own), own))) {
        return dose;
    }
    if (meant != nullptr) {
        return answering(dose, *meant);
    }
    Dose beside = dose;
    beside.extra = true;
    return beside;
}

/// At a clock that the person wrote.
Placed skippedAt(JournalCore& core, const Dose& skip, const TimeFrame& frame)
{
    const SysSeconds wall = skip.when.at->wall();
    const auto clock = std::chrono::floor<minutes>(wall - std::chrono::floor<days>(wall));
    const Day day = skip.when.written.day ? skip.when.day : frame.today();
    const Moment moment = frame.onDay(day, clock);
    Dose said = skip;
    said.when.at = skip.when.day == day ? skip.when.at : moment;
    said.when.day = day;
    const std::vector<Candidate> all = candidatesOn(core, skip, {day, day}, frame);
    bool planned = false;
    for (const Candidate& one : all) {
        const bool then = one.planned.at.instant == moment.instant;
        if (then && one.isOpen()) {
            return answering(said, one.planned);
        }
        planned = planned || then;
    }
    if (all.empty()) {
        return said;
    }
    return planned ? EntryProblem::answeredBefore : EntryProblem::notPlannedThen;
}

Placed placedSkip(JournalCore& core, const Dose& skip, const TimeFrame& frame)
{
    if (skip.when.at && skip.when.written.clock) {
        return skippedAt(core, skip, frame);
    }
    const std::vector<Candidate> all = near(core, skip, frame);
    if (const Occurrence* meant = chosen(skipChoiceOf(skip, all), all)) {
        return answering(skip, *meant);
    }
    return ofDay(all, skip.when.day).empty() ? Placed(skip) : Placed(EntryProblem::answeredBefore);
}

} // namespace

std::variant<RecordBody, EntryProblem> placedAmongPlans(JournalCore& core, const RecordBody& body,
                                                        const TimeFrame& frame)
{
    const auto* dose = std::get_if<Dose>(&body);
    if (dose == nullptr || dose->state == DoseState::none || dose->answers || dose->extra || dose->batch) {
        return body;
    }
    if (dose->when.day > frame.today() || dose->when.day < earliestDay) {
        return body; // of no day that an entry may have
    }
    return dose->state == DoseState::skipped ? placedSkip(core, *dose, frame) : Placed(placedDose(core, *dose, frame));
}

} // namespace hf
