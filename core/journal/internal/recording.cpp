// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/recording.h"

#include "journal/internal/placing.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <set>

namespace hf {

namespace {

const Item* itemOf(const JournalCore& impl, const RecordBody& body)
{
    const auto* rating = std::get_if<Rating>(&body);
    return rating == nullptr ? nullptr : impl.catalogue().find(rating->item);
}

std::optional<SupplementId> supplementOf(const RecordBody& body)
{
    return std::visit(
        [](const auto& entry) -> std::optional<SupplementId> {
            if constexpr (requires { entry.supplement; }) {
                return entry.supplement;
            } else {
                return std::nullopt;
            }
        },
        body);
}

/// A day is a rest day or has sessions, never both.
bool restMeetsSession(JournalCore& impl, const RecordBody& body)
{
    const Kind kind = kindOf(body);
    if (kind != Kind::rest && kind != Kind::session) {
        return false;
    }
    const Day day = daysOf(body).value().first;
    const Kind other = kind == Kind::rest ? Kind::session : Kind::rest;
    return !impl.records().ofKind(other, {day, day}).empty();
}

std::optional<EntryProblem> problemOf(JournalCore& impl, const RecordBody& body, const TimeFrame& frame)
{
    if (const auto problem = check(body, {frame.now, frame.today()}, itemOf(impl, body))) {
        return problem;
    }
    if (const auto supplement = supplementOf(body); supplement && impl.catalogue().find(*supplement) == nullptr) {
        return EntryProblem::unknownSupplement;
    }
    return restMeetsSession(impl, body) ? std::optional(EntryProblem::restAndSession) : std::nullopt;
}

/// Which record a new body becomes: the one that already says it of this day, or a new one.
RecordId recordFor(JournalCore& impl, const RecordBody& body)
{
    const Item* item = itemOf(impl, body);
    if (const auto same = sameDayRecord(impl.database(), body, item)) {
        return *same;
    }
    if (std::holds_alternative<JournalSetting>(body)) {
        return newRecordId(body, impl.clock().now(), impl.entropy());
    }
    const bool random = item != nullptr && item->manyADay;
    const RecordId id = newRecordId(body, impl.clock().now(), impl.entropy());
    const auto winner = random ? std::nullopt : impl.log().winner(id);
    const bool taken = winner && winner->revision.state == RecordState::live;
    if (!random && !taken) {
        return id;
    }
    // The hashed id belongs to a record that was moved to another day since, or many a day are allowed.
    const auto moment = momentOf(body);
    const SysMillis time = moment ? SysMillis{moment->instant} : labelTime(daysOf(body).value().first);
    return RecordId{randomUuid(time, impl.entropy())};
}

void refuse(std::size_t index, EntryProblem problem)
{
    throw RefusedRecord{{index, problem}};
}

/// What an experiment sealed at its start stays as it is.
bool breaksProtocol(RevisionLog& log, const Record& next)
{
    const auto* experiment = std::get_if<Experiment>(&next.body);
    const auto was = experiment == nullptr ? std::nullopt : liveRecord(log, next.id);
    const auto* earlier = was ? std::get_if<Experiment>(&was->body) : nullptr;
    return earlier != nullptr && !keepsProtocol(*earlier, *experiment);
}

} // namespace

Draft newDraft(JournalCore& impl, const RecordBody& body, const TimeFrame& frame)
{
    if (const auto problem = problemOf(impl, body, frame)) {
        refuse(0, *problem);
    }
    return {recordFor(impl, body), kindOf(body), RecordState::live, encodeBody(body)};
}

std::optional<Draft> changeDraft(JournalCore& impl, const Record& record, const TimeFrame& frame, std::size_t index)
{
    const auto was = impl.log().winner(record.id);
    // A shipped supplement or item has no revision before it is changed for the first time.
    const bool builtIn = !was && (impl.catalogue().find(SupplementId{record.id.value}) != nullptr ||
                                  impl.catalogue().find(ItemId{record.id.value}) != nullptr);
    if (!builtIn && (!was || was->revision.state != RecordState::live || was->revision.kind != kindOf(record.body))) {
        throw StorageError(StorageFault::missing, "there is no such entry any more");
    }
    if (const auto problem = problemOf(impl, record.body, frame)) {
        refuse(index, *problem);
    }
    if (breaksProtocol(impl.log(), record)) {
        refuse(index, EntryProblem::protocolFrozen);
    }
    const auto same = sameDayRecord(impl.database(), record.body, itemOf(impl, record.body));
    if (same && *same != record.id) {
        refuse(index, EntryProblem::alreadyRated);
    }
    const std::string earlier = was && was->revision.body ? *was->revision.body : std::string{};
    std::string next = encodeBody(record.body, earlier);
    return next == earlier ? std::nullopt
                           : std::optional(Draft{record.id, kindOf(record.body), RecordState::live, std::move(next)});
}

std::vector<RecordId> recordAll(JournalCore& impl, std::span<const RecordBody> bodies, const TimeFrame& frame)
{
    std::vector<RecordId> ids;
    Revision shape = impl.newAction(Act::change);
    Stamp stamp = impl.log().nextStamp(impl.clock().now());
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        // Checked one after the other, so that two texts of one call can contradict each other too.
        const auto placed = placedAmongPlans(impl, bodies[i], frame);
        if (const auto* problem = std::get_if<EntryProblem>(&placed)) {
            refuse(i, *problem);
        }
        const auto& body = std::get<RecordBody>(placed);
        if (const auto problem = problemOf(impl, body, frame)) {
            refuse(i, *problem);
        }
        shape.record = recordFor(impl, body);
        shape.kind = kindOf(body);
        const auto was = impl.log().winner(shape.record);
        const bool live = was && was->revision.body.has_value();
        impl.appendOne(shape, encodeBody(body, live ? *was->revision.body : std::string{}), stamp);
        ids.push_back(shape.record);
    }
    return ids;
}

void changeAll(JournalCore& impl, std::span<const Record> records, const TimeFrame& frame)
{
    std::vector<Draft> drafts;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (auto draft = changeDraft(impl, records[i], frame, i)) {
            drafts.push_back(std::move(*draft));
        }
    }
    if (!drafts.empty()) {
        impl.append(Act::change, std::nullopt, drafts);
    }
}

} // namespace hf
