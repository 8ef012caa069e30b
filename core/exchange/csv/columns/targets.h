// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/record.h"
#include "exchange/csv/cells/numbers.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hf::csv {

/// Notices a second value on one day. Holds one bit a day from 1970 on.
class DayMemory {
public:
    /// False when the day was there before.
    bool isFirst(Day day);

private:
    std::vector<bool> m_seen;
};

/// What all values of one name, or of one column, have in common.
struct ValueFacts {
    std::string name; ///< as first written
    std::int64_t bare = 0;
    std::int64_t withUnit = 0;
    std::int64_t withOtherUnit = 0;
    std::array<std::int64_t, 14> byUnit{};
    std::string otherUnit; ///< of a unit column
    bool oneOtherUnit = true;
    double least = 0;
    double greatest = 0;
    bool whole = true;
    bool manyADay = false;
    DayMemory days;

    void addNumber(double number, Day day);
    void addUnit(Unit unit);
    void addOtherUnit(std::string_view unit);
    Unit commonUnit() const;
};

/// The supplement of that name, forgiving a left-out `L-`, blanks and hyphens.
const KnownSupplement* matchingSupplement(const Catalogue& catalogue, std::string_view name);

/// Finds the journal's name for what a file names; what the journal does not have becomes a definition.
class TargetMaker {
public:
    TargetMaker(const Catalogue& catalogue, std::vector<Record>& definitions);

    std::string supplement(std::string_view name, Unit unit);

    /// An item whose scale and sort agree with the values; a gut or recovery item also needs one value a day.
    std::string item(const ValueFacts& facts, std::string_view unit);

    /// The item that the person named, whatever its scale: values outside it become problems.
    std::string chosenItem(const ValueFacts& facts);

    /// A habit of Loop's: done or not, or a number a day.
    std::string habit(std::string_view name, bool yesNo);

private:
    template<class Suits>
    std::string itemThat(Suits&& suits, Item definition);
    std::string define(RecordId id, RecordBody body);

    const Catalogue& m_catalogue;
    std::vector<Record>& m_definitions;
    int m_supplementOrder = 0;
    int m_itemOrder = 0;
};

/// Finds supplements and items by their name in the journal or in the plan's definitions.
class TargetFinder {
public:
    TargetFinder(const Catalogue& catalogue, const std::vector<Record>& definitions)
        : m_catalogue(catalogue),
          m_definitions(definitions)
    {
    }

    struct FoundSupplement {
        SupplementId id;
        const Supplement* definition = nullptr; ///< nothing when there is none
    };
    struct FoundItem {
        ItemId id;
        const Item* definition = nullptr;
    };
    FoundSupplement supplement(std::string_view name) const;
    FoundItem item(std::string_view name) const;

private:
    const Catalogue& m_catalogue;
    const std::vector<Record>& m_definitions;
};

} // namespace hf::csv
