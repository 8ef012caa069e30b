// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/rules/contradictions.h"

#include <algorithm>

namespace hf {

namespace {

/// A day is a rest day or has sessions, never both.
bool restMeetsSession(JournalCore& core, const RecordBody& body)
{
    const Kind kind = kindOf(body);
    if (kind != Kind::rest && kind != Kind::session) {
        return false;
    }
    const Day day = daysOf(body).value().first;
    const Kind other = kind == Kind::rest ? Kind::session : Kind::rest;
    return !core.records().ofKind(other, {day, day}).empty();
}

bool noneMeetsDose(JournalCore& core, const RecordBody& body, std::optional<RecordId> self)
{
    const auto* none = std::get_if<Dose>(&body);
    if (none == nullptr || none->state != DoseState::none) {
        return false;
    }
    const std::vector<Record> doses = core.records().dosesOf(none->supplement, {none->when.day, none->when.day});
    return std::any_of(doses.begin(), doses.end(), [&](const Record& record) {
        return record.id != self && std::get<Dose>(record.body).state == DoseState::taken;
    });
}

bool isAboveNone(const Catalogue& catalogue, const RecordBody& body)
{
    const auto* rating = std::get_if<Rating>(&body);
    const Item* item = rating == nullptr ? nullptr : catalogue.find(rating->item);
    return item != nullptr && item->group == ItemGroup::gut && rating->value > item->low.value_or(0);
}

} // namespace

std::optional<EntryProblem> contradictionOf(JournalCore& core, const RecordBody& body, std::optional<RecordId> self)
{
    if (restMeetsSession(core, body)) {
        return EntryProblem::restAndSession;
    }
    if (noneMeetsDose(core, body, self)) {
        return EntryProblem::noneAfterDose;
    }
    const auto* fine = std::get_if<FineDay>(&body);
    return fine != nullptr && !core.daysWithComplaints({fine->day, fine->day}).empty()
               ? std::optional(EntryProblem::fineAndRating)
               : std::nullopt;
}

std::vector<Record> takenBackBy(JournalCore& core, const RecordBody& body, RecordId self)
{
    std::vector<Record> back;
    const auto* dose = std::get_if<Dose>(&body);
    if (dose != nullptr && dose->state == DoseState::taken) {
        back = core.records().nonesOn(dose->when.day, dose->supplement);
    } else if (isAboveNone(core.catalogue(), body)) {
        const Day day = std::get<Rating>(body).when.day;
        back = core.records().ofKind(Kind::fine, {day, day});
    }
    std::erase_if(back, [self](const Record& record) { return record.id == self; });
    return back;
}

void addTakenBack(JournalCore& core, std::vector<PendingRevision>& pending, const RecordBody& body, RecordId self)
{
    for (Record& record : takenBackBy(core, body, self)) {
        const bool there = std::any_of(pending.begin(), pending.end(),
                                       [&record](const PendingRevision& revision) { return revision.id == record.id; });
        if (!there) {
            pending.push_back({record.id, kindOf(record.body), RecordState::deleted, std::nullopt});
            core.noteTakenBack(std::move(record));
        }
    }
}

} // namespace hf
