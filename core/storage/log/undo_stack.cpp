// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/log/undo_stack.h"

#include "domain/entries/checks/check_setting.h"
#include "storage/codec/record_codec.h"

#include <algorithm>
#include <functional>
#include <set>

namespace hf {

namespace {

/// What the person saw stays seen: no step of theirs.
bool isNoStep(const Revision& revision)
{
    const auto body =
        revision.kind == Kind::setting && revision.body ? decodeBody(revision.kind, *revision.body) : std::nullopt;
    const auto* setting = body ? std::get_if<JournalSetting>(&*body) : nullptr;
    return setting != nullptr && tellsWhatWasSeen(setting->key);
}

/// Walks this device's actions from the newest; stops at the first for which `wanted` says true. An undo takes an
/// action back, a redo takes an undo back: whatever is taken back by a later step is passed over.
std::optional<LoggedAction> newest(RevisionLog& log, const std::function<bool(const LoggedAction&)>& wanted,
                                   const std::function<bool(const LoggedAction&)>& stop)
{
    std::set<ActionId> takenBack;
    std::optional<LoggedAction> current;
    std::optional<LoggedAction> found;
    bool ended = false;
    const auto finish = [&] {
        if (!current || takenBack.contains(current->action)) {
            return;
        }
        if (wanted(*current)) {
            found = std::move(current);
            std::reverse(found->revisions.begin(), found->revisions.end());
            ended = true;
        } else if (current->undoes) {
            takenBack.insert(*current->undoes);
        }
        // A redo stands for the action whose undo it took back: that undo is passed over, the redo itself counts.
    };
    log.visitOwnBackwards([&](const Revision& revision) {
        if (isNoStep(revision)) {
            return true;
        }
        if (!current || current->action != revision.action) {
            finish();
            if (ended) {
                return false;
            }
            current = LoggedAction{revision.action, revision.act, revision.undoes, {}};
            // An import has thousands of revisions: where it ends the search, none but the first is read.
            if (stop(*current) && !takenBack.contains(current->action)) {
                current.reset();
                return false;
            }
        }
        current->revisions.push_back(revision);
        current->revisions.back().body.reset();
        return true;
    });
    if (!ended) {
        finish();
    }
    return found;
}

} // namespace

std::optional<LoggedAction> nextUndo(RevisionLog& log)
{
    return newest(
        log, [](const LoggedAction& a) { return a.act == Act::change || a.act == Act::redo; },
        [](const LoggedAction&) { return false; });
}

std::optional<LoggedAction> nextRedo(RevisionLog& log)
{
    return newest(
        log, [](const LoggedAction& a) { return a.act == Act::undo; },
        [](const LoggedAction& a) { return a.act == Act::change || a.act == Act::erase; });
}

std::optional<LoggedAction> loggedAction(RevisionLog& log, ActionId action)
{
    std::optional<LoggedAction> found;
    log.visitOwnBackwards([&](const Revision& revision) {
        if (revision.action == action) {
            found = found ? std::move(found) : LoggedAction{action, revision.act, revision.undoes, {}};
            found->revisions.push_back(revision);
            found->revisions.back().body.reset();
        }
        return !found || revision.action == action;
    });
    if (found) {
        std::reverse(found->revisions.begin(), found->revisions.end());
    }
    return found;
}

} // namespace hf
