// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/experiment/pauses.h"

#include <algorithm>

namespace hf {

namespace {

/// Walks the calendar once and lays the periods over the days that are no pause.
class Walk {
public:
    Walk(Day first, std::span<const DayRange> pauses)
        : m_day(first),
          m_pauses(pauses)
    {
    }

    /// The days of a period; those washed out anew or paused go to `leftOut`.
    DayRange layOut(int length, int washoutDays, std::vector<DayRange>& leftOut)
    {
        skipPause();
        const Day first = m_day;
        int washout = washoutDays;
        int counted = length - washoutDays;
        bool again = false;
        while (counted > 0) {
            const Day before = m_day;
            skipPause();
            if (m_day != before) {
                leftOut.push_back({before, m_day - days{1}});
                washout = washoutDays;
                again = true;
            }
            if (washout > 0 && again) {
                leftOut.push_back({m_day, m_day});
            }
            (washout > 0 ? washout : counted) -= 1;
            m_day += days{1};
        }
        return {first, m_day - days{1}};
    }

private:
    void skipPause()
    {
        for (const DayRange& pause : m_pauses) {
            if (pause.contains(m_day)) {
                m_day = pause.last + days{1};
            }
        }
    }

    Day m_day;
    std::span<const DayRange> m_pauses;
};

} // namespace

SelfExperiment movedByPauses(const SelfExperiment& drawn, std::span<const DayRange> pauses)
{
    SelfExperiment moved = drawn;
    if (moved.periods.empty() || pauses.empty()) {
        return moved;
    }
    Walk walk(drawn.periods.front().days.first, pauses);
    for (Period& period : moved.periods) {
        period.days = walk.layOut(period.days.length(), drawn.washoutDays, moved.leftOut);
    }
    return moved;
}

} // namespace hf
