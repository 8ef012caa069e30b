// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/experiment/belief.h"
#include "analysis/experiment/differences.h"
#include "analysis/experiment/randomisation.h"
#include "analysis/finding.h"
#include "analysis/series.h"
#include "analysis/verdict.h"

#include <optional>
#include <variant>
#include <vector>

namespace hf {

/// A stretch of days on one side of an experiment.
struct Period {
    DayRange days;
    bool treated = false;
};

/// Periods in pairs, one of each side, in the order that was drawn before the start.
struct SelfExperiment {
    std::vector<Period> periods;   ///< 2k and 2k + 1 are a pair
    int washoutDays = 0;           ///< left out at the start of each period
    std::vector<DayRange> leftOut; ///< pauses inside periods, and the days washed out after them
    Scale scale = Scale::points;

    Day plannedEnd() const { return periods.back().days.last; }
    /// Whether a day of this period counts.
    bool counts(const Period& period, Day day) const;
};

/// `pairs` pairs of periods of `periodDays` from `first` on, the order inside each pair drawn from the seed.
SelfExperiment drawSelfExperiment(Day first, int pairs, int periodDays, std::uint64_t seed);

/// What may be shown before the planned end.
struct SelfExperimentProgress {
    int daysDone = 0;
    int daysPlanned = 0;
    int daysKnown = 0; ///< of those done, with the outcome logged
};

/// What a finished experiment found; effects are treated − untreated in the unit of the outcome.
struct SelfExperimentResult {
    std::vector<double> differences; ///< of the pairs used, in order
    RandomisationTest test;          ///< the primary one
    TTest t;
    Overlap overlap; ///< of the days used, untreated against treated
    std::optional<BeliefOfMean> belief;
    double baselineDeviation = 0; ///< sample SD of the untreated days used
    double smallestEffect = 0;
    Verdict verdict = Verdict::noClearChange;
    Basis basis;

    /// Which way the difference points, and the share of all pairs of one day of each side that lie that way too.
    bool lower() const { return test.effect < 0; }
    double overlapThatWay() const { return lower() ? overlap.decrease : overlap.increase; }
    /// The belief, unless it is as good as sure of what the verdict leaves open: then the two would be read as one
    /// contradiction, and the verdict is the one that was promised beforehand.
    const BeliefOfMean* beliefToSay() const
    {
        constexpr double asGoodAsSure = 0.95;
        const bool contradicts = verdict == Verdict::noClearChange && belief && belief->sure() >= asGoodAsSure;
        return belief && !contradicts ? &*belief : nullptr;
    }
};

/// The known values of the days of a period that count, however many.
struct CountedDays {
    int planned = 0;
    std::vector<double> known;

    /// At least half of them are known.
    bool enough() const { return !known.empty() && 2 * static_cast<int>(known.size()) >= planned; }
};
CountedDays countedDays(const SelfExperiment& plan, const Period& period, const Series& outcome);

/// Progress until the planned end is over, whatever the data say; then the result. A period counts when at least half
/// of its days after washout are known, a pair when both of its periods count. Needs 6 pairs.
std::variant<SelfExperimentProgress, Finding<SelfExperimentResult>> selfExperimentOn(const SelfExperiment& plan,
                                                                                     const Series& outcome, Day today);

/// The verdict of a finished experiment alone, by the same rules; nothing when pairs are missing. `draws` beyond 20
/// pairs.
std::optional<Verdict> selfExperimentVerdict(const SelfExperiment& plan, const Series& outcome,
                                             const Draws& draws = {});

inline constexpr int leastPairs = 6;
inline constexpr int recommendedPairs = 8;

} // namespace hf
