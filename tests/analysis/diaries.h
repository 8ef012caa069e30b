// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/association/relation.h"
#include "analysis/courses.h"
#include "analysis/experiment/chance.h"
#include "analysis/series.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace hf {

/// Whole numbers from 0 to 10 around 3, so with many ties and a heap at 0, that drift and have gaps.
inline Series madeUpDiary(const DiaryHabit& habit, const std::vector<double>& course, Chance& chance)
{
    Series diary{*parseDay("2026-01-01"), {}};
    const double fresh = std::sqrt(1 - habit.memory * habit.memory);
    const double centre = habit.course == Course::zeros ? -1 : (habit.course == Course::still ? 3 : 4);
    double level = chance.normal();
    for (int day = 0; day < habit.days; ++day) {
        const double value = level + course[static_cast<std::size_t>(day)];
        const double rating = std::clamp(std::round(centre + 2 * value), 0.0, 10.0);
        const double missing =
            habit.badDaysMissing ? (value > 0.5 ? 2 * habit.gaps : (value < -0.5 ? 0 : habit.gaps)) : habit.gaps;
        const bool logged = chance.unit() >= missing;
        diary.values.push_back(logged ? std::optional(rating) : std::nullopt);
        level = habit.memory * level + fresh * chance.normal();
    }
    return diary;
}

inline Series madeUpDiary(const DiaryHabit& habit, Chance& chance)
{
    return madeUpDiary(habit, courseOf(habit, chance), chance);
}

inline Series seriesFrom(std::string_view firstDay, std::vector<std::optional<double>> values)
{
    return {*parseDay(firstDay), std::move(values)};
}

/// A diary of which the other one is made: on the next day by so much of its spread, or, on and off, on the same day by
/// so many of its deviations.
inline Question questionWithEffect(double effect, bool onOff, int count, double memory, Chance& chance)
{
    Question question{{*parseDay("2026-01-01"), {}}, {*parseDay("2026-01-01"), {}}, onOff ? 0 : 1, onOff};
    const auto rated = [](double level) { return std::clamp(std::round(4 + 2 * level), 0.0, 10.0); };
    const double fresh = std::sqrt(1 - memory * memory);
    double before = chance.normal();
    double cause = chance.normal();
    double own = chance.normal();
    for (int day = 0; day < count; ++day) {
        const bool taken = chance.unit() < 0.5;
        const double rest = std::sqrt(1 - effect * effect);
        question.x.values.push_back(onOff ? (taken ? 5 : 0) : rated(cause));
        question.y.values.push_back(onOff ? rated(own + (taken ? effect : 0)) : rated(effect * before + rest * own));
        before = cause;
        cause = memory * cause + fresh * chance.normal();
        own = memory * own + fresh * chance.normal();
    }
    return question;
}

} // namespace hf
