// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/occurrence.h"

#include <cstddef>
#include <optional>
#include <span>

namespace hf {

// Which planned dose a dose answers that names none. Distances are those of the clock on the wall, wherever the person
// was. A dose without a clock has none.

/// So long after its time a planned dose is still answered by a dose that names none, where a nearer one is taken or
/// where its day is over.
inline constexpr seconds latestAnswer{std::chrono::hours{6}};
/// So long before its time a planned dose of the next day is answered.
inline constexpr seconds earliestAnswer{std::chrono::hours{3}};
/// A dose this near to the one that took the nearest planned dose was entered twice.
inline constexpr seconds enteredTwice{minutes{30}};

/// A planned dose that a dose may answer. It is not paused.
struct Candidate {
    Occurrence planned;
    std::optional<SysSeconds> takenAt; ///< wall clock of the dose that took it, where it has one

    bool isOpen() const { return !planned.answeredBy; }
    bool isSkipped() const { return planned.answeredBy && planned.state == OccurrenceState::skipped; }
};

/// The place of a dose among the candidates; nothing when it is extra.
struct Choice {
    std::optional<std::size_t> which;
    bool twice = false; ///< extra, because it is the same as the dose that took the nearest one
};

/// What a dose says of a planned one; nothing when it is too little to count or of another supplement or dimension.
std::optional<OccurrenceState> answerOf(const Dose& dose, const Occurrence& planned);

/// The candidate that a taken dose answers: the nearest in time whose amount or smaller amount it reaches, also when it
/// was skipped. When that one is taken, the latest earlier open one at most `latestAnswer` past, except for a dose that
/// was entered twice; then a later open one, if the amount is right there and nowhere else. A dose without a clock
/// answers the first open one, or where none is open the first that was skipped. Candidates are in order of time.
Choice choiceOf(const Dose& dose, std::span<const Candidate> candidates);

/// The same for a skip with a clock: the nearest one, or the latest earlier open one where that was taken. What was
/// skipped is not skipped again.
Choice skipChoiceOf(const Dose& skip, std::span<const Candidate> candidates);

/// The candidates that a dose of that day and moment may answer: those of its own day, of the day before while they are
/// `latestAnswer` past at most, of the day after from `earliestAnswer` on.
std::vector<Candidate> withinReach(std::span<const Candidate> candidates, const When& when);

} // namespace hf
