// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace hf {

/// A file that appears whole or not at all: written as `NAME.part` in the target's folder (0600), synced, renamed, and
/// the folder synced. Nothing else in the program creates files. All functions throw StorageError.
class AtomicFile {
public:
    explicit AtomicFile(std::filesystem::path target);
    /// Removes the part unless committed.
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(std::string_view bytes);
    void commit();

private:
    void flush();

    std::filesystem::path m_target;
    std::filesystem::path m_part;
    std::string m_buffer;
    int m_descriptor = -1;
};

} // namespace hf
