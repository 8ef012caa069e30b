// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/columns/targets.h"

#include "domain/text.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace hf::csv {

namespace {

/// `L-Glutamine`, `l glutamine` and `glutamine` are one name.
std::string core(std::string_view name)
{
    std::string words = nameToCompare(name);
    words.erase(0, words.starts_with("l ") ? 2 : 0);
    std::erase(words, ' ');
    return words;
}

std::string_view nameOfDefinition(const RecordBody& body)
{
    const auto* supplement = std::get_if<Supplement>(&body);
    return supplement != nullptr ? supplement->name : std::get<Item>(body).name;
}

template<class Definition>
std::pair<Uuid, const Definition*> defined(const std::vector<Record>& definitions, std::string_view name)
{
    const std::string wanted = nameToCompare(name);
    for (const Record& record : definitions) {
        const auto* definition = std::get_if<Definition>(&record.body);
        if (definition != nullptr && nameToCompare(definition->name) == wanted) {
            return {record.id.value, definition};
        }
    }
    return {};
}

/// The item called so; what nobody can tell apart from its name is its name, too.
const KnownItem* matchingItem(const Catalogue& catalogue, std::string_view name)
{
    if (const auto* exact = catalogue.itemNamed(name)) {
        return exact;
    }
    const std::string wanted = nameToCompare(name);
    const auto found = std::find_if(catalogue.items.begin(), catalogue.items.end(), [&](const KnownItem& known) {
        return nameToCompare(known.definition.name) == wanted;
    });
    return found == catalogue.items.end() ? nullptr : &*found;
}

bool scaleAgrees(const Item& item, const ValueFacts& facts)
{
    const bool inside = (!item.low || facts.least >= *item.low) && (!item.high || facts.greatest <= *item.high);
    return inside && (facts.whole || !item.unit.empty());
}

} // namespace

bool DayMemory::isFirst(Day day)
{
    const auto at = static_cast<std::size_t>((day - earliestDay).count());
    if (at >= m_seen.size()) {
        m_seen.resize(at + 1);
    }
    const bool first = !m_seen[at];
    m_seen[at] = true;
    return first;
}

void ValueFacts::addNumber(double number, Day day)
{
    least = bare == 0 ? number : std::min(least, number);
    greatest = bare == 0 ? number : std::max(greatest, number);
    whole = whole && number == std::floor(number);
    manyADay = !days.isFirst(day) || manyADay;
    ++bare;
}

void ValueFacts::addUnit(Unit unit)
{
    ++withUnit;
    ++byUnit[static_cast<std::size_t>(unit)];
}

void ValueFacts::addOtherUnit(std::string_view unit)
{
    if (withOtherUnit == 0) {
        otherUnit = unit;
    }
    oneOtherUnit = oneOtherUnit && otherUnit == unit;
    ++withOtherUnit;
}

Unit ValueFacts::commonUnit() const
{
    // A scoop is no unit of its own: what it holds is not known of a new supplement.
    const auto last = byUnit.begin() + static_cast<std::ptrdiff_t>(Unit::scoop);
    const auto most = std::max_element(byUnit.begin(), last);
    return *most == 0 ? Unit::g : static_cast<Unit>(most - byUnit.begin());
}

const KnownSupplement* matchingSupplement(const Catalogue& catalogue, std::string_view name)
{
    if (const auto* exact = catalogue.supplementNamed(name)) {
        return exact;
    }
    const std::string wanted = core(name);
    const auto found =
        std::find_if(catalogue.supplements.begin(), catalogue.supplements.end(),
                     [&](const KnownSupplement& known) { return core(known.definition.name) == wanted; });
    return found == catalogue.supplements.end() || wanted.empty() ? nullptr : &*found;
}

TargetMaker::TargetMaker(const Catalogue& catalogue, std::vector<Record>& definitions)
    : m_catalogue(catalogue),
      m_definitions(definitions)
{
    for (const KnownSupplement& known : catalogue.supplements) {
        m_supplementOrder = std::max(m_supplementOrder, known.definition.order);
    }
    for (const KnownItem& known : catalogue.items) {
        if (known.definition.group == ItemGroup::own) {
            m_itemOrder = std::max(m_itemOrder, known.definition.order);
        }
    }
}

