// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/journal_core.h"

namespace hf {

/// What keeps an entry from standing beside those of its day: "none taken" where some was, "all fine" where a gut item
/// has a value above none, a rest day with sessions. `self` is the record that the body is for.
std::optional<EntryProblem> contradictionOf(JournalCore& core, const RecordBody& body,
                                            std::optional<RecordId> self = std::nullopt);

/// What an entry takes back by being said: a dose the "none taken" of its supplement and day, a gut rating above none
/// the mark "all fine". Live records other than `self`.
std::vector<Record> takenBackBy(JournalCore& core, const RecordBody& body, RecordId self);

/// Adds to the action what its revision takes back, and notes it for `Journal::tookBack`.
void addTakenBack(JournalCore& core, std::vector<PendingRevision>& pending, const RecordBody& body, RecordId self);

} // namespace hf
