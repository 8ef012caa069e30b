// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/journal_core.h"

#include <set>

namespace hf {

/// The deleted definition that a new one of the same name goes on with, so that its old entries belong to it again.
std::optional<RecordId> goneNamesake(const Catalogue& catalogue, const RecordBody& body);

/// What keeps a supplement or an item from becoming this: the name of another, another group or sort, a scale that
/// figures or entries do not fit. Nothing for all other records. `id` is nothing for a new one.
std::optional<EntryProblem> definitionProblem(JournalCore& core, const RecordBody& next, std::optional<RecordId> id);

/// How many entries name this supplement or item; 0 for every other record.
std::int64_t entriesOf(JournalCore& core, const Record& definition);
/// How many entries and rows of plans name a supplement or an item, those of `without` left out.
std::int64_t namingOf(JournalCore& core, const Record& definition, const std::set<RecordId>& without);

/// Ends the plans of a supplement before today; those that would begin later go to the bin. How many were running.
std::size_t endPlansOf(JournalCore& core, std::vector<PendingRevision>& pending, SupplementId supplement,
                       const TimeFrame& frame);

} // namespace hf
