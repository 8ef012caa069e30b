// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "analysis/series.h"

#include <optional>
#include <span>

namespace hf {

/// What earlier days say of a day to come. Each part is nothing where it is not defined.
struct Baseline {
    std::size_t n = 0;
    std::optional<double> mean;
    std::optional<double> deviation; ///< sample SD
    /// Where 95 % of the next days lie if they are like these: mean ± t(0.975, n−1) · SD · √(1 + 1/n).
    std::optional<Interval> usualRange;

    /// (value − mean) / SD; nothing when the days do not vary.
    std::optional<double> z(double value) const;
};

/// From the values of earlier days, in any order.
Baseline baselineFrom(std::span<const double> earlier);

/// The part of a range that lies on a scale: what cannot be rated is not usual either.
Interval within(Interval range, Interval scale);

/// A day beside the 28 days before it.
struct BaselineOn {
    Baseline baseline;
    std::optional<double> value; ///< of the day itself, which is not part of the baseline
    std::optional<double> z;
    Basis basis;

    bool outsideUsual() const { return value && !baseline.usualRange->contains(*value); }
};

/// Needs 14 known days of the 28 before `day`.
Finding<BaselineOn> baselineOn(const Series& series, Day day);

} // namespace hf
