// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

namespace hf {

/// A journal written out as lines. Throws as `Journal` does.
class JournalExport {
public:
    explicit JournalExport(const Journal& journal);

    /// The whole log, lossless: importing it into an empty journal and exporting again gives the same bytes.
    void exportLog(std::ostream& out) const;
    /// The entries of a range and all definitions, without their past; imports as new revisions.
    void exportEntries(std::ostream& out, DayRange range) const;

private:
    JournalCore& m_core;
};

} // namespace hf
