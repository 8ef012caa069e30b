// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_entries.h"

#include "domain/entries/fine.h"
#include "domain/files/file_error.h"
#include "journal/experiments/known_tests.h"
#include "journal/experiments/peeks.h"
#include "journal/internal/bin.h"
#include "journal/internal/journal_core.h"
#include "journal/internal/placing.h"
#include "journal/internal/recording.h"
#include "journal/rules/contradictions.h"
#include "journal/rules/definition_rules.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <set>

namespace hf {

namespace {

/// What goes with a definition that is deleted, and what stays of it.
void noteDefinition(JournalCore& core, const Record& record, std::vector<PendingRevision>& pending,
                    RemoveReport& report, const TimeFrame& frame)
{
    const bool shipped =
        builtInCatalogue().offers(SupplementId{record.id.value}) || builtInCatalogue().offers(ItemId{record.id.value});
    if (shipped) {
        report.shipped.push_back(record);
        return;
    }
    if (const std::int64_t entries = entriesOf(core, record); entries > 0) {
        report.kept.push_back({record, entries});
    }
    if (std::holds_alternative<Supplement>(record.body)) {
        report.endedPlans += endPlansOf(core, pending, SupplementId{record.id.value}, frame);
    }
}

/// An own definition that others than those which are erased with it name.
void noteNeeded(JournalCore& core, RecordId id, const std::set<RecordId>& erased, EraseReport& report)
{
    const Catalogue& known = core.catalogue();
    const auto find = [id](const auto& all) {
        return std::find_if(all.begin(), all.end(), [id](const auto& one) { return one.id.value == id.value; });
    };
    std::optional<Record> definition;
    if (const auto gone = find(known.goneSupplements); gone != known.goneSupplements.end()) {
        definition = Record{id, gone->definition};
    } else if (const auto goneItem = find(known.goneItems); goneItem != known.goneItems.end()) {
        definition = Record{id, goneItem->definition};
    } else if (auto live = liveRecord(core.log(), id)) {
        definition = std::move(live);
    }
    const bool shipped =
        builtInCatalogue().offers(SupplementId{id.value}) || builtInCatalogue().offers(ItemId{id.value});
    if (!definition || shipped) {
        return;
    }
    const std::int64_t naming = namingOf(core, *definition, erased);
    if (naming > 0) {
        report.needed.push_back({std::move(*definition), naming});
    }
}

/// What keeps a record in the bin: it would contradict what stands now.
std::optional<EntryProblem> problemOfReturn(JournalCore& core, const Record& record, const TimeFrame& frame)
{
    if (const auto problem = problemOf(core, record.body, frame, record.id)) {
        return problem;
    }
    const auto* rating = std::get_if<Rating>(&record.body);
    const Item* item = rating == nullptr ? nullptr : core.catalogue().find(rating->item);
    const auto same = sameDayRecord(core.database(), record.body, item);
    return same && *same != record.id ? std::optional(EntryProblem::alreadyRated) : std::nullopt;
}

} // namespace

JournalEntries::JournalEntries(Journal& journal)
    : m_core(*journal.m_core)
{
}

std::variant<std::vector<RecordId>, Refused> JournalEntries::record(std::span<const RecordBody> bodies,
                                                                    const TimeFrame& frame)
{
    using Outcome = std::variant<std::vector<RecordId>, Refused>;
    if (bodies.empty()) {
        return std::vector<RecordId>{};
    }
    try {
        return m_core.write([&]() -> Outcome {
            auto ids = recordAll(m_core, bodies, frame);
            Peeks(m_core).noteClock(frame);
            return ids;
        });
    } catch (const RefusedRecord& refusal) {
        return refusal.refused;
    }
}

std::optional<Refused> JournalEntries::change(RecordId id, const RecordBody& body, const TimeFrame& frame)
{
    const Record record{id, body};
    return change({&record, 1}, frame);
}

std::optional<Refused> JournalEntries::change(std::span<const Record> records, const TimeFrame& frame)
{
    try {
        m_core.write([&] {
            changeAll(m_core, records, frame);
            Peeks(m_core).noteClock(frame);
            return true;
        });
        return std::nullopt;
    } catch (const RefusedRecord& refusal) {
        return refusal.refused;
    }
}

RemoveReport JournalEntries::remove(std::span<const RecordId> ids, const TimeFrame& frame)
{
    return m_core.write([&] {
        RemoveReport report;
        std::vector<PendingRevision> pending;
        for (const RecordId id : std::set<RecordId>(ids.begin(), ids.end())) {
            const auto winner = m_core.log().winner(id);
            if (!winner || winner->revision.state != RecordState::live) {
                continue;
            }
            pending.push_back({id, winner->revision.kind, RecordState::deleted, std::nullopt});
            if (auto record = liveRecord(m_core.log(), id)) {
                noteDefinition(m_core, *record, pending, report, frame);
                report.gone.push_back(std::move(*record));
            }
        }
        m_core.append(Act::change, std::nullopt, pending);
        Peeks(m_core).noteClock(frame);
        return report;
    });
}

RestoreReport JournalEntries::restore(std::span<const RecordId> ids, const TimeFrame& frame)
{
    return m_core.write([&] {
        RestoreReport report;
        const std::set<RecordId> wanted(ids.begin(), ids.end());
        Revision shape = m_core.newAction(Act::change);
        Stamp stamp = m_core.log().nextStamp(m_core.clock().now());
        for (const BinnedRecord& binned : binOf(m_core)) {
            const Record& record = binned.record;
            if (!wanted.contains(record.id)) {
                continue;
            }
            // Looked at one after the other, so that two that exclude each other do not both come back.
            if (const auto problem = problemOfReturn(m_core, record, frame)) {
                report.problem = report.problem ? report.problem : problem;
                continue;
            }
            std::vector<PendingRevision> pending{
                {record.id, kindOf(record.body), RecordState::live, encodeBody(record.body)}};
            addTakenBack(m_core, pending, record.body, record.id);
            m_core.appendAll(shape, pending, stamp);
            report.restored.push_back(record.id);
        }
        return report;
    });
}

std::optional<EntryProblem> JournalEntries::restoreAs(const Record& record, const TimeFrame& frame)
{
    return m_core.write([&]() -> std::optional<EntryProblem> {
        const std::vector<BinnedRecord> bin = binOf(m_core);
        const auto was =
            std::find_if(bin.begin(), bin.end(), [&record](const auto& one) { return one.record.id == record.id; });
        if (was == bin.end()) {
            throw StorageError(StorageFault::missing, "there is no such entry in the bin");
        }
        const auto placed = placedAnew(m_core, record, was->record, frame);
        if (const auto* problem = std::get_if<EntryProblem>(&placed)) {
            return *problem;
        }
        const Record back{record.id, std::get<RecordBody>(placed)};
        if (const auto problem = problemOfReturn(m_core, back, frame)) {
            return problem;
        }
        std::vector<PendingRevision> pending{{back.id, kindOf(back.body), RecordState::live, encodeBody(back.body)}};
        addTakenBack(m_core, pending, back.body, back.id);
        m_core.append(Act::change, std::nullopt, pending);
        return std::nullopt;
    });
}

std::vector<RecordId> JournalEntries::recordFine(Day day, const TimeFrame& frame)
{
    return m_core.write([&] {
        std::vector<RecordBody> bodies;
        for (const Rating& none : fineRatings(m_core.catalogue(), day)) {
            if (!sameDayRecord(m_core.database(), none, m_core.catalogue().find(none.item))) {
                bodies.emplace_back(none);
            }
        }
        const bool complaints = !m_core.daysWithComplaints({day, day}).empty();
        if (!complaints && !sameDayRecord(m_core.database(), FineDay{day}, nullptr)) {
            bodies.emplace_back(FineDay{day});
        }
        return bodies.empty() ? std::vector<RecordId>{} : recordAll(m_core, bodies, frame);
    });
}

namespace {

/// What is gone here must not come back with a backup.
void eraseFromEveryBackup(JournalCore& core, std::span<const RecordId> ids, Stamp stamp, EraseReport& report)
{
    try {
        report.backups = eraseFromBackups(backupFolderOf(core.path()), core.path(), ids, stamp, core.clock().now());
    } catch (const StorageError& error) {
        report.backupProblem = error.what();
    } catch (const FileError& error) {
        report.backupProblem = error.what();
    }
}

/// Empties the log of what these records said; the stamp of the last of them.
Stamp eraseAll(JournalCore& core, const std::vector<PendingRevision>& pending, EraseReport& report)
{
    for (const PendingRevision& revision : pending) {
        if (revision.kind == Kind::experiment) {
            noteErasedTest(core, revision.id);
        }
    }
    core.append(Act::erase, std::nullopt, pending);
    Stamp latest = 0;
    for (const PendingRevision& revision : pending) {
        const Stamp at = core.log().erasedAt(revision.id).value();
        report.revisions += static_cast<std::size_t>(core.log().emptyBefore(revision.id, at));
        latest = std::max(latest, at);
    }
    report.records = pending.size();
    return latest;
}

} // namespace

EraseReport JournalEntries::erase(std::span<const RecordId> ids)
{
    const auto before = m_core.backUpBefore(BackupReason::erase);
    Stamp latest = 0;
    EraseReport erased = m_core.write([&] {
        EraseReport report;
        std::vector<PendingRevision> pending;
        const std::set<RecordId> wanted(ids.begin(), ids.end());
        for (const RecordId id : wanted) {
            const auto winner = m_core.log().winner(id);
            if (winner && winner->revision.state != RecordState::erased) {
                pending.push_back({id, winner->revision.kind, RecordState::erased, std::nullopt});
                noteNeeded(m_core, id, wanted, report);
            }
        }
        if (pending.empty() || !report.needed.empty()) {
            return report;
        }
        latest = eraseAll(m_core, pending, report);
        return report;
    });
    if (before) {
        removeBackup(*before); // it holds what was to go, and was for the case that this fails
    }
    if (erased.records > 0) {
        eraseFromEveryBackup(m_core, ids, latest, erased);
    }
    return erased;
}

} // namespace hf
