// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/entry_form/entry_fields.h"

namespace hf {

std::unique_ptr<EntryFields> fieldsOf(const RecordBody& body, JournalBridge& journal, FormDialog& form)
{
    if (const auto* dose = std::get_if<Dose>(&body)) {
        return fieldsOfDose(*dose, journal, form);
    }
    if (const auto* session = std::get_if<Session>(&body)) {
        return fieldsOfSession(*session, journal, form);
    }
    if (const auto* rating = std::get_if<Rating>(&body)) {
        return fieldsOfRating(*rating, journal, form);
    }
    if (const auto* stool = std::get_if<Stool>(&body)) {
        return fieldsOfStool(*stool, journal, form);
    }
    if (const auto* mark = std::get_if<DayMark>(&body)) {
        return fieldsOfMark(*mark, journal, form);
    }
    if (const auto* reflection = std::get_if<Reflection>(&body)) {
        return fieldsOfReflection(*reflection, form);
    }
    return nullptr;
}

} // namespace hf
