// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/names.h"
#include "planning/occurrence.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

namespace hf::sentences {

namespace {

template<class Id>
QString shown(Id id, const std::string& name)
{
    const char* word = words::shippedName(id, name);
    return word == nullptr ? fromUtf8(name) : Words::tr(word);
}

} // namespace

QString nameOf(const KnownSupplement& known)
{
    return shown(known.id, known.definition.name);
}

QString nameOf(const KnownItem& known)
{
    return shown(known.id, known.definition.name);
}

QString supplementName(SupplementId id, const Catalogue& catalogue)
{
    const Supplement* supplement = catalogue.find(id);
    return supplement == nullptr ? Words::tr("Removed supplement") : shown(id, supplement->name);
}

namespace {

QString numbered(SupplementId id, const std::optional<int>& pack, const Catalogue& catalogue)
{
    const QString name = supplementName(id, catalogue);
    return pack ? Words::tr("%1 #%2", "pack of a blind experiment, its number").arg(name).arg(*pack) : name;
}

} // namespace

QString openDose(const Occurrence& dose)
{
    return Words::tr("the %1 dose", "time").arg(clock(dose.at));
}

QString plannedName(const Occurrence& occurrence, const Catalogue& catalogue)
{
    return numbered(occurrence.supplement, occurrence.pack, catalogue);
}

QString doseName(const Dose& dose, const Catalogue& catalogue)
{
    return numbered(dose.supplement, dose.pack, catalogue);
}

QString itemName(ItemId id, const Catalogue& catalogue)
{
    const Item* item = catalogue.find(id);
    return item == nullptr ? Words::tr("Removed item") : shown(id, item->name);
}

QString definitionName(const Record& definition)
{
    if (const auto* item = std::get_if<Item>(&definition.body)) {
        return shown(ItemId{definition.id.value}, item->name);
    }
    const auto* supplement = std::get_if<Supplement>(&definition.body);
    return supplement == nullptr ? QString() : shown(SupplementId{definition.id.value}, supplement->name);
}

} // namespace hf::sentences
