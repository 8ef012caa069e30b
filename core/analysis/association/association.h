// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "analysis/statistics/moments.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace hf {

/// Two series that lie beside each other: one row a calendar day, known on both sides or on neither.
struct DayPairs {
    MaybeValues x;
    MaybeValues y;
    std::size_t complete = 0;

    /// The complete days alone, x first.
    Values knownX() const { return knownOf(x); }
    Values knownY() const { return knownOf(y); }
};

/// x of a day with y of `lag` days later (earlier for a negative lag); days that lack either become gaps on both sides.
DayPairs pairsAtLag(std::span<const std::optional<double>> x, std::span<const std::optional<double>> y, int lag);

/// A number of pairs by which a correlation may be judged, and what it then says.
struct JudgedBy {
    std::optional<double> n;
    std::optional<double> pearsonP;
    std::optional<double> spearmanP;
    std::optional<Interval> pearsonInterval;
    std::optional<Interval> spearmanInterval;
};

/// Everything that is computed of two series side by side; what is not defined is nothing.
struct Association {
    std::size_t n = 0;
    std::optional<double> pearson;
    std::optional<double> spearman;
    std::optional<double> kendallTauB;
    std::optional<double> ownX; ///< correlation of x with itself a day before
    std::optional<double> ownY;
    JudgedBy byDays;      ///< as if all days were independent
    JudgedBy byEffective; ///< n(1 − ab)/(1 + ab)
    JudgedBy byAllLags;   ///< Bartlett's sum to lag n/4
};
/// Kendall's tau decides nothing, and takes as long as the ranks.
enum class Tau : std::uint8_t { computed, leftOut };
Association associate(const DayPairs& pairs, Tau tau = Tau::computed);

} // namespace hf
