// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/load/usual_weeks.h"

#include "analysis/statistics/moments.h"

#include <algorithm>

namespace hf {

std::optional<BesideWeeks> besideEarlierWeeks(const std::function<std::optional<double>(Day)>& figureOn, Day last)
{
    constexpr days week{7};
    const auto value = figureOn(last);
    Values earlier;
    for (int back = 1; back <= usualWeeks; ++back) {
        if (const auto figure = figureOn(last - back * week)) {
            earlier.push_back(*figure);
        }
    }
    if (!value || earlier.size() < leastUsualWeeks || allAlike(earlier)) {
        return std::nullopt;
    }
    const Interval usual = *baselineFrom(earlier).usualRange;
    return BesideWeeks{*value, {std::max(0.0, usual.low), usual.high}, static_cast<int>(earlier.size())};
}

} // namespace hf
