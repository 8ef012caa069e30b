// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/internal/impl.h"
#include "journal/journal.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <set>

namespace hf {

namespace {

ActionSummary::Sort sortOf(RevisionLog& log, const LoggedAction& action)
{
    const bool import = std::any_of(action.revisions.begin(), action.revisions.end(),
                                    [](const Revision& r) { return r.kind == Kind::batch; });
    if (import) {
        return ActionSummary::Sort::import;
    }
    const Revision& first = action.revisions.front();
    const auto before = log.before(first.record, first.stamp);
    if (first.state == RecordState::deleted) {
        return ActionSummary::Sort::remove;
    }
    if (!before || before->revision.state == RecordState::erased) {
        return ActionSummary::Sort::add;
    }
    return before->revision.state == RecordState::deleted ? ActionSummary::Sort::restore : ActionSummary::Sort::change;
}

ActionSummary summaryOf(RevisionLog& log, const LoggedAction& action)
{
    ActionSummary summary;
    summary.action = action.action;
    std::set<RecordId> records;
    for (const Revision& revision : action.revisions) {
        records.insert(revision.record);
    }
    summary.records = records.size();
    const Revision& first = action.revisions.front();
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

/// The drafts that bring every record of the action back to what it was; nothing when one was changed since.
std::optional<std::vector<Draft>> reversalOf(RevisionLog& log, const LoggedAction& action)
{
    std::vector<Draft> drafts;
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
        // The first revision of the record within the action: what stood before it is what comes back.
        const auto before = log.before(revision.record, revision.stamp);
        const bool live = before && before->revision.state == RecordState::live && before->revision.body;
        drafts.push_back({revision.record, revision.kind, live ? RecordState::live : RecordState::deleted,
                          live ? before->revision.body : std::nullopt});
    }
    return drafts;
}

TakenBack takeBack(JournalCore& impl, std::optional<LoggedAction> action, Act act)
{
    TakenBack result;
    if (!action) {
        return result;
    }
    result.action = summaryOf(impl.log(), originOf(impl.log(), *action));
    const auto drafts = reversalOf(impl.log(), *action);
    if (!drafts) {
        result.outcome = TakenBack::Outcome::changedSince;
        return result;
    }
    impl.append(act, action->action, *drafts);
    result.outcome = TakenBack::Outcome::done;
    for (const Draft& draft : *drafts) {
        result.records.push_back(draft.id);
    }
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
bool stepBackTo(JournalCore& impl, RecordId batch, TakenBack& result)
{
    const auto action = nextUndo(impl.log());
    const bool import = action && std::any_of(action->revisions.begin(), action->revisions.end(),
                                              [batch](const Revision& r) { return r.record == batch; });
    if (!action || (!import && !decidedAbout(impl.log(), *action, batch))) {
        const auto winner = impl.log().winner(batch);
        const bool there = winner && winner->revision.state == RecordState::live;
        throw Blocked{{there ? TakenBack::Outcome::changedSince : TakenBack::Outcome::nothingToDo, std::nullopt, {}}};
    }
    result = takeBack(impl, action, Act::undo);
    if (result.outcome != TakenBack::Outcome::done) {
        throw Blocked{result};
    }
    return import;
}

} // namespace

TakenBack Journal::undoImport(RecordId batch)
{
    try {
        return m_impl->write([this, batch] {
            TakenBack result;
            while (!stepBackTo(*m_impl, batch, result)) {
            }
            return result;
        });
    } catch (const Blocked& blocked) {
        return blocked.result;
    }
}

TakenBack Journal::undo()
{
    return m_impl->write([this] { return takeBack(*m_impl, nextUndo(m_impl->log()), Act::undo); });
}

TakenBack Journal::redo()
{
    return m_impl->write([this] { return takeBack(*m_impl, nextRedo(m_impl->log()), Act::redo); });
}

std::optional<ActionSummary> Journal::undoable() const
{
    return m_impl->read([this]() -> std::optional<ActionSummary> {
        const auto action = nextUndo(m_impl->log());
        return action ? std::optional(summaryOf(m_impl->log(), originOf(m_impl->log(), *action))) : std::nullopt;
    });
}

std::optional<ActionSummary> Journal::redoable() const
{
    return m_impl->read([this]() -> std::optional<ActionSummary> {
        const auto action = nextRedo(m_impl->log());
        return action ? std::optional(summaryOf(m_impl->log(), originOf(m_impl->log(), *action))) : std::nullopt;
    });
}

} // namespace hf
