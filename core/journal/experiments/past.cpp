// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/experiments/past.h"

#include "journal/experiments/course.h"

#include <algorithm>
#include <set>

namespace hf {

namespace {

/// What the experiment said at a moment. Deleted meanwhile, it says what it said last.
const Experiment* saidAt(std::span<const TestVersion> versions, Stamp moment)
{
    const Experiment* said = nullptr;
    for (const TestVersion& version : versions) {
        if (version.at < moment && version.plan) {
            said = &*version.plan;
        }
    }
    return said;
}

/// Days up to today that some version pauses.
std::set<Day> everPaused(std::span<const TestVersion> versions, Day today)
{
    std::set<Day> paused;
    for (const TestVersion& version : versions) {
        for (const DayRange& pause : version.plan ? version.plan->pauses : std::vector<DayRange>{}) {
            for (Day day = pause.first; day <= std::min(pause.last, today); day += days{1}) {
                paused.insert(day);
            }
        }
    }
    return paused;
}

void add(std::vector<DayRange>& ranges, DayRange next)
{
    if (!ranges.empty() && ranges.back().last + days{1} >= next.first) {
        ranges.back().last = std::max(ranges.back().last, next.last);
    } else {
        ranges.push_back(next);
    }
}

} // namespace

std::vector<DayRange> heldPauses(std::span<const TestVersion> versions, const KnownSince& knownSince, Day today)
{
    std::vector<DayRange> held;
    const Experiment& now = versions.back().plan.value();
    for (const Day day : everPaused(versions, today)) {
        const auto known = knownSince(day);
        const Experiment* said = known ? saidAt(versions, *known) : &now;
        if (said != nullptr && pausedOn(*said, day)) {
            add(held, {day, day});
        }
    }
    for (const DayRange& pause : now.pauses) {
        if (pause.last > today) {
            add(held, {std::max(pause.first, today + days{1}), pause.last});
        }
    }
    return held;
}

bool protocolChanged(std::span<const TestVersion> versions)
{
    const Experiment* first = nullptr;
    for (const TestVersion& version : versions) {
        first = first == nullptr && version.plan ? &*version.plan : first;
        if (version.plan && !keepsProtocol(*first, *version.plan)) {
            return true;
        }
    }
    return false;
}

bool pausedElsewhere(std::span<const TestVersion> versions)
{
    const std::vector<DayRange>* pauses = nullptr;
    for (const TestVersion& version : versions) {
        if (!version.plan) {
            continue;
        }
        const bool changed = pauses != nullptr && *pauses != version.plan->pauses;
        if (changed && version.device != versions.front().device) {
            return true;
        }
        pauses = &version.plan->pauses;
    }
    return false;
}

} // namespace hf
