// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hf {

/// Entries and definitions, for writing. Each call is one action: one transaction, one step of undo, durable when it
/// returns. Throws as `Journal` does.
class JournalEntries {
public:
    explicit JournalEntries(Journal& journal);

    std::variant<std::vector<RecordId>, Refused> record(std::span<const RecordBody> bodies, const TimeFrame& frame);
    std::optional<Refused> change(RecordId id, const RecordBody& body, const TimeFrame& frame);
    /// Moves records to the bin; what is there already, or is no record, is left out. With a supplement its plans end:
    /// nothing is planned from today on. Its entries, and an item's, stay under its name.
    RemoveReport remove(std::span<const RecordId> ids, const TimeFrame& frame);
    /// Brings records back from the bin, as they last were. What the day or the names of today contradict stays there.
    RestoreReport restore(std::span<const RecordId> ids, const TimeFrame& frame);
    /// Brings one back changed, as one action; what keeps it in the bin otherwise.
    std::optional<EntryProblem> restoreAs(const Record& record, const TimeFrame& frame);
    /// All enabled gut items that are not rated become 0, and the day is marked as fine unless one is rated above
    /// none. Ids of what was stored.
    std::vector<RecordId> recordFine(Day day, const TimeFrame& frame);
    /// Empties every version of the records for good. Cannot be undone.
    EraseReport erase(std::span<const RecordId> ids);
    /// New versions of several records as one action; the index of the first that may not be stored.
    std::optional<Refused> change(std::span<const Record> records, const TimeFrame& frame);

private:
    JournalCore& m_core;
};

} // namespace hf
