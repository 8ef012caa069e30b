// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"

#include <optional>
#include <span>

namespace hf {

// Of two lists of equal length; nothing when either does not vary or has fewer than two values.

std::optional<double> pearson(std::span<const double> x, std::span<const double> y);
/// Pearson's of the average ranks.
std::optional<double> spearman(std::span<const double> x, std::span<const double> y);
/// Corrected for ties on both sides (Kendall 1945, doi:10.1093/biomet/33.3.239).
std::optional<double> kendallTauB(std::span<const double> x, std::span<const double> y);

/// Two-sided p of a correlation of `n` (effective) pairs from Student's t with n − 2; nothing for n ≤ 2.
std::optional<double> correlationP(double correlation, double n);

/// 95 % interval of a correlation of `n` (effective) pairs by Fisher's z with n − 3; nothing for n ≤ 3.
std::optional<Interval> fisherInterval(double correlation, double n);

/// 95 % interval of a rank correlation of `n` (effective) pairs: Fisher's z with the variance (1 + ρ²/2)/(n − 3)
/// (Bonett & Wright 2000, doi:10.1007/BF02294183); nothing for n ≤ 3.
std::optional<Interval> spearmanInterval(double correlation, double n);

} // namespace hf
