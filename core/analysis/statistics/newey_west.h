// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hf {

/// Least squares of a day series on one cause, with errors that allow for days resembling their neighbours.
struct SlopeWithErrors {
    double intercept = 0;
    double slope = 0;
    std::optional<double> ordinaryError; ///< as if days were independent; needs 3 known days
    double neweyWestError = 0;
    std::vector<std::optional<double>> residuals; ///< a day each
};

/// y on 1 and x; days without y are gaps and leave their neighbours where they are. Newey-West covariance with Bartlett
/// weights 1 − l/(lag + 1) and no small-sample correction (Newey & West 1987, doi:10.2307/1913610). Lists of equal
/// length, lag ≥ 0. Nothing when x does not vary over the known days.
std::optional<SlopeWithErrors> neweyWest(std::span<const double> x, std::span<const std::optional<double>> y, int lag);

/// Days that say as much as `n` days whose residuals resemble those of the day before: n(1 − r)/(1 + r), clipped to
/// [3, n]. A fit takes part of the resemblance away; r is therefore raised by (2 + 6r)/n (after Marriott & Pope 1954,
/// doi:10.1093/biomet/41.3-4.390). Without two days next to each other it is 3.
double effectiveDaysOf(const SlopeWithErrors& fit, std::size_t n);

/// Half the width of the 95 % interval of the slope. Newey-West alone is too sure of a few dozen days that drift, so
/// the error is at least the ordinary one widened by √(n / effective), and Student's t has effective − 2.
double slopeReach(const SlopeWithErrors& fit, std::size_t n, double effective);

/// Two-sided p of the slope with the same error; 1 without any error.
double slopeP(const SlopeWithErrors& fit, std::size_t n, double effective);

/// ⌊4 (n/100)^(2/9)⌋, the usual number of lags (Newey & West 1994).
int usualLag(std::size_t n);

} // namespace hf
