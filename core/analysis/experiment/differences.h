// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"

#include <optional>
#include <span>

namespace hf {

/// A test of a mean difference by Student's t. What is not defined is nothing: t, p without spread; the interval below
/// two values.
struct TTest {
    double difference = 0;
    std::optional<double> t;
    std::optional<double> freedom;
    std::optional<double> p;
    std::optional<Interval> interval;
};

/// Of the differences inside pairs. Nothing for no pairs.
std::optional<TTest> pairedT(std::span<const double> differences);

/// mean(b) − mean(a) with unequal variances (Welch 1947, doi:10.1093/biomet/34.1-2.28). Nothing when a group is empty.
std::optional<TTest> welchT(std::span<const double> a, std::span<const double> b);

/// So many of so many.
struct Part {
    int count = 0;
    int of = 0;

    double share() const { return of == 0 ? 0 : static_cast<double>(count) / of; }
};
/// Whether two shares differ by more than chance makes of two alike in 19 of 20 cases (z of two proportions).
bool sharesDiffer(const Part& a, const Part& b);

/// How far b lies above a, counted over all pairs of one value of each (Parker & Vannest 2009,
/// doi:10.1016/j.beth.2008.10.006; Parker 2011, doi:10.1016/j.beth.2010.08.006).
struct Overlap {
    double increase = 0;        ///< NAP: (b > a + ½ ties) / all
    double decrease = 0;        ///< its mirror image
    double tau = 0;             ///< (greater − less) / all
    double trendOfA = 0;        ///< Σ sign(a_j − a_i), i < j
    double tauWithoutTrend = 0; ///< Tau-U: (greater − less − trend of a) / all
};
/// Nothing when a list is empty.
std::optional<Overlap> overlapOf(std::span<const double> a, std::span<const double> b);

/// What differences say to someone who expected none: prior N(0, priorDeviation²), known deviation of one difference.
struct Belief {
    double mean = 0;
    double deviation = 0;
    Interval interval;

    /// P(true difference < bound).
    double below(double bound) const;
};
/// Conjugate normal; both deviations above 0.
Belief bayesNormal(std::span<const double> differences, double priorDeviation, double sigma);

} // namespace hf
