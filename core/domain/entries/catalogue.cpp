// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/catalogue.h"

#include "domain/text.h"

#include <algorithm>
#include <array>

namespace hf {

namespace {

KnownItem gutItem(ItemId id, std::string name, int order)
{
    Item item = newItem(std::move(name), ItemGroup::gut);
    item.order = order;
    return {id, item};
}

KnownItem recoveryItem(ItemId id, std::string name, int order)
{
    Item item = newItem(std::move(name), ItemGroup::recovery);
    item.order = order;
    return {id, item};
}

Catalogue makeBuiltIns()
{
    Catalogue catalogue;
    Supplement glutamine;
    glutamine.name = "L-Glutamine";
    glutamine.usual = Amount{Dimension::mass, 5'000'000'000, Unit::g};
    glutamine.guidance = "l-glutamine";
    catalogue.supplements.push_back({built_in::glutamine, glutamine});

    catalogue.items = {
        gutItem(built_in::bellyPain, "Belly pain", 1),
        gutItem(built_in::bloating, "Bloating", 2),
        gutItem(built_in::wind, "Wind", 3),
        gutItem(built_in::rushing, "Rushing to the toilet", 4),
        gutItem(built_in::queasiness, "Queasiness", 5),
        gutItem(built_in::interference, "Got in the way", 6),
        recoveryItem(built_in::sleepQuality, "Sleep quality", 1),
        recoveryItem(built_in::energy, "Energy", 2),
        recoveryItem(built_in::freshMuscles, "Fresh muscles", 3),
        recoveryItem(built_in::calm, "Calm", 4),
    };
    KnownItem sleep = recoveryItem(built_in::sleepHours, "Sleep", 5);
    sleep.definition.low = 0;
    sleep.definition.high = 24;
    sleep.definition.unit = "h";
    catalogue.items.push_back(sleep);
    return catalogue;
}

template<class Known>
auto* named(const std::vector<Known>& all, std::string_view name)
{
    const std::string wanted = foldForMatching(name);
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Known& known) { return foldForMatching(known.definition.name) == wanted; });
    return found == all.end() ? nullptr : &*found;
}

template<class Known, class Key>
auto* withId(const std::vector<Known>& all, Key id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Known& known) { return known.id == id; });
    return found == all.end() ? nullptr : &found->definition;
}

template<class Known, class Key>
auto* withId(const std::vector<Known>& all, const std::vector<Known>& gone, Key id)
{
    const auto* found = withId(all, id);
    return found == nullptr ? withId(gone, id) : found;
}

template<class Known>
void addGone(std::vector<Known>& gone, const std::vector<Known>& all, Known deleted)
{
    if (withId(all, deleted.id) == nullptr) {
        gone.push_back(std::move(deleted));
    }
}

template<class Known>
void lay(std::vector<Known>& all, Known changed)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Known& k) { return k.id == changed.id; });
    if (found == all.end()) {
        all.push_back(std::move(changed));
    } else {
        *found = std::move(changed);
    }
}

} // namespace

const Supplement* Catalogue::find(SupplementId id) const
{
    return withId(supplements, goneSupplements, id);
}

const Item* Catalogue::find(ItemId id) const
{
    return withId(items, goneItems, id);
}

bool Catalogue::offers(SupplementId id) const
{
    return withId(supplements, id) != nullptr;
}

bool Catalogue::offers(ItemId id) const
{
    return withId(items, id) != nullptr;
}

const KnownSupplement* Catalogue::supplementNamed(std::string_view name) const
{
    return named(supplements, name);
}

const KnownItem* Catalogue::itemNamed(std::string_view name) const
{
    return named(items, name);
}

bool Catalogue::isNameTaken(std::string_view name, std::optional<RecordId> own) const
{
    const std::string wanted = nameToCompare(name);
    const auto taken = [&](const auto& known) {
        return (!own || own->value != known.id.value) && nameToCompare(known.definition.name) == wanted;
    };
    return std::any_of(supplements.begin(), supplements.end(), taken) || std::any_of(items.begin(), items.end(), taken);
}

const KnownSupplement* Catalogue::goneSupplementNamed(std::string_view name) const
{
    return named(goneSupplements, name);
}

const KnownItem* Catalogue::goneItemNamed(std::string_view name) const
{
    return named(goneItems, name);
}

const Catalogue& builtInCatalogue()
{
    static const Catalogue catalogue = makeBuiltIns();
    return catalogue;
}

Catalogue catalogueWith(const std::vector<Record>& definitions, const std::vector<Record>& deleted)
{
    Catalogue catalogue = builtInCatalogue();
    for (const Record& record : definitions) {
        if (const auto* supplement = std::get_if<Supplement>(&record.body)) {
            lay(catalogue.supplements, KnownSupplement{SupplementId{record.id.value}, *supplement});
        } else if (const auto* item = std::get_if<Item>(&record.body)) {
            lay(catalogue.items, KnownItem{ItemId{record.id.value}, *item});
        }
    }
    for (const Record& record : deleted) {
        if (const auto* supplement = std::get_if<Supplement>(&record.body)) {
            addGone(catalogue.goneSupplements, catalogue.supplements,
                    KnownSupplement{SupplementId{record.id.value}, *supplement});
        } else if (const auto* item = std::get_if<Item>(&record.body)) {
            addGone(catalogue.goneItems, catalogue.items, KnownItem{ItemId{record.id.value}, *item});
        }
    }
    std::stable_sort(catalogue.supplements.begin(), catalogue.supplements.end(),
                     [](const auto& a, const auto& b) { return a.definition.order < b.definition.order; });
    std::stable_sort(catalogue.items.begin(), catalogue.items.end(), [](const auto& a, const auto& b) {
        return std::pair(a.definition.group, a.definition.order) < std::pair(b.definition.group, b.definition.order);
    });
    return catalogue;
}

Item newItem(std::string name, ItemGroup group)
{
    constexpr double gutHigh = 10;
    constexpr double recoveryHigh = 5;
    Item item;
    item.name = std::move(name);
    item.group = group;
    if (group != ItemGroup::own) {
        const bool gut = group == ItemGroup::gut;
        item.low = gut ? 0 : 1;
        item.high = gut ? gutHigh : recoveryHigh;
        item.better = gut ? Better::low : Better::high;
    }
    return item;
}

const std::vector<std::string>& builtInMarks()
{
    static const std::vector<std::string> marks{"ill",     "antibiotics", "travel",       "injury",
                                                "fasting", "new food",    "menstruation", "alcohol"};
    return marks;
}

bool countsToGutBurden(ItemId item)
{
    constexpr std::array counted{built_in::bellyPain, built_in::bloating, built_in::wind, built_in::rushing,
                                 built_in::queasiness};
    return std::find(counted.begin(), counted.end(), item) != counted.end();
}

} // namespace hf
