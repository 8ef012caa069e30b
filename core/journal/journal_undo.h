// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hf {

/// Taking back what was done, action by action. Throws as `Journal` does.
class JournalUndo {
public:
    explicit JournalUndo(Journal& journal);

    /// Takes the newest action of this device back; with `meant` only if that is the newest, as another program may
    /// have done something since the person was told its name. An action is meant by the id that `Journal::undoable`
    /// gives it, also when it was undone and done again in between.
    TakenBack undo(std::optional<ActionId> meant = std::nullopt);
    /// Does again what was undone last, by the same rule.
    TakenBack redo(std::optional<ActionId> meant = std::nullopt);
    /// Takes a whole import back, and before it what was decided about its rows. `changedSince` and nothing taken back
    /// when anything else was done after the import; `nothingToDo` when this device has no such import.
    TakenBack undoImport(RecordId batch);

private:
    JournalCore& m_core;
};

} // namespace hf
