// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/cells/when.h"
#include "exchange/csv/columns/survey.h"
#include "exchange/csv/rows.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hf::csv {

/// Reads a table with a name and a value in each row.
class LongRows final : public RowTaker {
public:
    explicit LongRows(const Reading& reading);

    void take(const RecordReader& row) override;

private:
    struct Target {
        TargetFinder::FoundSupplement supplement;
        TargetFinder::FoundItem item;
    };

    const Target& targetOf(std::string_view name);
    void nameEntry(const RecordReader& row);
    void giveItem(const Target& target, Value value, std::string_view unitCell, const Given& given);

    const Reading& m_reading;
    WhenReader m_when;
    RowKeys m_keys;
    RepeatCounter m_repeats;
    std::optional<std::size_t> m_date;
    std::optional<std::size_t> m_time;
    std::optional<std::size_t> m_name;
    std::optional<std::size_t> m_value;
    std::optional<std::size_t> m_unit;
    std::optional<std::size_t> m_note;
    UnitMemory m_units;
    Spellings m_spellings;
    std::vector<Target> m_targets; ///< as the plan's names, and one for a name that is not among them
    std::string m_externalId;
};

/// The column that holds the dates, with or without a clock.
std::optional<std::size_t> dateColumn(const ImportPlan& plan);

} // namespace hf::csv
