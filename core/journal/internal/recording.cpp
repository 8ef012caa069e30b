// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/recording.h"

#include "journal/experiments/known_tests.h"
#include "journal/internal/placing.h"
#include "journal/rules/contradictions.h"
#include "journal/rules/definition_rules.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <set>

namespace hf {

namespace {

const Item* itemOf(const JournalCore& core, const RecordBody& body)
{
    const auto* rating = std::get_if<Rating>(&body);
    return rating == nullptr ? nullptr : core.catalogue().find(rating->item);
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

bool isDefinition(const RecordBody& body)
{
    return std::holds_alternative<Supplement>(body) || std::holds_alternative<Item>(body);
}

/// What keeps a new record from being stored. What was deleted is no longer planned; entries of it may still come from
/// elsewhere.
std::optional<EntryProblem> problemOfNew(JournalCore& core, const RecordBody& body, const TimeFrame& frame)
{
    const auto* plan = std::get_if<Plan>(&body);
    if (plan != nullptr && !core.catalogue().offers(plan->supplement)) {
        return EntryProblem::unknownSupplement;
    }
    return problemOf(core, body, frame, goneNamesake(core.catalogue(), body));
}

/// Which record a new body becomes: the one that already says it of this day, or a new one.
RecordId recordFor(JournalCore& core, const RecordBody& body)
{
    const Item* item = itemOf(core, body);
    if (const auto gone = goneNamesake(core.catalogue(), body)) {
        return *gone;
    }
    if (const auto same = sameDayRecord(core.database(), body, item)) {
        return *same;
    }
    if (isDefinition(body)) {
        const auto* supplement = std::get_if<Supplement>(&body);
        const std::string& name = supplement != nullptr ? supplement->name : std::get<Item>(body).name;
        const RecordId id = definitionId(kindOf(body), name);
        // Known under another name by now: that one keeps it.
        return core.log().knows(id) ? newRecordId(body, core.clock().now(), core.entropy()) : id;
    }
    if (std::holds_alternative<JournalSetting>(body)) {
        return newRecordId(body, core.clock().now(), core.entropy());
    }
    const bool random = item != nullptr && item->manyADay;
    const RecordId id = newRecordId(body, core.clock().now(), core.entropy());
    const auto winner = random ? std::nullopt : core.log().winner(id);
    const bool taken = winner && winner->revision.state == RecordState::live;
    if (!random && !taken) {
        return id;
    }
    // The hashed id belongs to a record that was moved to another day since, or many a day are allowed.
    const auto moment = momentOf(body);
    const SysMillis time = moment ? SysMillis{moment->instant} : labelTime(daysOf(body).value().first);
    return RecordId{randomUuid(time, core.entropy())};
}

/// A new body as it would be stored, or what keeps it from that.
std::variant<RecordBody, EntryProblem> checkedNew(JournalCore& core, const RecordBody& body, const TimeFrame& frame)
{
    auto placed = placedAmongPlans(core, body, frame);
    if (auto* stored = std::get_if<RecordBody>(&placed)) {
        if (auto* dose = std::get_if<Dose>(stored)) {
            *dose = ofItsPack(core, std::move(*dose), frame.today());
        }
        if (const auto problem = problemOfNew(core, *stored, frame)) {
            return *problem;
        }
    }
    return placed;
}

bool isShipped(const Record& record)
{
    return (std::holds_alternative<Supplement>(record.body) &&
            builtInCatalogue().offers(SupplementId{record.id.value})) ||
           (std::holds_alternative<Item>(record.body) && builtInCatalogue().offers(ItemId{record.id.value}));
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

std::optional<EntryProblem> problemOf(JournalCore& core, const RecordBody& body, const TimeFrame& frame,
                                      std::optional<RecordId> self)
{
    if (const auto problem = check(body, {frame.now, frame.today()}, itemOf(core, body))) {
        return problem;
    }
    const auto supplement = supplementOf(body);
    if (supplement && core.catalogue().find(*supplement) == nullptr) {
        return EntryProblem::unknownSupplement;
    }
    if (const auto problem = definitionProblem(core, body, self)) {
        return problem;
    }
    return contradictionOf(core, body, self);
}

PendingRevision pendingRecord(JournalCore& core, const RecordBody& body, const TimeFrame& frame)
{
    if (const auto problem = problemOfNew(core, body, frame)) {
        refuse(0, *problem);
    }
    return {recordFor(core, body), kindOf(body), RecordState::live, encodeBody(body)};
}

std::optional<PendingRevision> pendingChange(JournalCore& core, const Record& record, const TimeFrame& frame,
                                             std::size_t index)
{
    const auto was = core.log().winner(record.id);
    // A shipped supplement or item is there without a revision: before its first change, and when that was taken back.
    const bool live = was && was->revision.state == RecordState::live;
    const bool sameKind = !was || was->revision.kind == kindOf(record.body);
    if (!sameKind || (!live && !isShipped(record))) {
        throw StorageError(StorageFault::missing, "there is no such entry any more");
    }
    if (const auto problem = problemOf(core, record.body, frame, record.id)) {
        refuse(index, *problem);
    }
    if (breaksProtocol(core.log(), record)) {
        refuse(index, EntryProblem::protocolFrozen);
    }
    const auto same = sameDayRecord(core.database(), record.body, itemOf(core, record.body));
    if (same && *same != record.id) {
        refuse(index, EntryProblem::alreadyRated);
    }
    const std::string earlier = live && was->revision.body ? *was->revision.body : std::string{};
    std::string next = encodeBody(record.body, earlier);
    return next == earlier
               ? std::nullopt
               : std::optional(PendingRevision{record.id, kindOf(record.body), RecordState::live, std::move(next)});
}

std::optional<Refused> refusalOf(JournalCore& core, std::span<const RecordBody> bodies, const TimeFrame& frame)
{
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const auto checked = checkedNew(core, bodies[i], frame);
        if (const auto* problem = std::get_if<EntryProblem>(&checked)) {
            return Refused{i, *problem};
        }
    }
    return std::nullopt;
}

std::vector<RecordId> recordAll(JournalCore& core, std::span<const RecordBody> bodies, const TimeFrame& frame)
{
    std::vector<RecordId> ids;
    Revision shape = core.newAction(Act::change);
    Stamp stamp = core.log().nextStamp(core.clock().now());
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        // Checked one after the other, so that two texts of one call can contradict each other too.
        const auto checked = checkedNew(core, bodies[i], frame);
        if (const auto* problem = std::get_if<EntryProblem>(&checked)) {
            refuse(i, *problem);
        }
        const auto& body = std::get<RecordBody>(checked);
        shape.record = recordFor(core, body);
        shape.kind = kindOf(body);
        shape.state = RecordState::live;
        const auto was = core.log().winner(shape.record);
        const bool live = was && was->revision.body.has_value();
        core.appendOne(shape, encodeBody(body, live ? *was->revision.body : std::string{}), stamp);
        ids.push_back(shape.record);
        std::vector<PendingRevision> back;
        addTakenBack(core, back, body, shape.record);
        core.appendAll(shape, back, stamp);
        if (isDefinition(body)) {
            core.reload(); // the next text may name it, or clash with it
        }
    }
    return ids;
}

void changeAll(JournalCore& core, std::span<const Record> records, const TimeFrame& frame)
{
    std::vector<PendingRevision> pending;
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto placed = placedAnew(core, records[i], liveRecord(core.log(), records[i].id), frame);
        if (const auto* problem = std::get_if<EntryProblem>(&placed)) {
            refuse(i, *problem);
        }
        const Record next{records[i].id, std::get<RecordBody>(placed)};
        if (auto revision = pendingChange(core, next, frame, i)) {
            pending.push_back(std::move(*revision));
            addTakenBack(core, pending, next.body, next.id);
        }
    }
    if (!pending.empty()) {
        core.append(Act::change, std::nullopt, pending);
    }
}

} // namespace hf
