// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace hf {

/// How an effect lies among those that the other assignments would have given (Edgington & Onghena 2007). The observed
/// assignment counts; ties within 1e-9 of the largest value.
struct RandomisationTest {
    double effect = 0;
    std::uint64_t assignments = 0; ///< looked at: all of them, or those drawn
    bool exact = true;
    double pTwoSided = 1; ///< share with |effect| at least the observed
    double pLower = 1;    ///< share with an effect at most the observed
    double pUpper = 1;
};

/// Used when there are too many assignments to look at all.
struct Draws {
    std::uint64_t seed = 1;
    std::uint64_t count = 100'000;
};

/// Order drawn inside each pair: all 2^k sign patterns of the differences (treatment − control) up to 20 pairs, `draws`
/// of them beyond. The effect is the mean difference. Nothing for no pairs.
std::optional<RandomisationTest> signRandomisation(std::span<const double> differences, const Draws& draws = {});

/// 2 / 2^pairs, at most 1: the smallest two-sided p that this many pairs can give.
double smallestSignP(int pairs);

/// Groups drawn from all: every split of the pooled values into groups of these sizes up to 3 million splits, `draws`
/// beyond. The effect is mean(b) − mean(a). Nothing when a group is empty.
std::optional<RandomisationTest> completeRandomisation(std::span<const double> a, std::span<const double> b,
                                                       const Draws& draws = {});

} // namespace hf
