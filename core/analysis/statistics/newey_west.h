// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// ⌊4 (n/100)^(2/9)⌋, the usual number of lags (Newey & West 1994).
int usualLag(std::size_t n);

} // namespace hf
