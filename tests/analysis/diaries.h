// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/experiment/chance.h"
#include "analysis/series.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace hf {

/// How a made-up person fills in a diary.
struct DiaryHabit {
    int days = 90;
    double memory = 0.5; ///< correlation of a day with the day before
    double gaps = 0;     ///< share of days that are not logged
};

/// Whole numbers from 0 to 10 around 3, so with many ties and a heap at 0, that drift and have gaps.
inline Series madeUpDiary(const DiaryHabit& habit, Chance& chance)
{
    Series diary{*parseDay("2026-01-01"), {}};
    const double fresh = std::sqrt(1 - habit.memory * habit.memory);
    double level = chance.normal();
    for (int day = 0; day < habit.days; ++day) {
        const double rating = std::clamp(std::round(3 + 2 * level), 0.0, 10.0);
        const bool logged = chance.unit() >= habit.gaps;
        diary.values.push_back(logged ? std::optional(rating) : std::nullopt);
        level = habit.memory * level + fresh * chance.normal();
    }
    return diary;
}

inline Series seriesFrom(std::string_view firstDay, std::vector<std::optional<double>> values)
{
    return {*parseDay(firstDay), std::move(values)};
}

} // namespace hf
