// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace hf {

/// Reproducible chance: the same seed gives the same draws on every machine, which the library's distributions do not.
class Chance {
public:
    explicit Chance(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    std::uint64_t bits() { return m_engine(); }
    /// Strictly between 0 and 1.
    double unit() { return (static_cast<double>(m_engine() >> 11U) + 0.5) * 0x1p-53; }
    /// 0 … count − 1, all alike.
    std::uint64_t below(std::uint64_t count);
    /// The same without a division for each draw (Lemire 2019, doi:10.1145/3230636); other draws than those of `below`,
    /// which stand behind the orders of experiments and must not change.
    std::uint64_t quicklyBelow(std::uint64_t count);
    /// Of the standard normal distribution (Box & Muller 1958).
    double normal();

private:
    std::mt19937_64 m_engine;
};

} // namespace hf
