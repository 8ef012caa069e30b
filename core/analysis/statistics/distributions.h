// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace hf {

// From Boost.Math. Degrees of freedom are positive and need not be whole.

double studentCdf(double t, double freedom);
/// `p` strictly between 0 and 1; nothing otherwise, because the quantile is infinite.
std::optional<double> studentQuantile(double p, double freedom);
/// P(|T| ≥ |t|).
double studentTwoSided(double t, double freedom);

double normalCdf(double z);
/// `p` strictly between 0 and 1; nothing otherwise.
std::optional<double> normalQuantile(double p);

/// Exact two-sided binomial test against ½: `better` of `pairs` (ties left out). 0 ≤ better ≤ pairs.
double signTest(std::int64_t better, std::int64_t pairs);

/// The 97.5 % quantile of the normal distribution.
inline constexpr double z975 = 1.959963984540054;

} // namespace hf
