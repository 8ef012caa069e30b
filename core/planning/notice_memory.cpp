// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/notice_memory.h"

#include <algorithm>

namespace hf {

void noteTold(NoticeMemory& memory, const OccurrenceId& what, SysSeconds now)
{
    memory.firstTold.emplace(what, now);
}

void noteEnd(NoticeMemory& memory, const OccurrenceId& what, NoticeEnd end, std::optional<SysSeconds> answeredAt)
{
    const auto told = memory.firstTold.find(what);
    if (told == memory.firstTold.end()) {
        return;
    }
    const bool inTime = end == NoticeEnd::elsewhere && answeredAt && *answeredAt <= told->second + patience;
    const PlanSlot slot{what.plan, what.slot};
    memory.firstTold.erase(told);
    if (end == NoticeEnd::byNotice || inTime) {
        memory.ignored.erase(slot);
    } else {
        ++memory.ignored[slot];
    }
}

std::vector<PlanSlot> slotsToAskAbout(const NoticeMemory& memory, Day today)
{
    constexpr days pause{7};
    std::vector<PlanSlot> found;
    for (const auto& [slot, count] : memory.ignored) {
        const auto asked = memory.asked.find(slot);
        const bool lately = asked != memory.asked.end() && today < asked->second + pause;
        if (count >= worthAsking && !lately) {
            found.push_back(slot);
        }
    }
    return found;
}

void noteAsked(NoticeMemory& memory, const PlanSlot& slot, Day today)
{
    memory.ignored.erase(slot);
    memory.asked[slot] = today;
}

std::optional<minutes> usualClock(std::vector<minutes> clocks, minutes dayStart)
{
    constexpr std::size_t fewest = 3;
    constexpr minutes day{24 * 60};
    constexpr minutes step{5};
    if (clocks.size() < fewest) {
        return std::nullopt;
    }
    for (minutes& clock : clocks) {
        clock = (clock - dayStart + day) % day;
    }
    std::sort(clocks.begin(), clocks.end());
    const std::size_t half = clocks.size() / 2;
    const minutes middle = clocks.size() % 2 == 1 ? clocks[half] : (clocks[half - 1] + clocks[half]) / 2;
    const minutes rounded = (middle + step / 2) / step * step;
    return (rounded + dayStart) % day;
}

} // namespace hf