/// Adds the definition once; two spellings of one name are one definition.
std::string TargetMaker::define(RecordId id, RecordBody body)
{
    const auto known = std::find_if(m_definitions.begin(), m_definitions.end(),
                                    [id](const Record& record) { return record.id == id; });
    if (known != m_definitions.end()) {
        return std::string(nameOfDefinition(known->body));
    }
    m_definitions.push_back({id, std::move(body)});
    return std::string(nameOfDefinition(m_definitions.back().body));
}

std::string TargetMaker::supplement(std::string_view name, Unit unit)
{
    if (const auto* known = matchingSupplement(m_catalogue, name)) {
        return known->definition.name;
    }
    // Two spellings in one file are one supplement.
    for (const Record& record : m_definitions) {
        const auto* made = std::get_if<Supplement>(&record.body);
        if (made != nullptr && core(made->name) == core(name)) {
            return made->name;
        }
    }
    // Deleted since: it comes back, with the entries it had.
    if (const KnownSupplement* gone = m_catalogue.goneSupplementNamed(name)) {
        return define(RecordId{gone->id.value}, gone->definition);
    }
    const RecordId id = definitionId(Kind::supplement, name);
    // Brought by an earlier import and renamed since: it stays what the person made of it.
    if (const Supplement* renamed = m_catalogue.find(SupplementId{id.value})) {
        return m_catalogue.offers(SupplementId{id.value}) ? renamed->name : define(id, *renamed);
    }
    Supplement supplement;
    supplement.name = trimmed(name);
    supplement.unit = unit;
    supplement.order = ++m_supplementOrder;
    return define(id, supplement);
}

template<class Suits>
std::string TargetMaker::itemThat(Suits&& suits, Item definition)
{
    const std::string name = definition.name;
    for (int attempt = 1;; ++attempt) {
        if (attempt > 1) {
            definition.name = attempt == 2 ? name + " (imported)" : fmt::format("{} (imported {})", name, attempt - 1);
        }
        RecordId id = definitionId(Kind::item, definition.name);
        const KnownItem* known = matchingItem(m_catalogue, definition.name);
        const KnownItem* gone = known == nullptr ? m_catalogue.goneItemNamed(definition.name) : nullptr;
        id = gone != nullptr ? RecordId{gone->id.value} : id;
        const Item* item = known != nullptr ? &known->definition : m_catalogue.find(ItemId{id.value});
        // Deleted since: it comes back, with the entries it had.
        if (known == nullptr && item != nullptr && !m_catalogue.offers(ItemId{id.value}) && suits(*item)) {
            return define(id, *item);
        }
        if (item == nullptr) {
            item = defined<Item>(m_definitions, definition.name).second;
        }
        if (item == nullptr) {
            definition.order = ++m_itemOrder;
            return define(id, definition);
        }
        if (suits(*item)) {
            return item->name;
        }
    }
}

std::string TargetMaker::item(const ValueFacts& facts, std::string_view unit)
{
    Item definition;
    definition.name = trimmed(facts.name);
    definition.unit = unit;
    definition.manyADay = facts.manyADay;
    const auto suits = [&facts](const Item& item) {
        return item.group == ItemGroup::own || (scaleAgrees(item, facts) && !facts.manyADay);
    };
    return itemThat(suits, definition);
}

std::string TargetMaker::chosenItem(const ValueFacts& facts)
{
    Item definition;
    definition.name = trimmed(facts.name);
    definition.manyADay = facts.manyADay;
    return itemThat([](const Item&) { return true; }, definition);
}

std::string TargetMaker::habit(std::string_view name, bool yesNo)
{
    Item definition;
    definition.name = trimmed(name);
    definition.daily = DailyRule::last;
    definition.yesNo = yesNo;
    const auto suits = [yesNo](const Item& item) { return item.group == ItemGroup::own && item.yesNo == yesNo; };
    return itemThat(suits, definition);
}

TargetFinder::FoundSupplement TargetFinder::supplement(std::string_view name) const
{
    if (const auto* known = m_catalogue.supplementNamed(name)) {
        return {known->id, &known->definition};
    }
    const auto [id, definition] = defined<Supplement>(m_definitions, name);
    return {SupplementId{id}, definition};
}

TargetFinder::FoundItem TargetFinder::item(std::string_view name) const
{
    if (const auto* known = m_catalogue.itemNamed(name)) {
        return {known->id, &known->definition};
    }
    const auto [id, definition] = defined<Item>(m_definitions, name);
    return {ItemId{id}, definition};
}

} // namespace hf::csv
