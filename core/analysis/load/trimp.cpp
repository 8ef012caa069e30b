// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/load/trimp.h"

#include <algorithm>
#include <cmath>

namespace hf {

std::optional<double> banisterTrimp(double minutes, const HeartRates& rates, TrimpConstants constants)
{
    const double reserve = rates.highest - rates.resting;
    if (!(reserve > 0)) {
        return std::nullopt;
    }
    const double share = std::max(0.0, (rates.average - rates.resting) / reserve);
    const double weight =
        constants == TrimpConstants::male ? 0.64 * std::exp(1.92 * share) : 0.86 * std::exp(1.67 * share);
    return minutes * share * weight;
}

double edwardsTrimp(const std::array<double, 5>& minutesInZones)
{
    double sum = 0;
    for (std::size_t zone = 0; zone < minutesInZones.size(); ++zone) {
        sum += static_cast<double>(zone + 1) * minutesInZones[zone];
    }
    return sum;
}

} // namespace hf
