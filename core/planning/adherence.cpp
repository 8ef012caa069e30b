// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/adherence.h"

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

/// Lengths of the runs of misses, oldest first; the other days are not there at all.
std::vector<int> missRuns(std::span<const PlannedDay> states)
{
    std::vector<int> runs;
    bool open = false;
    for (const PlannedDay day : states) {
        if (day == PlannedDay::missed) {
            if (!open) {
                runs.push_back(0);
            }
            open = true;
            ++runs.back();
        } else if (day == PlannedDay::done) {
            open = false;
        }
    }
    return runs;
}

} // namespace

std::optional<ShareInterval> wilsonInterval(int done, int planned)
{
    if (planned <= 0) {
        return std::nullopt;
    }
    constexpr double z = 1.959963984540054; // the normal distribution's 97.5 % point
    const double n = planned;
    const double share = done / n;
    const double centre = share + z * z / (2 * n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return ShareInterval{done == 0 ? 0 : std::max(0.0, (centre - half) / scale),
                         done == planned ? 1 : std::min(1.0, (centre + half) / scale)};
}

Adherence adherenceOf(std::span<const PlannedDay> states)
{
    Adherence result;
    for (const PlannedDay day : states) {
        if (day == PlannedDay::done) {
            ++result.done;
            ++result.currentRun;
            result.longestRun = std::max(result.longestRun, result.currentRun);
        } else if (day == PlannedDay::missed) {
            result.currentRun = 0;
        }
        result.planned += day == PlannedDay::done || day == PlannedDay::missed ? 1 : 0;
    }
    if (result.planned > 0) {
        result.share = static_cast<double>(result.done) / result.planned;
        result.interval = wilsonInterval(result.done, result.planned);
    }
    const std::vector<int> runs = missRuns(states);
    result.doubleMisses = static_cast<int>(std::count_if(runs.begin(), runs.end(), [](int run) { return run >= 2; }));
    return result;
}

std::optional<double> amountAdherence(std::span<const double> taken, std::span<const double> planned)
{
    double kept = 0;
    double all = 0;
    const std::size_t count = std::min(taken.size(), planned.size());
    for (std::size_t i = 0; i < count; ++i) {
        kept += std::min(taken[i], planned[i]);
        all += planned[i];
    }
    return all > 0 ? std::optional(kept / all) : std::nullopt;
}

std::vector<int> daysToReturn(std::span<const PlannedDay> planned)
{
    std::vector<int> lengths;
    bool away = false;
    int sinceMiss = 0;
    for (const PlannedDay day : planned) {
        sinceMiss += day == PlannedDay::paused ? 0 : 1;
        if (day == PlannedDay::missed && !away) {
            away = true;
            sinceMiss = 0;
        } else if (day == PlannedDay::done && away) {
            away = false;
            lengths.push_back(sinceMiss);
        }
    }
    return lengths;
}

std::optional<double> medianDaysToReturn(std::span<const PlannedDay> planned)
{
    std::vector<int> lengths = daysToReturn(planned);
    if (lengths.empty()) {
        return std::nullopt;
    }
    std::sort(lengths.begin(), lengths.end());
    const std::size_t half = lengths.size() / 2;
    return lengths.size() % 2 == 1 ? lengths[half] : (lengths[half - 1] + lengths[half]) / 2.0;
}

int longestGap(std::span<const PlannedDay> states)
{
    const std::vector<int> runs = missRuns(states);
    return runs.empty() ? 0 : *std::max_element(runs.begin(), runs.end());
}

} // namespace hf
