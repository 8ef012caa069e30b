// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <filesystem>
#include <memory>

namespace hf {

class NewJournalFile;

/// A new journal that takes its name only when it holds what it is made for. Until `keep` it lies beside that name, for
/// this program alone; when it is not kept nothing of it stays, nor a folder that was made for it.
class NewJournal {
public:
    /// Throws StorageError.
    NewJournal(const std::filesystem::path& file, const Clock& clock, Entropy& entropy);
    ~NewJournal();
    NewJournal(const NewJournal&) = delete;
    NewJournal& operator=(const NewJournal&) = delete;

    Journal& journal() { return *m_journal; }
    /// Closes the journal and gives it its name. False when another program made a file there meanwhile: that stays,
    /// and this one goes. Throws StorageError.
    bool keep();

private:
    std::unique_ptr<NewJournalFile> m_file;
    std::unique_ptr<Journal> m_journal;
};

/// Takes a journal away that was made for a first entry which then was refused: nobody has written anything into it.
/// False, and it stays, where somebody has. Throws StorageError.
bool removeUntouchedJournal(const std::filesystem::path& file);

} // namespace hf
