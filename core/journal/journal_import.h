// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/keeping/copies.h"

namespace hf {

/// Other programs' files and other journals' logs, taken in as one action each. Throws as `Journal` does, and
/// ImportError for a file that cannot be read as what it is.
class JournalImport {
public:
    explicit JournalImport(Journal& journal);

    MergeReport importLog(const std::filesystem::path& file, const ImportProgress& progress = {}, bool dryRun = false);
    /// The log of another journal file, also of a copy of this one that was written to elsewhere, as a file syncer sets
    /// it aside. The file is only read; one that is damaged is refused. A dry run stores nothing.
    UnionReport importJournal(const std::filesystem::path& file, bool dryRun = false);
    /// Whether the file is a SQLite database, by how it begins; false for one that cannot be read.
    static bool isDatabase(const std::filesystem::path& file);
    /// How a table is written, and its first rows; reads the beginning of the file alone. Throws ImportError.
    static ImportPreview previewFile(const std::filesystem::path& file, const ImportChoices& choices);
    ImportReport importFile(const std::filesystem::path& file, const ImportOptions& options, const TimeFrame& frame,
                            const ImportProgress& progress = {});
    /// Makes an entry of an undecided row: `amount` is text such as `0.3 mg`. The problem's name otherwise.
    std::variant<RecordId, std::string> decide(RecordId undecided, std::string_view amount, const TimeFrame& frame);

private:
    JournalCore& m_core;
};

} // namespace hf
