// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/day.h"
#include "domain/entries/definition.h"
#include "domain/id.h"
#include "domain/zone.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hf {

/// One side of an experiment. For a habit `treated` means done and `control` not done; neither has an amount.
struct Condition {
    std::string label;            ///< the person's own words; may be empty
    std::optional<Amount> amount; ///< at each of the times; nothing: none of it

    bool operator==(const Condition&) const = default;
};

/// What the person took a period of a blind experiment for.
struct Guess {
    int period = 0;
    bool treated = false;

    bool operator==(const Guess&) const = default;
};

/// A randomised test on oneself. Once it stands in the log only pauses, guesses, the end and (when blind) the seed may
/// change: the rest is the protocol, and `digest` seals it.
struct Experiment {
    std::string question;
    std::optional<SupplementId> supplement; ///< what is tested: this,
    std::optional<ItemId> habit;            ///< or an own yes-or-no habit
    Condition treated;
    Condition control;
    std::string outcome;               ///< the name of a series
    std::optional<ItemId> outcomeItem; ///< what it is the series of, so that it may be renamed
    Better better = Better::neither;
    Day first;
    int pairs = 8;
    int periodDays = 7;
    int washoutDays = 1;               ///< at the start of each period, not counted
    std::optional<std::uint64_t> seed; ///< of the order; absent while someone else holds it
    std::string digest;                ///< SHA-256 of protocol, order and seed, lower-case hexadecimal
    std::vector<minutes> times;        ///< of the doses, wall clock
    std::vector<std::string> leaveOut; ///< day marks whose days the second result leaves out
    bool blind = false;
    std::string codes; ///< blind: `X` or `Y` for each period; none where packs have numbers
    /// Blind: what is taken and logged instead, by the piece: pack X and pack Y, or the one of numbered packs.
    std::vector<SupplementId> packs;
    std::vector<DayRange> pauses; ///< in order; one that goes on ends on `untilResumed`
    std::vector<Guess> guesses;
    std::optional<Day> stoppedOn; ///< given up on this day, before its end
    std::string stopReason;
    std::optional<Day> endedOn; ///< said to be over on this day: it was past its end and nothing was logged since
    int rules = firstRules;     ///< of the draw; see `rulesNow`

    bool operator==(const Experiment&) const = default;

    /// Experiments that were drawn before there were others: packs X and Y, and silence is silence.
    static constexpr int firstRules = 1;
    /// Blind ones number their packs by period, and on a day without any silence counts as kept.
    static constexpr int rulesNow = 2;

    static constexpr Day untilResumed = Day{std::chrono::year{9999} / 12 / 31};
    bool needsKey() const { return blind && !seed; }
    bool packsByPeriod() const { return blind && rules >= rulesNow; }
    /// Of a blind one, what is written on the pack of a period: its number, or X or Y.
    std::string packName(std::size_t period) const
    {
        return packsByPeriod() ? std::to_string(period + 1) : std::string(1, codes.at(period));
    }
    int periods() const { return 2 * pairs; }
};

inline constexpr int leastTestPairs = 6;
inline constexpr int mostTestPairs = 40;
inline constexpr int longestPeriod = 28;

/// True when `next` says of the protocol what `earlier` says, and takes no guess, pause or key back that is past.
bool keepsProtocol(const Experiment& earlier, const Experiment& next);

} // namespace hf
