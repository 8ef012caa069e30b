// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hf {

/// Taking back what was done, action by action. Throws as `Journal` does.
class JournalUndo {
public:
    explicit JournalUndo(Journal& journal);

    TakenBack undo();
    TakenBack redo();
    /// Takes a whole import back, and before it what was decided about its rows. `changedSince` and nothing taken back
    /// when anything else was done after the import; `nothingToDo` when this device has no such import.
    TakenBack undoImport(RecordId batch);

private:
    JournalCore& m_core;
};

} // namespace hf
