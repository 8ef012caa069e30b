// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include <sys/stat.h>

namespace hf {

/// A journal, whoever opened it, and by whatever name the path reaches it. Looks at the first bytes alone.
bool isJournal(const std::filesystem::path& file);
/// A name that SQLite gives to the rollback or log file of a journal, be that file there or not.
bool isBesideJournal(const std::filesystem::path& file);

/// Where a file may be written: the one rule of the program for what it must never replace.
struct WriteTarget {
    std::filesystem::path named;       ///< as the person named it, for messages
    std::filesystem::path file;        ///< where the links of that name lead; need not be there
    std::optional<struct stat> before; ///< of the file that is there

    std::filesystem::path folder() const;
};

/// Follows links, and throws FileError for a journal, for a file that belongs to one, and for what is no regular file
/// or is protected from writing.
WriteTarget targetOf(const std::filesystem::path& named);

/// A new file (0600) under a name that nobody else has, open for writing; a file that is there is never taken. Answers
/// its descriptor, or -1 with `errno`. The descriptor holds the file's lock (flock) and is kept until the file has its
/// real name: parts of this person in that folder that nobody holds are of programs that died, and are removed.
int makePart(const std::filesystem::path& folder, std::filesystem::path& name);

/// Makes the folder's entries last; answers 0 or an `errno`. A folder that may be written but not read, or a file
/// system that cannot, is left to the system's own time.
int syncFolder(const std::filesystem::path& folder);

} // namespace hf
