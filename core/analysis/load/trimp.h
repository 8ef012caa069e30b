// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace hf {

/// Which of the two published sets of constants.
enum class TrimpConstants : std::uint8_t { male, female };

/// Heart rates in beats a minute; `highest` above `resting`.
struct HeartRates {
    double average = 0;
    double resting = 0;
    double highest = 0;
};

/// Training impulse from heart rates: minutes · f · 0.64 e^(1.92 f), for women 0.86 e^(1.67 f), with f the share of the
/// heart rate reserve, not below 0 (Banister 1991; Morton 1990, doi:10.1152/jappl.1990.69.3.1171). Nothing when the
/// highest rate is not above the resting one.
std::optional<double> banisterTrimp(double minutes, const HeartRates& rates, TrimpConstants constants);

/// Training impulse from the minutes in five zones of 50-60 … 90-100 % of the highest heart rate: Σ zone × minutes
/// (Edwards 1993).
double edwardsTrimp(const std::array<double, 5>& minutesInZones);

} // namespace hf
