// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/cells/when.h"
#include "exchange/csv/rows.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hf::csv {

/// What a cell of Loop's `Checkmarks.csv` says.
enum class LoopState : std::uint8_t {
    unknown,   ///< -1
    no,        ///< 0: explicitly not done
    automatic, ///< 1: covered by the habit's frequency, not done that day
    done,      ///< 2
    skip,      ///< 3
    number,    ///< over 3: thousandths
};

struct LoopCell {
    LoopState state = LoopState::unknown;
    std::int64_t raw = -1;
};

/// Reads `-1` … `3`, Loop's words for them, and whole numbers; nothing for anything else.
std::optional<LoopCell> readLoopCell(std::string_view cell);

/// Reads a wide table in Loop's coding: one value a habit and day, the date is a label.
class LoopRows final : public RowTaker {
public:
    explicit LoopRows(const Reading& reading);

    void take(const RecordReader& row) override;

private:
    struct Habit {
        std::size_t column = 0;
        std::string name;
        TargetFinder::FoundItem item;
        TargetFinder::FoundSupplement supplement;
    };

    void takeCell(const RecordReader& row, const Habit& habit, const When& when);
    void giveMark(const Habit& habit, const LoopCell& cell, const Given& given);
    void giveIntake(const Habit& habit, const LoopCell& cell, const Given& given);

    const Reading& m_reading;
    WhenReader m_when;
    std::optional<std::size_t> m_date;
    std::vector<Habit> m_habits;
    DayMemory m_days;
    std::string m_externalId;
};

} // namespace hf::csv
