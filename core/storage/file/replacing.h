// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "storage/file/database.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace hf {

/// Keeps other programs from writing into a journal while another file takes its place: they find themselves at a file
/// that has lost its name, and nothing of theirs goes into it. One that is too damaged for locks is not locked.
/// Throws StorageError(locked) where somebody else keeps it.
class JournalLock {
public:
    JournalLock(const std::filesystem::path& journal, std::chrono::milliseconds waitAtMost);
    ~JournalLock();
    JournalLock(const JournalLock&) = delete;
    JournalLock& operator=(const JournalLock&) = delete;

private:
    std::unique_ptr<SQLite::Database> m_held;
};

/// `2026-11-28T065800Z`, for names of files.
std::string utcText(SysSeconds moment);

/// `journal.damaged-2026-11-28T065800Z.db` beside `journal.db`; a later one of the same second gets a number.
std::filesystem::path asideName(const std::filesystem::path& journal, std::string_view what, SysMillis now);

/// Gives the file a second name, `aside`, durably; as a copy where the folder knows no second names. Throws
/// StorageError.
void keepAside(const std::filesystem::path& journal, const std::filesystem::path& aside);
/// What lies beside the journal (`-journal`, `-wal`, `-shm`) goes with the name that it now has; without one it is
/// removed. To be called under the lock, before another file takes the name. Throws StorageError.
void moveSideFiles(const std::filesystem::path& journal, const std::optional<std::filesystem::path>& aside);

} // namespace hf
