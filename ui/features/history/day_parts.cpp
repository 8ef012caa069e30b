// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/history/day_parts.h"

#include "ui/base/words/words.h"

namespace hf {

namespace {

bool isGut(ItemId id, const Catalogue& catalogue)
{
    const Item* item = catalogue.find(id);
    return item != nullptr && item->group == ItemGroup::gut;
}

} // namespace

DayPart partOf(const RecordBody& body, const Catalogue& catalogue)
{
    if (const auto* rating = std::get_if<Rating>(&body)) {
        return isGut(rating->item, catalogue) ? DayPart::gut : DayPart::recovery;
    }
    switch (kindOf(body)) {
    case Kind::dose:
        return DayPart::doses;
    case Kind::session:
    case Kind::rest:
        return DayPart::training;
    case Kind::stool:
    case Kind::fine:
        return DayPart::gut;
    case Kind::rating:
    case Kind::reflection:
    case Kind::mark:
    case Kind::supplement:
    case Kind::item:
    case Kind::setting:
    case Kind::batch:
    case Kind::undecided:
    case Kind::plan:
    case Kind::pause:
    case Kind::reminder:
    case Kind::supply:
    case Kind::experiment:
        break;
    }
    return DayPart::words;
}

std::vector<Kind> kindsOf(DayPart part)
{
    switch (part) {
    case DayPart::doses:
        return {Kind::dose};
    case DayPart::training:
        return {Kind::session, Kind::rest};
    case DayPart::gut:
        return {Kind::rating, Kind::stool, Kind::fine};
    case DayPart::recovery:
        return {Kind::rating};
    case DayPart::words:
        break;
    }
    return {Kind::reflection, Kind::mark};
}

QString sentences::dayPart(DayPart part)
{
    switch (part) {
    case DayPart::doses:
        return Words::tr("Doses");
    case DayPart::training:
        return Words::tr("Training");
    case DayPart::gut:
        return Words::tr("Gut");
    case DayPart::recovery:
        return Words::tr("Recovery");
    case DayPart::words:
        break;
    }
    return Words::tr("Notes and marks");
}

} // namespace hf
