// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/journal_core.h"

namespace hf {

/// Leaves a write transaction with the person's mistake, so that nothing of it is stored.
struct RefusedRecord {
    Refused refused;
};

/// Checks and writes the bodies as one action; their ids in the same order. Throws RefusedRecord.
std::vector<RecordId> recordAll(JournalCore& core, std::span<const RecordBody> bodies, const TimeFrame& frame);

/// The first of the bodies that recording would refuse, each taken alone; nothing is written.
std::optional<Refused> refusalOf(JournalCore& core, std::span<const RecordBody> bodies, const TimeFrame& frame);

/// What keeps a body from being stored. `self` is the record that it becomes; nothing for a new one.
std::optional<EntryProblem> problemOf(JournalCore& core, const RecordBody& body, const TimeFrame& frame,
                                      std::optional<RecordId> self);

/// A new record of a body that may be stored. Throws RefusedRecord.
PendingRevision pendingRecord(JournalCore& core, const RecordBody& body, const TimeFrame& frame);

/// The next version of a live record; nothing when it says what it said before. Throws RefusedRecord with that index.
std::optional<PendingRevision> pendingChange(JournalCore& core, const Record& record, const TimeFrame& frame,
                                             std::size_t index = 0);

/// Checks and writes new versions of live records as one action; what is no change is left out. Throws RefusedRecord.
void changeAll(JournalCore& core, std::span<const Record> records, const TimeFrame& frame);

} // namespace hf
