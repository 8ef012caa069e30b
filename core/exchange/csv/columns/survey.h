// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/columns/targets.h"
#include "exchange/csv/rows.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hf::csv {

/// More different names than this are no names but a column taken for one.
inline constexpr std::size_t mostNames = 4096;

/// Remembers which name a spelling stands for, so that a name is folded once and not on every row.
class Spellings {
public:
    std::optional<std::size_t> find(std::string_view written) const;
    void add(std::string_view written, std::size_t name);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_names;
};

/// Looks at all rows of a long table to tell what each name means.
class LongSurvey {
public:
    LongSurvey(const std::vector<ColumnMapping>& columns, char decimalMark);

    /// Throws ImportError when there are too many names.
    void add(const RecordReader& row, const When& when);
    void finish(TargetMaker& maker, const Catalogue& catalogue, ImportPlan& plan) const;

private:
    std::size_t nameAt(std::string_view written, std::int64_t line);
    NameMapping meaning(const ValueFacts& facts, TargetMaker& maker, const Catalogue& catalogue) const;

    std::optional<std::size_t> m_name;
    std::optional<std::size_t> m_value;
    std::optional<std::size_t> m_unit;
    char m_mark;
    UnitMemory m_units;
    Spellings m_spellings;
    std::unordered_map<std::string, std::size_t> m_folded;
    std::vector<ValueFacts> m_facts;
};

/// Looks at all rows of a wide table to tell the scale of each column.
class WideSurvey {
public:
    WideSurvey(const std::vector<ColumnMapping>& columns, char decimalMark);

    void add(const RecordReader& row, const When& when);
    /// Fills in the targets of the plan's columns.
    void finish(TargetMaker& maker, ImportPlan& plan) const;

private:
    struct Watched {
        std::size_t column = 0;
        ValueFacts facts;
    };
    std::vector<Watched> m_watched;
    char m_mark;
    UnitMemory m_units;
};

} // namespace hf::csv
