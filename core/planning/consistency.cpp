// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/consistency.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

/// Sum of what is known in the last `window` days up to and including `last`; skipped days count nothing.
double sumOf(std::span<const HabitDay> habit, std::size_t last, std::size_t window)
{
    const std::size_t first = last + 1 >= window ? last + 1 - window : 0;
    double sum = 0;
    for (std::size_t i = first; i <= last; ++i) {
        sum += habit[i].skipped ? 0 : habit[i].value.value_or(0);
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

std::vector<double> consistencyOf(std::span<const HabitDay> habit, const ConsistencyRule& rule,
                                  std::optional<double> start)
{
    const bool daily = rule.times == rule.perDays;
    const int times = daily ? 1 : rule.times;
    const int perDays = daily ? 1 : rule.perDays;
    const double frequency = static_cast<double>(times) / perDays;
    // A rare habit is looked at over twice its window: done on the first day of one and the last of the next is kept.
    const int widen = !rule.target && frequency < 1 ? 2 : 1;
    const auto window = static_cast<std::size_t>(perDays) * static_cast<std::size_t>(widen);
    double score = start.value_or(rule.target && rule.atMost ? 1 : 0);
    std::vector<double> scores;
    scores.reserve(habit.size());
    for (std::size_t i = 0; i < habit.size(); ++i) {
        if (!habit[i].skipped) {
            const double sum = sumOf(habit, i, window);
            const double kept =
                rule.target ? keptOfNumber(sum, *rule.target, rule.atMost) : std::min(1.0, sum / (times * widen));
            score = consistencyStep(frequency, score, kept);
        }
        scores.push_back(score);
    }
    return scores;
}

} // namespace hf
