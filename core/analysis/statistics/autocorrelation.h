// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace hf {

/// Σ (x_t − x̄)(x_{t−k} − x̄) / Σ (x_t − x̄)², where the products are of days that are both known and `lag` apart. Gaps
/// take products away but no squares, so the sum is scaled up to the n − k products of a series without gaps; otherwise
/// days would seem more independent the more of them are missing. Nothing when the known days do not vary or none are
/// so far apart.
std::optional<double> autocorrelation(std::span<const std::optional<double>> series, std::size_t lag);

/// n (1 − a·b) / (1 + a·b), clipped to [3, n]: the number of independent pairs that say as much as n pairs of two
/// series whose days resemble the days before by a and b (Bartlett 1935, doi:10.2307/2341639). Nothing for n < 3.
std::optional<double> effectiveN(std::size_t n, double a, double b);

/// The same with all lags up to n/4: n / (1 + 2 Σ (1 − k/n) a(k) b(k)), clipped to [3, n], 3 when the sum is not
/// positive (Pyper & Peterman 1998, doi:10.1139/f98-104). Series of equal length, known on the same n days.
std::optional<double> effectiveNOfLags(std::span<const std::optional<double>> x,
                                       std::span<const std::optional<double>> y);

/// What two such series are like, each to itself, and together: all of the above from one look at them.
struct PairResemblance {
    std::optional<double> x; ///< autocorrelation at lag 1
    std::optional<double> y;
    std::optional<double> effectiveNOfLags;
};
PairResemblance resemblanceOf(std::span<const std::optional<double>> x, std::span<const std::optional<double>> y);

} // namespace hf
