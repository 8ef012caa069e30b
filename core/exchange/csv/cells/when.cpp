// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/cells/when.h"

namespace hf::csv {

WhenReader::WhenReader(DateOrder order, const TimeFrame& frame)
    : m_order(order),
      m_frame(frame),
      m_latest(latestImportDay(frame))
{
}

RowTime WhenReader::read(std::string_view date, std::string_view clock) const
{
    RowTime time;
    if (date.empty()) {
        time.problem = "date-missing";
        return time;
    }
    auto written = readWrittenDate(date);
    const auto day = written ? dayIn(*written, m_order) : std::nullopt;
    if (!day) {
        time.problem = "date-unreadable";
        return time;
    }
    // Zone rules are asked for days in the range only: a year 9999 has none worth the search.
    if (*day < earliestDay || *day > m_latest + days{1}) {
        time.problem = "date-out-of-range";
        return time;
    }
    if (!written->clock && !clock.empty()) {
        written->clock = readClock(clock);
        if (!written->clock) {
            time.problem = "time-unreadable";
            return time;
        }
    }
    time.when.day = *day;
    if (written->clock && written->offset) {
        time.when.at = Moment{SysSeconds{*day} + *written->clock - *written->offset, *written->offset, {}, false};
    } else if (written->clock) {
        time.when.at = m_frame.zone.atWall(*day, *written->clock);
        time.when.at->offsetAssumed = true;
    }
    if (time.when.at) {
        time.when.day = journalDay(*time.when.at, m_frame.dayStart);
    }
    if (time.when.day < earliestDay || time.when.day > m_latest) {
        time.problem = "date-out-of-range";
    }
    return time;
}

Day latestImportDay(const TimeFrame& frame)
{
    return frame.today() + days{1};
}

} // namespace hf::csv
