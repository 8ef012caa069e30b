// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/columns/targets.h"
#include "exchange/csv/text/lines.h"
#include "exchange/import_source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hf::csv {

/// What is wrong with the shape of a row, as a code; empty when it has as many cells as the header.
std::string_view shapeProblem(const RecordReader& row, std::size_t columns);

/// Leaves at most 200 bytes, without cutting a character.
void cutText(std::string& text);

/// The row with its line and its first 200 bytes.
RowProblem problemOf(const RecordReader& row, std::string_view code);
RowProblem problemOf(std::int64_t line, std::string_view code, std::string_view cell);

/// The trimmed cell of a column; empty when there is no such column.
inline std::string_view cellOf(const RecordReader& row, std::optional<std::size_t> column)
{
    return column ? trimmedCell(row.cells()[*column]) : std::string_view{};
}

/// What names a row within its file: the cell of the id column where one is mapped, else its key cells.
class RowKeys {
public:
    explicit RowKeys(const std::vector<ColumnMapping>& columns);

    struct Key {
        std::string_view text; ///< valid until the next call
        bool isId = false;
        std::uint64_t hash() const { return std::hash<std::string_view>{}(text); }
    };
    Key of(const RecordReader& row);

private:
    std::vector<std::size_t> m_columns;
    std::optional<std::size_t> m_id;
    std::string m_text;
};

/// Counts equal rows: 1 for the first, 2 for the second. Remembers only keys that occur more than once.
class RepeatCounter {
public:
    explicit RepeatCounter(const std::vector<std::uint64_t>& repeated)
        : m_repeated(repeated),
          m_counts(repeated.size())
    {
    }
    std::uint32_t next(std::uint64_t hash);
    bool isRepeated(std::uint64_t hash) const;

private:
    const std::vector<std::uint64_t>& m_repeated;
    std::vector<std::uint32_t> m_counts;
};

/// Why a cell that says "not known" is nothing.
constexpr const char* unknownCode = "unknown";

/// Everything a second pass needs to know; outlives it.
struct Reading {
    const ImportPlan& plan;
    const Catalogue& catalogue;
    const TimeFrame& frame;
    RecordId batch;
    ImportSink& sink;
};

/// One way of reading rows: gives each row, or each cell of it, to the sink exactly once.
class RowTaker {
public:
    RowTaker() = default;
    RowTaker(const RowTaker&) = delete;
    RowTaker& operator=(const RowTaker&) = delete;
    virtual ~RowTaker() = default;

    virtual void take(const RecordReader& row) = 0;
};

/// A value cell on its way into the journal, with all that its row says beside it.
struct Given {
    std::int64_t line = 0;
    const std::string& externalId;
    std::string_view name; ///< as written
    std::string_view cell; ///< as written
    std::string_view note;
    When when;
};

/// Gives the value as a dose; 0 is "none that day". What has no certain amount is left to the person.
void giveDose(const Reading& reading, const TargetFinder::FoundSupplement& target, const Value& value,
              const Given& given);

/// Gives the value as a rating; a value outside the scale is a problem, never clipped.
void giveRating(const Reading& reading, const TargetFinder::FoundItem& target, const Value& value, const Given& given);

void giveUndecided(const Reading& reading, std::string_view reason, const Given& given);

} // namespace hf::csv
