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

std::uint64_t Chance::quicklyBelow(std::uint64_t count)
{
    __extension__ using Wide = unsigned __int128;
    Wide product = static_cast<Wide>(m_engine()) * count;
    if (static_cast<std::uint64_t>(product) < count) {
        const std::uint64_t unfair = (0 - count) % count;
        while (static_cast<std::uint64_t>(product) < unfair) {
            product = static_cast<Wide>(m_engine()) * count;
        }
    }
    return static_cast<std::uint64_t>(product >> 64U);
}

double Chance::normal()
{
    const double radius = std::sqrt(-2 * std::log(unit()));
    return radius * std::cos(2 * std::numbers::pi * unit());
}

} // namespace hf
