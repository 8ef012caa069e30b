// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/log/revision_log.h"

#include <optional>
#include <vector>

namespace hf {

/// One action of this device, with its revisions in the order they were written.
struct LoggedAction {
    ActionId action;
    Act act = Act::change;
    std::optional<ActionId> undoes;
    std::vector<Revision> revisions; ///< without bodies
};

/// What this device's undo would take back: its newest action that is not taken back already. Undo steps of other
/// devices are not on this stack, nor is what the person has seen (`tellsWhatWasSeen`). An erase ends it: what lies
/// before stays undoable record by record.
std::optional<LoggedAction> nextUndo(RevisionLog& log);

/// What redo would bring back: the newest undo, unless something new was done since.
std::optional<LoggedAction> nextRedo(RevisionLog& log);

/// An action of this device by its id.
std::optional<LoggedAction> loggedAction(RevisionLog& log, ActionId action);

} // namespace hf
