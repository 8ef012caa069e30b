// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace hf {

class AtomicFile;

// The door through which programs write files for a person. Each appears whole or not at all; a link is followed. All
// throw FileError: for a journal, what lies beside one and what is no regular file (all stay untouched), and when the
// machine fails.

/// Writes the log (or, with a range, its entries). Throws StorageError too, for faults of the journal.
void exportToFile(const Journal& journal, const std::filesystem::path& file, std::optional<DayRange> range);
/// Writes a picture, a table or a report.
void writeFile(const std::filesystem::path& file, std::string_view bytes);
/// Throws as `writeFile` would for a place where nothing can be written; leaves no trace.
void refuseUnwritable(const std::filesystem::path& file);
/// Throws FileError for what cannot be imported because of what it is, or who may read it.
void refuseUnreadable(const std::filesystem::path& file);

/// A file that must not be there yet, and whose text is only known after something else was done: what can be wrong
/// with its place is found out before.
class PromisedFile {
public:
    explicit PromisedFile(const std::filesystem::path& file);
    ~PromisedFile();
    PromisedFile(const PromisedFile&) = delete;
    PromisedFile& operator=(const PromisedFile&) = delete;

    void write(std::string_view bytes);

private:
    std::unique_ptr<AtomicFile> m_file;
};

} // namespace hf
