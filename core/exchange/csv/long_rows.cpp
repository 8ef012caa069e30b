// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/long_rows.h"

#include "domain/entries/check.h"
#include "domain/text.h"
#include "exchange/csv/columns/roles.h"

#include <algorithm>

#include <fmt/format.h>

namespace hf::csv {

LongRows::LongRows(const Reading& reading)
    : m_reading(reading),
      m_when(*reading.plan.dateOrder, reading.frame),
      m_keys(reading.plan.columns),
      m_repeats(reading.plan.repeated),
      m_date(dateColumn(reading.plan)),
      m_time(columnWith(reading.plan.columns, ColumnRole::time)),
      m_name(columnWith(reading.plan.columns, ColumnRole::name)),
      m_value(columnWith(reading.plan.columns, ColumnRole::value)),
      m_unit(columnWith(reading.plan.columns, ColumnRole::unit)),
      m_note(columnWith(reading.plan.columns, ColumnRole::note))
{
    const TargetFinder finder(reading.catalogue, reading.plan.definitions);
    for (const NameMapping& name : reading.plan.names) {
        Target target;
        if (name.role == ColumnRole::dose) {
            target.supplement = finder.supplement(name.target);
        } else if (name.role == ColumnRole::item) {
            target.item = finder.item(name.target);
        }
        m_targets.push_back(target);
    }
    m_targets.emplace_back();
}

const LongRows::Target& LongRows::targetOf(std::string_view name)
{
    if (const auto known = m_spellings.find(name)) {
        return m_targets[*known];
    }
    const std::string folded = foldForMatching(name);
    const auto& names = m_reading.plan.names;
    const auto found = std::lower_bound(names.begin(), names.end(), folded,
                                        [](const NameMapping& a, const std::string& b) { return a.name < b; });
    const bool isKnown = found != names.end() && found->name == folded;
    const auto at = isKnown ? static_cast<std::size_t>(found - names.begin()) : names.size();
    m_spellings.add(name, at);
    return m_targets[at];
}

/// Sets the name of the row's entry within the file; equal rows are told apart by a running number.
void LongRows::nameEntry(const RecordReader& row)
{
    const RowKeys::Key key = m_keys.of(row);
    m_externalId = key.text;
    if (key.isId) {
        return;
    }
    const std::uint32_t count = m_repeats.next(key.hash());
    if (count > 1) {
        m_reading.sink.repeated(row.line());
    }
    fmt::format_to(std::back_inserter(m_externalId), "#{}", count);
}

void LongRows::take(const RecordReader& row)
{
    const std::string_view misshapen = shapeProblem(row, m_reading.plan.columns.size());
    if (!misshapen.empty()) {
        m_reading.sink.problem(problemOf(row, misshapen));
        return;
    }
    nameEntry(row);
    const RowTime time = m_when.read(cellOf(row, m_date), cellOf(row, m_time));
    const std::string_view name = cellOf(row, m_name);
    std::string_view problem = time.problem;
    if (problem.empty() && name.empty()) {
        problem = "name-missing";
    } else if (problem.empty() && name.size() > longestName) {
        problem = "name-too-long";
    }
    if (!problem.empty()) {
        m_reading.sink.problem(problemOf(row, problem));
        return;
    }
    const Target& target = targetOf(name);
    Value value = readValue(cellOf(row, m_value), m_reading.plan.decimalMark, m_units);
    const std::string_view unitCell = cellOf(row, m_unit);
    const std::string_view note = m_note ? row.cells()[*m_note] : std::string_view{};
    const Given given{row.line(), m_externalId, name, cellOf(row, m_value), note, time.when};
    if (target.item.definition != nullptr) {
        giveItem(target, value, unitCell, given);
        return;
    }
    addUnit(value, unitCell, m_units);
    if (target.supplement.definition != nullptr) {
        giveDose(m_reading, target.supplement, value, given);
    } else if (value.kind == ValueKind::missing) {
        m_reading.sink.nothing(unknownCode);
    } else {
        giveUndecided(m_reading, value.kind == ValueKind::otherUnit ? "unit-unknown" : "amount-unreadable", given);
    }
}

void LongRows::giveItem(const Target& target, Value value, std::string_view unitCell, const Given& given)
{
    const bool otherUnit = !unitCell.empty() && value.kind == ValueKind::number &&
                           foldForMatching(unitCell) != foldForMatching(target.item.definition->unit);
    if (otherUnit || value.kind == ValueKind::otherUnit) {
        giveUndecided(m_reading, "unit-unknown", given);
    } else {
        giveRating(m_reading, target.item, value, given);
    }
}

std::optional<std::size_t> dateColumn(const ImportPlan& plan)
{
    const auto column = columnWith(plan.columns, ColumnRole::dateTime);
    return column ? column : columnWith(plan.columns, ColumnRole::date);
}

} // namespace hf::csv
