// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/daily.h"

#include "analysis/statistics/moments.h"

#include <algorithm>
#include <numeric>

namespace hf {

double sessionLoad(double rpe, double duration)
{
    return rpe * duration;
}

std::optional<double> gutBurden(std::span<const BurdenItem> items)
{
    int enabled = 0;
    int rated = 0;
    double sum = 0;
    for (const BurdenItem& item : items) {
        if (!item.enabled) {
            continue;
        }
        ++enabled;
        if (item.rated) {
            ++rated;
            sum += *item.rated;
        }
    }
    const int needed = enabled >= 5 ? enabled - 1 : enabled;
    return rated == 0 || rated < needed ? std::nullopt : std::optional(sum / rated);
}

double valueOfDay(std::vector<double> values, DailyRule rule)
{
    if (rule == DailyRule::last || values.size() == 1) {
        return values.back();
    }
    // Each addition rounds: only in one order do equal values come to one sum.
    std::sort(values.begin(), values.end());
    return rule == DailyRule::sum ? std::accumulate(values.begin(), values.end(), 0.0) : *mean(values);
}

std::optional<StoolClass> stoolClass(int form)
{
    if (form < 1 || form > 7) {
        return std::nullopt;
    }
    return form <= 2 ? StoolClass::hard : (form <= 5 ? StoolClass::middle : StoolClass::loose);
}

} // namespace hf
