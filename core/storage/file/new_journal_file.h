// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace hf {

/// The place of a new journal: an empty private file beside it under a name that nobody else has, so that no program
/// ever meets half a journal. Until it is named it goes away again, with the folders that were made for it.
class NewJournalFile {
public:
    /// Makes missing folders (0700). Throws StorageError; also for a name that SQLite would take for a part of another
    /// journal.
    explicit NewJournalFile(std::filesystem::path target);
    ~NewJournalFile();
    NewJournalFile(const NewJournalFile&) = delete;
    NewJournalFile& operator=(const NewJournalFile&) = delete;

    /// What to open meanwhile; nobody may have it open when it is named.
    const std::filesystem::path& part() const { return m_part; }
    /// Gives it its name, durably. False when there is a file of this name by now, which stays. Throws StorageError.
    bool nameIt();

    /// The same in the place of a file that is there, which goes; nobody meets a moment without one.
    void replaceIt();

private:
    void makeFolders();
    void leaveNoPart();
    void leaveNothing();

    std::filesystem::path m_target;
    std::filesystem::path m_folder;
    std::filesystem::path m_part;
    std::vector<std::filesystem::path> m_made; ///< folders, the outermost first
    int m_lock = -1;                           ///< says that this program is alive; of the part
    bool m_named = false;
};

} // namespace hf
