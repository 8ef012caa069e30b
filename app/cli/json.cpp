// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"

#include "app/cli/words.h"
#include "journal/journal.h"

namespace hf::cli {

nlohmann::json recordJson(const Record& record, const Catalogue& catalogue)
{
    nlohmann::json object = nlohmann::json::parse(Journal::jsonOf(record.body));
    object["id"] = toString(record.id);
    object["kind"] = nameOf(kindOf(record.body));
    object["text"] = wording(record.body, catalogue);
    const auto supplementOf = [&](SupplementId id) {
        const Supplement* supplement = catalogue.find(id);
        return supplement == nullptr ? std::string{} : supplement->name;
    };
    if (const auto* dose = std::get_if<Dose>(&record.body)) {
        object["name"] = supplementOf(dose->supplement);
    } else if (const auto* plan = std::get_if<Plan>(&record.body)) {
        object["name"] = supplementOf(plan->supplement);
    } else if (const auto* supply = std::get_if<Supply>(&record.body)) {
        object["name"] = supplementOf(supply->supplement);
    } else if (const auto* rating = std::get_if<Rating>(&record.body)) {
        const Item* item = catalogue.find(rating->item);
        object["name"] = item == nullptr ? "" : item->name;
    }
    if (const auto moment = momentOf(record.body)) {
        object["time"] = toString(*moment);
    }
    return object;
}

} // namespace hf::cli
