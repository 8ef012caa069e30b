// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/fine.h"

#include <algorithm>

namespace hf {

std::vector<Rating> fineRatings(const Catalogue& catalogue, Day day)
{
    std::vector<Rating> ratings;
    for (const KnownItem& known : catalogue.items) {
        const Item& item = known.definition;
        if (item.group != ItemGroup::gut || !item.enabledOn(day)) {
            continue;
        }
        Rating none;
        none.item = known.id;
        none.value = item.low.value_or(std::min(0.0, item.high.value_or(0)));
        none.when.day = day;
        none.fine = true;
        ratings.push_back(none);
    }
    return ratings;
}

} // namespace hf
