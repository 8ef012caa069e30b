// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

struct KnownSupplement {
    SupplementId id;
    Supplement definition;
};

struct KnownItem {
    ItemId id;
    Item definition;
};

/// The names a line of text can mean: supplements and items, shipped ones and the person's own.
struct Catalogue {
    std::vector<KnownSupplement> supplements; ///< in the person's order
    std::vector<KnownItem> items;             ///< in the person's order, gut first, then recovery, then own
    /// Deleted ones, the latest first: no longer offered, but their entries keep their names.
    std::vector<KnownSupplement> goneSupplements;
    std::vector<KnownItem> goneItems;

    /// Deleted ones are found too.
    const Supplement* find(SupplementId id) const;
    const Item* find(ItemId id) const;
    bool offers(SupplementId id) const;
    bool offers(ItemId id) const;
    /// By name, ignoring case, accents and outer blanks.
    const KnownSupplement* supplementNamed(std::string_view name) const;
    const KnownItem* itemNamed(std::string_view name) const;
    /// Whether another supplement or item that is offered has this name, up to case, accents and hyphens. `own` is the
    /// record of the one that asks.
    bool isNameTaken(std::string_view name, std::optional<RecordId> own) const;
    const KnownSupplement* goneSupplementNamed(std::string_view name) const;
    const KnownItem* goneItemNamed(std::string_view name) const;
};

/// What exists in an empty journal: L-Glutamine and the items of the product.
const Catalogue& builtInCatalogue();

/// The shipped catalogue with the journal's definitions laid over it: same id replaces, new id joins. `deleted` are the
/// definitions in the bin as they last were; a shipped one is never gone.
Catalogue catalogueWith(const std::vector<Record>& definitions, const std::vector<Record>& deleted = {});

/// A new item of a group, on the scale that its ratings have: gut 0 to 10, recovery 1 to 5, own values any number.
Item newItem(std::string name, ItemGroup group);

/// The built-in day marks, in the order they are offered.
const std::vector<std::string>& builtInMarks();

namespace built_in {
inline constexpr SupplementId glutamine{builtInUuid(1)};
inline constexpr ItemId bellyPain{builtInUuid(101)};
inline constexpr ItemId bloating{builtInUuid(102)};
inline constexpr ItemId wind{builtInUuid(103)};
inline constexpr ItemId rushing{builtInUuid(104)};
inline constexpr ItemId queasiness{builtInUuid(105)};
inline constexpr ItemId interference{builtInUuid(106)};
inline constexpr ItemId sleepQuality{builtInUuid(201)};
inline constexpr ItemId energy{builtInUuid(202)};
inline constexpr ItemId freshMuscles{builtInUuid(203)};
inline constexpr ItemId calm{builtInUuid(204)};
inline constexpr ItemId sleepHours{builtInUuid(205)};
} // namespace built_in

/// The items whose mean is the gut burden; fixed, so that hiding or renaming one never rewrites the past.
bool countsToGutBurden(ItemId item);

} // namespace hf
