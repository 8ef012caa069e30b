// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"

#include <optional>
#include <span>

namespace hf {

/// What the differences inside pairs say to someone who expected none and does not know how much they spread.
struct BeliefOfMean {
    double mean = 0;
    double deviation = 0;
    Interval interval;         ///< 95 %, with equal tails
    double belowZero = 0;      ///< P(true difference < 0)
    double belowMinusHalf = 0; ///< P(true difference < −0.5), in the unit of the differences

    /// Which way it leans, and how sure it is of that (0.5 to 1).
    bool lower() const { return belowZero > 0.5; }
    double sure() const { return lower() ? belowZero : 1 - belowZero; }
};

/// Posterior of the mean difference with a prior N(0, priorDeviation²) and Student's t of k − 1 degrees as likelihood,
/// that is with a flat prior on the logarithm of the spread. `priorDeviation` above 0. Nothing below two differences,
/// and where they do not vary.
std::optional<BeliefOfMean> beliefOfMean(std::span<const double> differences, double priorDeviation);

} // namespace hf
