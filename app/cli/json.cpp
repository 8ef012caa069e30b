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
    object["text"] = headline(record.body, catalogue);
    if (const auto* dose = std::get_if<Dose>(&record.body)) {
        const Supplement* supplement = catalogue.find(dose->supplement);
        object["name"] = supplement == nullptr ? "" : supplement->name;
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
