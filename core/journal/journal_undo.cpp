// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_undo.h"
#include "journal/internal/bin.h"
#include "journal/internal/journal_core.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <map>
#include <set>

namespace hf {

namespace {

/// The revision that an action is told by: of an import its batch, else the first.
const Revision& mainOf(const LoggedAction& action)
{
    const auto batch = std::find_if(action.revisions.begin(), action.revisions.end(),
                                    [](const Revision& revision) { return revision.kind == Kind::batch; });
    return batch == action.revisions.end() ? action.revisions.front() : *batch;
}

/// Whether a record came back from the bin as it was; otherwise the same day was told anew.
bool saysWhatWasDeleted(RevisionLog& log, const Revision& back)
{
    const auto deleted = deletedBody(log, back.record, back.stamp);
    const auto now = log.before(back.record, back.stamp + 1);
    return deleted && now && now->revision.body == deleted;
}

ActionSummary::Sort sortOf(RevisionLog& log, const LoggedAction& action)
{
    const auto has = [&action](Kind kind, RecordState state) {
        return std::any_of(action.revisions.begin(), action.revisions.end(),
                           [=](const Revision& r) { return r.kind == kind && r.state == state; });
    };
    if (has(Kind::batch, RecordState::live)) {
        return ActionSummary::Sort::import;
    }
    if (has(Kind::undecided, RecordState::deleted) && has(Kind::dose, RecordState::live)) {
        return ActionSummary::Sort::decide;
    }
    const Revision& first = mainOf(action);
    const auto before = log.before(first.record, first.stamp);
    if (first.state == RecordState::deleted) {
        return ActionSummary::Sort::remove;
    }
    // A shipped definition is there before its first revision, and when that was taken back.
    const Uuid id = first.record.value;
    if (builtInCatalogue().offers(SupplementId{id}) || builtInCatalogue().offers(ItemId{id})) {
        return ActionSummary::Sort::change;
    }
    if (!before || before->revision.state == RecordState::erased) {
        return ActionSummary::Sort::add;
    }
    if (before->revision.state != RecordState::deleted) {
        return ActionSummary::Sort::change;
    }
    return saysWhatWasDeleted(log, first) ? ActionSummary::Sort::restore : ActionSummary::Sort::add;
}

ActionSummary summaryOf(RevisionLog& log, const LoggedAction& action)
{
    ActionSummary summary;
    summary.action = action.action;
    const Revision& first = mainOf(action);
    std::map<RecordId, RecordState> records; // as the action left them
    for (const Revision& revision : action.revisions) {
        records[revision.record] = revision.state;
    }
    for (const auto& [record, state] : records) {
        ++(state == first.state ? summary.records : summary.besides);
    }
    summary.kind = first.kind;
    summary.sort = sortOf(log, action);
    const auto before = log.before(first.record, first.stamp + 1);
    const auto earlier = first.state == RecordState::live ? before : log.before(first.record, first.stamp);
    if (earlier && earlier->revision.body) {
        if (auto body = decodeBody(first.kind, *earlier->revision.body)) {
            summary.example = Record{first.record, std::move(*body)};
        }
    }
    return summary;
}

/// What a chain of undo and redo is about: the change that was first taken back.
LoggedAction originOf(RevisionLog& log, LoggedAction action)
{
    while (action.undoes) {
        auto earlier = loggedAction(log, *action.undoes);
        if (!earlier) {
            break;
        }
        action = std::move(*earlier);
    }
    return action;
}

/// Whether the record stands as the action left it: by that action itself, or because all that came after was taken
/// back again.
bool standsAsLeft(RevisionLog& log, RecordId record, ActionId action)
{
    std::vector<Revision> past;
    for (StoredRevision& stored : log.ofRecord(record)) {
        past.push_back(std::move(stored.revision));
    }
    auto here = past.end();
    while (here != past.begin()) {
        const Revision& revision = *std::prev(here);
        if (revision.action == action) {
            return true;
        }
        if (!revision.undoes) {
            return false;
        }
        // What an undo shows is what stood before the step that it took back.
        here = std::find_if(past.begin(), here, [&](const Revision& r) { return r.action == *revision.undoes; });
    }
    return false;
}

/// What a record was left as by an action: its last revision there.
std::optional<Revision> leftBy(RevisionLog& log, RecordId record, ActionId action)
{
    std::optional<Revision> left;
    for (StoredRevision& stored : log.ofRecord(record)) {
        if (stored.revision.action == action) {
            left = std::move(stored.revision);
        }
    }
    return left;
}

/// What comes back when an action goes: what an undo or a redo took back, whatever another log brought in between;
/// else what stood before it.
PendingRevision reversalOf(RevisionLog& log, const LoggedAction& action, const Revision& first)
{
    std::optional<Revision> back;
    if (action.undoes) {
        back = leftBy(log, first.record, *action.undoes);
    } else if (auto before = log.before(first.record, first.stamp)) {
        back = std::move(before->revision);
    }
    const bool live = back && back->state == RecordState::live && back->body;
    return {first.record, first.kind, live ? RecordState::live : RecordState::deleted,
            live ? back->body : std::nullopt};
}

/// The pending that bring every record of the action back to what it was; nothing when one was changed since.
std::optional<std::vector<PendingRevision>> reversalsOf(RevisionLog& log, const LoggedAction& action)
{
    std::vector<PendingRevision> pending;
    std::set<RecordId> seen;
    for (const Revision& revision : action.revisions) {
        if (!seen.insert(revision.record).second) {
            continue;
        }
        const auto winner = log.winner(revision.record);
        if (!winner ||
            (winner->revision.action != action.action && !standsAsLeft(log, revision.record, action.action))) {
            return std::nullopt;
        }
        pending.push_back(reversalOf(log, action, revision));
    }
    return pending;
}

/// How many of the pending say something else than what stands.
std::size_t changesOf(RevisionLog& log, std::span<const PendingRevision> pending)
{
    return static_cast<std::size_t>(
        std::count_if(pending.begin(), pending.end(), [&log](const PendingRevision& revision) {
            const Revision is = log.winner(revision.id).value().revision;
            return is.state != revision.state || is.body != revision.body;
        }));
}

TakenBack takeBack(JournalCore& core, std::optional<LoggedAction> action, Act act,
                   std::optional<ActionId> meant = std::nullopt)
{
    TakenBack result;
    if (!action) {
        return result;
    }
    const LoggedAction origin = originOf(core.log(), *action);
    if (meant && *meant != origin.action) {
        result.outcome = TakenBack::Outcome::otherSince;
        return result;
    }
    result.action = summaryOf(core.log(), origin);
    const auto pending = reversalsOf(core.log(), *action);
    if (!pending) {
        result.outcome = TakenBack::Outcome::changedSince;
        return result;
    }
    result.changed = changesOf(core.log(), *pending);
    core.append(act, action->action, *pending);
    result.outcome = TakenBack::Outcome::done;
    for (const PendingRevision& revision : *pending) {
        result.records.push_back(revision.id);
    }
    result.now = liveRecord(core.log(), mainOf(origin).record);
    return result;
}

/// Whether the action settled, or dropped, rows that this import left open.
bool decidedAbout(RevisionLog& log, const LoggedAction& action, RecordId batch)
{
    return std::any_of(action.revisions.begin(), action.revisions.end(), [&](const Revision& revision) {
        if (revision.kind != Kind::undecided) {
            return false;
        }
        const auto before = log.before(revision.record, revision.stamp);
        const auto body =
            before && before->revision.body ? decodeBody(Kind::undecided, *before->revision.body) : std::nullopt;
        return body && std::get<Undecided>(*body).batch == batch;
    });
}

/// Leaves the transaction with nothing taken back.
struct Blocked {
    TakenBack result;
};

/// One step towards the import; true when it was the import itself. Throws Blocked.
bool stepBackTo(JournalCore& core, RecordId batch, TakenBack& result)
{
    const auto action = nextUndo(core.log());
    const bool import = action && std::any_of(action->revisions.begin(), action->revisions.end(),
                                              [batch](const Revision& r) { return r.record == batch; });
    if (!action || (!import && !decidedAbout(core.log(), *action, batch))) {
        const auto winner = core.log().winner(batch);
        const bool there = winner && winner->revision.state == RecordState::live;
        TakenBack blocked;
        blocked.outcome = there ? TakenBack::Outcome::changedSince : TakenBack::Outcome::nothingToDo;
        throw Blocked{blocked};
    }
    result = takeBack(core, action, Act::undo);
    if (result.outcome != TakenBack::Outcome::done) {
        throw Blocked{result};
    }
    return import;
}

} // namespace

JournalUndo::JournalUndo(Journal& journal)
    : m_core(*journal.m_core)
{
}

TakenBack JournalUndo::undoImport(RecordId batch)
{
    try {
        return m_core.write([this, batch] {
            TakenBack result;
            while (!stepBackTo(m_core, batch, result)) {
            }
            return result;
        });
    } catch (const Blocked& blocked) {
        return blocked.result;
    }
}

TakenBack JournalUndo::undo(std::optional<ActionId> meant)
{
    return m_core.write([this, meant] { return takeBack(m_core, nextUndo(m_core.log()), Act::undo, meant); });
}

TakenBack JournalUndo::redo(std::optional<ActionId> meant)
{
    return m_core.write([this, meant] { return takeBack(m_core, nextRedo(m_core.log()), Act::redo, meant); });
}

std::optional<ActionSummary> Journal::undoable() const
{
    return m_core->read([this]() -> std::optional<ActionSummary> {
        const auto action = nextUndo(m_core->log());
        return action ? std::optional(summaryOf(m_core->log(), originOf(m_core->log(), *action))) : std::nullopt;
    });
}

std::optional<ActionSummary> Journal::redoable() const
{
    return m_core->read([this]() -> std::optional<ActionSummary> {
        const auto action = nextRedo(m_core->log());
        return action ? std::optional(summaryOf(m_core->log(), originOf(m_core->log(), *action))) : std::nullopt;
    });
}

} // namespace hf
