// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/rows.h"

#include "domain/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hf::csv {

namespace {

constexpr char between = '\x1F';
constexpr std::size_t longestProblem = 200;
const std::string unknownCell = "unknown";

/// Nothing when the amount cannot be told; `reason` says why.
std::optional<Amount> amountOf(const Value& value, const Supplement& supplement, std::string_view& reason)
{
    if (value.unit != Unit::scoop) {
        reason = "amount-unreadable";
        return makeAmount(value.decimal.text(), *value.unit);
    }
    reason = supplement.scoop ? "amount-unreadable" : "scoop-undefined";
    return supplement.scoop ? makeScoops(value.decimal.text(), *supplement.scoop) : std::nullopt;
}

std::string_view reasonWithoutAmount(ValueKind kind)
{
    switch (kind) {
    case ValueKind::missing:
        return "amount-missing";
    case ValueKind::number:
        return "unit-missing";
    case ValueKind::otherUnit:
        return "unit-unknown";
    case ValueKind::amount:
    case ValueKind::unreadable:
        break;
    }
    return "amount-unreadable";
}

} // namespace

void cutText(std::string& text)
{
    if (text.size() <= longestProblem) {
        return;
    }
    std::size_t end = longestProblem;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    text.resize(end);
}

std::string_view shapeProblem(const RecordReader& row, std::size_t columns)
{
    const auto cells = row.cells();
    if (row.unclosed()) {
        return "quote-unclosed";
    }
    if (cells.size() < columns) {
        return "cells-too-few";
    }
    const auto extra = cells.subspan(columns);
    const bool empty =
        std::all_of(extra.begin(), extra.end(), [](std::string_view cell) { return trimmedCell(cell).empty(); });
    return empty ? std::string_view{} : "cells-too-many";
}

RowProblem problemOf(const RecordReader& row, std::string_view code)
{
    RowProblem problem{row.line(), std::string(code), {}};
    for (const std::string_view cell : row.cells()) {
        if (problem.text.size() > longestProblem) {
            break;
        }
        problem.text += problem.text.empty() ? "" : ",";
        problem.text += cell.substr(0, longestProblem + 4);
    }
    cutText(problem.text);
    return problem;
}

RowProblem problemOf(std::int64_t line, std::string_view code, std::string_view cell)
{
    RowProblem problem{line, std::string(code), std::string(cell.substr(0, longestProblem + 4))};
    cutText(problem.text);
    return problem;
}

RowKeys::RowKeys(const std::vector<ColumnMapping>& columns)
{
    constexpr std::array<ColumnRole, 7> keyRoles{ColumnRole::date, ColumnRole::dateTime, ColumnRole::time,
                                                 ColumnRole::name, ColumnRole::value,    ColumnRole::unit,
                                                 ColumnRole::note};
    for (const ColumnRole role : keyRoles) {
        for (const ColumnMapping& column : columns) {
            if (column.role == role) {
                m_columns.push_back(column.column);
            }
            if (column.role == ColumnRole::id) {
                m_id = column.column;
            }
        }
    }
}

RowKeys::Key RowKeys::of(const RecordReader& row)
{
    if (const std::string_view id = cellOf(row, m_id); !id.empty()) {
        return {id, true};
    }
    m_text.clear();
    for (const std::size_t column : m_columns) {
        m_text += trimmedCell(row.cells()[column]);
        m_text += between;
    }
    return {m_text, false};
}

bool RepeatCounter::isRepeated(std::uint64_t hash) const
{
    return std::binary_search(m_repeated.begin(), m_repeated.end(), hash);
}

std::uint32_t RepeatCounter::next(std::uint64_t hash)
{
    const auto found = std::lower_bound(m_repeated.begin(), m_repeated.end(), hash);
    if (found == m_repeated.end() || *found != hash) {
        return 1;
    }
    return ++m_counts[static_cast<std::size_t>(found - m_repeated.begin())];
}

void giveDose(const Reading& reading, const TargetFinder::FoundSupplement& target, const Value& value,
              const Given& given)
{
    if (value.hasNumber() && value.negative && !value.decimal.isZero()) {
        reading.sink.problem(problemOf(given.line, "value-out-of-range", given.cell));
        return;
    }
    if (value.kind != ValueKind::amount) {
        giveUndecided(reading, reasonWithoutAmount(value.kind), given);
        return;
    }
    std::string_view reason;
    const auto amount = amountOf(value, *target.definition, reason);
    if (!amount) {
        giveUndecided(reading, reason, given);
        return;
    }
    Dose dose;
    dose.supplement = target.id;
    dose.state = amount->count == 0 ? DoseState::none : DoseState::taken;
    dose.amount = amount->count == 0 ? std::nullopt : amount;
    dose.when = given.when;
    dose.note = given.note;
    dose.batch = reading.batch;
    reading.sink.entry(given.line, given.externalId, std::move(dose));
}

void giveRating(const Reading& reading, const TargetFinder::FoundItem& target, const Value& value, const Given& given)
{
    if (value.kind == ValueKind::missing) {
        reading.sink.nothing(unknownCell);
        return;
    }
    const Item& item = *target.definition;
    const double number = value.hasNumber() ? value.number() : 0;
    std::string_view problem;
    if (value.kind != ValueKind::number) {
        problem = "value-unreadable";
    } else if ((item.low && number < *item.low) || (item.high && number > *item.high)) {
        problem = "value-out-of-range";
    } else if (item.group != ItemGroup::own && item.unit.empty() && number != std::floor(number)) {
        problem = "value-not-whole";
    }
    if (!problem.empty()) {
        reading.sink.problem(problemOf(given.line, problem, given.cell));
        return;
    }
    Rating rating;
    rating.item = target.id;
    rating.value = number;
    rating.when = given.when;
    rating.note = given.note;
    rating.batch = reading.batch;
    reading.sink.entry(given.line, given.externalId, std::move(rating));
}

void giveUndecided(const Reading& reading, std::string_view reason, const Given& given)
{
    Undecided row;
    row.batch = reading.batch;
    row.line = given.line;
    row.reason = reason;
    row.name = given.name;
    row.value = given.cell;
    row.note = given.note;
    row.when = given.when;
    reading.sink.undecided(given.externalId, std::move(row));
}

} // namespace hf::csv
