// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/placing.h"

#include "journal/plans/plan_reader.h"

#include <algorithm>

namespace hf {

namespace {

using Placed = std::variant<RecordBody, EntryProblem>;

/// What a dose is placed among. `self` is the record that it already is, whose earlier version takes nothing.
struct Placing {
    JournalCore& core;
    const TimeFrame& frame;
    std::optional<RecordId> self;

    std::vector<Candidate> candidatesOn(const Dose& dose, const DayRange& range) const
    {
        return plannedIn(core, range, frame, dose.supplement, self).candidates;
    }
};

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
    answer.placed = true;
    if (dose.state == DoseState::skipped) {
        answer.when.at = planned.at; // a skip stands where what it leaves out would have been
    }
    return answer;
}

/// The planned doses that the entry may answer: those of a written day alone.
std::vector<Candidate> near(const Placing& placing, const Dose& dose)
{
    const Day day = dose.when.day;
    const bool stays = dose.when.written.day || !dose.when.at;
    const DayRange range = stays ? DayRange{day, day} : DayRange{day - days{1}, day + days{1}};
    return withinReach(placing.candidatesOn(dose, range), dose.when);
}

Dose placedDose(const Placing& placing, const Dose& dose)
{
    if (dose.when.written.day || !dose.when.at) {
        return dose;
    }
    const std::vector<Candidate> all = near(placing, dose);
    const std::vector<Candidate> own = ofDay(all, dose.when.day);
    const Choice choice = choiceOf(dose, all);
    const Choice ofDayAlone = choiceOf(dose, own);
    const Occurrence* meant = chosen(choice, all);
    // What the day alone says of it is worked out whenever it is asked for, and needs no word.
    if (same(meant, chosen(ofDayAlone, own)) && choice.twice == ofDayAlone.twice) {
        return dose;
    }
    if (meant != nullptr) {
        return answering(dose, *meant);
    }
    Dose beside = dose;
    beside.extra = true;
    beside.placed = true;
    return beside;
}

/// At a clock that the person wrote.
Placed skippedAt(const Placing& placing, const Dose& skip)
{
    const SysSeconds wall = skip.when.at->wall();
    const auto clock = std::chrono::floor<minutes>(wall - std::chrono::floor<days>(wall));
    const Day day = skip.when.written.day ? skip.when.day : placing.frame.today();
    const Moment moment = placing.frame.onDay(day, clock);
    Dose said = skip;
    said.when.at = skip.when.day == day ? skip.when.at : moment;
    said.when.day = day;
    const std::vector<Candidate> all = placing.candidatesOn(skip, {day, day});
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

Placed placedSkip(const Placing& placing, const Dose& skip)
{
    if (skip.when.at && skip.when.written.clock) {
        return skippedAt(placing, skip);
    }
    const std::vector<Candidate> all = near(placing, skip);
    if (const Occurrence* meant = chosen(skipChoiceOf(skip, all), all)) {
        return answering(skip, *meant);
    }
    return ofDay(all, skip.when.day).empty() ? Placed(skip) : Placed(EntryProblem::answeredBefore);
}

Placed placed(const Placing& placing, const Dose& dose)
{
    return dose.state == DoseState::skipped ? placedSkip(placing, dose) : Placed(placedDose(placing, dose));
}

/// Whether what was worked out for the stored dose says nothing of the next version any more.
bool isToBePlacedAnew(const Dose& was, const Dose& next)
{
    const bool same = was.when == next.when && was.amount == next.amount && was.state == next.state &&
                      was.supplement == next.supplement;
    return was.placed && next.placed && was.answers == next.answers && was.extra == next.extra && !same;
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
    return placed({core, frame, std::nullopt}, *dose);
}

std::variant<RecordBody, EntryProblem> placedAnew(JournalCore& core, const Record& record,
                                                  const std::optional<Record>& before, const TimeFrame& frame)
{
    const auto* next = std::get_if<Dose>(&record.body);
    const auto* was = before ? std::get_if<Dose>(&before->body) : nullptr;
    if (next == nullptr || was == nullptr || !isToBePlacedAnew(*was, *next)) {
        return record.body;
    }
    Dose dose = *next;
    dose.answers.reset();
    dose.extra = false;
    dose.placed = false;
    if (dose.when.at) { // the day that it took from what it answered is not its own
        dose.when.day = journalDay(*dose.when.at, frame.dayStart);
    }
    dose.when.written.clock = dose.state == DoseState::skipped && dose.when.at != was->when.at;
    return dose.state == DoseState::none ? Placed(dose) : placed({core, frame, record.id}, dose);
}

} // namespace hf
