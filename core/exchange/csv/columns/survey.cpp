// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/columns/survey.h"

#include "domain/entries/check.h"
#include "domain/text.h"
#include "exchange/csv/columns/roles.h"

#include <algorithm>

#include <fmt/format.h>

namespace hf::csv {

namespace {

constexpr std::size_t mostSpellings = 2 * mostNames;

} // namespace

std::optional<std::size_t> Spellings::find(std::string_view written) const
{
    const auto found = m_names.find(written);
    return found == m_names.end() ? std::nullopt : std::optional(found->second);
}

void Spellings::add(std::string_view written, std::size_t name)
{
    if (m_names.size() < mostSpellings) {
        m_names.emplace(written, name);
    }
}

LongSurvey::LongSurvey(const std::vector<ColumnMapping>& columns, char decimalMark)
    : m_name(columnWith(columns, ColumnRole::name)),
      m_value(columnWith(columns, ColumnRole::value)),
      m_unit(columnWith(columns, ColumnRole::unit)),
      m_mark(decimalMark)
{
}

std::size_t LongSurvey::nameAt(std::string_view written, std::int64_t line)
{
    if (const auto known = m_spellings.find(written)) {
        return *known;
    }
    const auto [at, isNew] = m_folded.emplace(foldForMatching(written), m_facts.size());
    if (isNew && m_facts.size() == mostNames) {
        throw ImportError(fmt::format("the name column holds more than {} names", mostNames), line);
    }
    if (isNew) {
        m_facts.emplace_back().name = written;
    }
    m_spellings.add(written, at->second);
    return at->second;
}

void LongSurvey::add(const RecordReader& row, const When& when)
{
    const std::string_view name = cellOf(row, m_name);
    if (name.empty() || name.size() > longestName) {
        return;
    }
    ValueFacts& facts = m_facts[nameAt(name, row.line())];
    Value value = readValue(cellOf(row, m_value), m_mark, m_units);
    const bool bare = value.kind == ValueKind::number;
    const std::string_view unitCell = cellOf(row, m_unit);
    addUnit(value, unitCell, m_units);
    if (value.kind == ValueKind::amount) {
        facts.addUnit(*value.unit);
        return;
    }
    if (value.kind == ValueKind::otherUnit) {
        facts.addOtherUnit(bare ? unitCell : std::string_view{});
    }
    if (bare) {
        facts.addNumber(value.number(), when.day);
    }
}

NameMapping LongSurvey::meaning(const ValueFacts& facts, TargetMaker& maker, const Catalogue& catalogue) const
{
    NameMapping mapping{foldForMatching(facts.name), ColumnRole::ignore, {}};
    if (facts.withUnit > 0 || matchingSupplement(catalogue, facts.name) != nullptr) {
        mapping.role = ColumnRole::dose;
        mapping.target = maker.supplement(facts.name, facts.commonUnit());
        return mapping;
    }
    const bool ownUnit = facts.oneOtherUnit && !facts.otherUnit.empty();
    if (facts.bare > 0 && (ownUnit || facts.bare > facts.withOtherUnit)) {
        mapping.role = ColumnRole::item;
        mapping.target = maker.item(facts, ownUnit ? std::string_view(facts.otherUnit) : std::string_view{});
    }
    return mapping;
}

void LongSurvey::finish(TargetMaker& maker, const Catalogue& catalogue, ImportPlan& plan) const
{
    for (const ValueFacts& facts : m_facts) {
        plan.names.push_back(meaning(facts, maker, catalogue));
    }
    std::sort(plan.names.begin(), plan.names.end(),
              [](const NameMapping& a, const NameMapping& b) { return a.name < b.name; });
}

WideSurvey::WideSurvey(const std::vector<ColumnMapping>& columns, char decimalMark)
    : m_mark(decimalMark)
{
    for (const ColumnMapping& column : columns) {
        if (column.role == ColumnRole::item || column.role == ColumnRole::dose) {
            Watched watched{column.column, {}};
            watched.facts.name = column.target.empty() ? column.header : column.target;
            if (column.role == ColumnRole::dose && column.target.empty()) {
                watched.facts.name = nameInHeader(column.header);
            }
            if (const auto unit = unitInHeader(column.header)) {
                watched.facts.addUnit(*unit);
            }
            m_watched.push_back(std::move(watched));
        }
    }
}

void WideSurvey::add(const RecordReader& row, const When& when)
{
    for (Watched& watched : m_watched) {
        const Value value = readValue(cellOf(row, watched.column), m_mark, m_units);
        if (value.kind == ValueKind::amount) {
            watched.facts.addUnit(*value.unit);
        } else if (value.kind == ValueKind::number) {
            watched.facts.addNumber(value.number(), when.day);
        }
    }
}

void WideSurvey::finish(TargetMaker& maker, ImportPlan& plan) const
{
    for (const Watched& watched : m_watched) {
        ColumnMapping& column = plan.columns[watched.column];
        const bool itemIsChosen = !column.target.empty() && column.role == ColumnRole::item;
        if (column.role == ColumnRole::dose) {
            column.target = maker.supplement(watched.facts.name, watched.facts.commonUnit());
        } else if (itemIsChosen) {
            column.target = maker.chosenItem(watched.facts);
        } else {
            column.target = maker.item(watched.facts, {});
        }
    }
}

} // namespace hf::csv
