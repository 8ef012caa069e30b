// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/consistency.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

/// Sum of what is known in the last `window` days; skipped days count nothing.
double sumOf(std::span<const HabitDay> habit, std::size_t window)
{
    double sum = 0;
    for (const HabitDay& day : habit.last(std::min(window, habit.size()))) {
        sum += day.skipped ? 0 : day.value.value_or(0);
    }
    return sum;
}

double keptOfNumber(double sum, double target, bool atMost)
{
    if (!atMost) {
        return target > 0 ? std::clamp(sum / target, 0.0, 1.0) : 1;
    }
    if (target > 0) {
        return std::clamp(1 - (sum - target) / target, 0.0, 1.0);
    }
    return sum > 0 ? 0 : 1;
}

} // namespace

double consistencyMultiplier(double frequency)
{
    constexpr double slowness = 13;
    return std::pow(0.5, std::sqrt(frequency) / slowness);
}

double consistencyStep(double frequency, double previous, double value)
{
    const double multiplier = consistencyMultiplier(frequency);
    return previous * multiplier + value * (1 - multiplier);
}

double consistencyAfter(std::span<const HabitDay> habit, const ConsistencyRule& rule, double previous)
{
    if (habit.back().skipped) {
        return previous;
    }
    const bool daily = rule.times == rule.perDays;
    const int times = daily ? 1 : rule.times;
    const int perDays = daily ? 1 : rule.perDays;
    const double frequency = static_cast<double>(times) / perDays;
    // A rare habit is looked at over twice its window: done on the first day of one and the last of the next is kept.
    const int widen = !rule.target && frequency < 1 ? 2 : 1;
    const double sum = sumOf(habit, static_cast<std::size_t>(perDays) * static_cast<std::size_t>(widen));
    const double kept =
        rule.target ? keptOfNumber(sum, *rule.target, rule.atMost) : std::min(1.0, sum / (times * widen));
    return consistencyStep(frequency, previous, kept);
}

std::vector<double> consistencyOf(std::span<const HabitDay> habit, const ConsistencyRule& rule)
{
    double score = rule.target && rule.atMost ? 1 : 0;
    std::vector<double> scores;
    scores.reserve(habit.size());
    for (std::size_t days = 1; days <= habit.size(); ++days) {
        score = consistencyAfter(habit.first(days), rule, score);
        scores.push_back(score);
    }
    return scores;
}

} // namespace hf
