// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/wide_rows.h"

#include "domain/text.h"
#include "exchange/csv/columns/roles.h"
#include "exchange/csv/long_rows.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace hf::csv {

namespace {

const std::string noCode = "no";

enum class YesNo : std::uint8_t { yes, no, other };

YesNo readYesNo(std::string_view cell)
{
    constexpr std::array<std::string_view, 5> yes{"1", "x", "yes", "true", "y"};
    constexpr std::array<std::string_view, 4> no{"0", "no", "false", "n"};
    const std::string folded = foldForMatching(cell);
    if (std::find(yes.begin(), yes.end(), folded) != yes.end()) {
        return YesNo::yes;
    }
    return std::find(no.begin(), no.end(), folded) != no.end() ? YesNo::no : YesNo::other;
}

} // namespace

WideRows::WideRows(const Reading& reading)
    : m_reading(reading),
      m_when(*reading.plan.dateOrder, reading.frame),
      m_keys(reading.plan.columns),
      m_repeats(reading.plan.repeated),
      m_date(dateColumn(reading.plan)),
      m_time(columnWith(reading.plan.columns, ColumnRole::time))
{
    const TargetFinder finder(reading.catalogue, reading.plan.definitions);
    for (const ColumnMapping& column : reading.plan.columns) {
        Target target{column.column, column.role, column.header, column.target, {}, {}, {}};
        switch (column.role) {
        case ColumnRole::item:
            target.item = finder.item(column.target);
            break;
        case ColumnRole::dose:
            target.supplement = finder.supplement(column.target);
            target.unit = unitInHeader(column.header);
            break;
        case ColumnRole::mark:
            target.name = column.target.empty() ? column.header : column.target;
            break;
        case ColumnRole::reflection:
            break;
        default:
            continue;
        }
        m_targets.push_back(std::move(target));
    }
}

/// Sets the name of the row within the file: its time, and a running number among rows of one time. The values are
/// no part of it, so that a cell filled in later does not double its neighbours.
void WideRows::nameRow(const RecordReader& row)
{
    const RowKeys::Key key = m_keys.of(row);
    m_rowId = key.text;
    if (!key.isId) {
        const std::uint64_t hash = key.hash();
        fmt::format_to(std::back_inserter(m_rowId), "#{}", m_repeats.next(hash));
        noteRepeat(row, hash);
    }
}

/// A row of the same time is told only when all its cells equal those of an earlier one.
void WideRows::noteRepeat(const RecordReader& row, std::uint64_t key)
{
    if (!m_repeats.isRepeated(key)) {
        return;
    }
    std::string all;
    for (const std::string_view cell : row.cells()) {
        all += trimmedCell(cell);
        all += '\x1F';
    }
    if (!m_rowsOfKey.emplace(key, std::hash<std::string>{}(all)).second) {
        m_reading.sink.repeated(row.line());
    }
}

void WideRows::take(const RecordReader& row)
{
    std::string_view problem = shapeProblem(row, m_reading.plan.columns.size());
    RowTime time;
    if (problem.empty()) {
        nameRow(row);
        time = m_when.read(cellOf(row, m_date), cellOf(row, m_time));
        problem = time.problem;
    }
    if (!problem.empty()) {
        m_reading.sink.problem(problemOf(row, problem));
        return;
    }
    for (const Target& target : m_targets) {
        takeCell(row, target, time.when);
    }
}

void WideRows::takeCell(const RecordReader& row, const Target& target, const When& when)
{
    const std::string_view cell = cellOf(row, target.column);
    if (cell.empty()) {
        m_reading.sink.nothing(unknownCode);
        return;
    }
    m_externalId.clear();
    fmt::format_to(std::back_inserter(m_externalId), "{}\x1F{}", target.header, m_rowId);
    Given given{row.line(), m_externalId, target.name, cell, {}, when};
    if (target.role == ColumnRole::mark) {
        giveMark(target, given);
        return;
    }
    if (target.role == ColumnRole::reflection) {
        given.cell = row.cells()[target.column];
        giveReflection(given);
        return;
    }
    Value value = readValue(cell, m_reading.plan.decimalMark, m_units);
    if (target.role == ColumnRole::item) {
        giveRating(m_reading, target.item, value, given);
        return;
    }
    if (value.kind == ValueKind::missing) {
        m_reading.sink.nothing(unknownCode);
        return;
    }
    if (value.kind == ValueKind::number && target.unit) {
        value.kind = ValueKind::amount;
        value.unit = target.unit;
    }
    giveDose(m_reading, target.supplement, value, given);
}

void WideRows::giveMark(const Target& target, const Given& given)
{
    switch (readYesNo(given.cell)) {
    case YesNo::yes: {
        DayMark mark;
        mark.mark = target.name;
        mark.range = {given.when.day, given.when.day};
        mark.batch = m_reading.batch;
        m_reading.sink.entry(given.line, given.externalId, std::move(mark));
        break;
    }
    case YesNo::no:
        m_reading.sink.nothing(noCode);
        break;
    case YesNo::other:
        m_reading.sink.problem(problemOf(given.line, "value-unreadable", given.cell));
        break;
    }
}

void WideRows::giveReflection(const Given& given)
{
    Reflection reflection;
    reflection.day = given.when.day;
    reflection.text = given.cell;
    reflection.batch = m_reading.batch;
    m_reading.sink.entry(given.line, given.externalId, std::move(reflection));
}

} // namespace hf::csv
