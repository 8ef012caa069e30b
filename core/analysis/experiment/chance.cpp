// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/chance.h"

#include <cmath>
#include <numbers>

namespace hf {

std::uint64_t Chance::below(std::uint64_t count)
{
    // The numbers at the top that would favour the first remainders are drawn again.
    const std::uint64_t fair = (~std::uint64_t{0} / count) * count;
    std::uint64_t drawn = m_engine();
    while (drawn >= fair) {
        drawn = m_engine();
    }
    return drawn % count;
}

double Chance::normal()
{
    const double radius = std::sqrt(-2 * std::log(unit()));
    return radius * std::cos(2 * std::numbers::pi * unit());
}

} // namespace hf
