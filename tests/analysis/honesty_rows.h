// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/experiment/chance.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace hf {

/// How often something was said.
struct Counted {
    int looked = 0; ///< times a verdict was shown
    int said = 0;

    double share() const { return looked == 0 ? 0 : static_cast<double>(said) / looked; }
    /// Half of the 95 % interval of the share.
    double reach() const;
};

/// What a row of the table holds.
enum class HonestyPart : std::uint8_t {
    nothing,   ///< nothing is there, and seldom may something be said
    something, ///< an effect is there, and has to be found as often as was promised
    notCured,  ///< no look at the diary can tell it from an effect
};

/// One row of the table in `how-sure-are-we.md`: made-up diaries, and what the functions behind every screen say of
/// them.
struct HonestyRow {
    std::string says;
    HonestyPart part = HonestyPart::nothing;
    double bound = 0; ///< nothing: the most that may be said; something: the least that must be found
    int cost = 1;     ///< questions a run asks
    std::function<void(int run, Chance& chance, Counted& counted)> once;
};

std::vector<HonestyRow> honestyRows();
void addDiaryRows(std::vector<HonestyRow>& rows); ///< of what goes together, and of before and after
void addTestRows(std::vector<HonestyRow>& rows);  ///< of experiments

/// One after the other, so that each is as frequent as the others.
template<std::size_t count>
double pick(const std::array<double, count>& from, int run)
{
    return from[static_cast<std::size_t>(run) % count];
}

/// A row as the page shows it.
std::string lineOf(const HonestyRow& row, const Counted& counted);

/// The heading of a part of the table.
std::string headingOf(HonestyPart part);

} // namespace hf
