// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/cells/when.h"
#include "exchange/csv/rows.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hf::csv {

/// Reads a table with one column for each item, supplement, mark or text of a day.
class WideRows final : public RowTaker {
public:
    explicit WideRows(const Reading& reading);

    void take(const RecordReader& row) override;

private:
    struct Target {
        std::size_t column = 0;
        ColumnRole role = ColumnRole::item;
        std::string header;
        std::string name; ///< in the journal
        std::optional<Unit> unit;
        TargetFinder::FoundItem item;
        TargetFinder::FoundSupplement supplement;
    };

    void nameRow(const RecordReader& row);
    void noteRepeat(const RecordReader& row, std::uint64_t key);
    void takeCell(const RecordReader& row, const Target& target, const When& when);
    void giveMark(const Target& target, const Given& given);
    void giveReflection(const Given& given);

    const Reading& m_reading;
    WhenReader m_when;
    RowKeys m_keys;
    RepeatCounter m_repeats;
    std::set<std::pair<std::uint64_t, std::size_t>> m_rowsOfKey; ///< of keys that occur more than once
    std::optional<std::size_t> m_date;
    std::optional<std::size_t> m_time;
    std::vector<Target> m_targets;
    UnitMemory m_units;
    std::string m_rowId;
    std::string m_externalId;
};

} // namespace hf::csv
