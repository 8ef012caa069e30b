// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/file/target.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace hf {

/// A file that appears whole or not at all: written in the target's folder without a name, or under one that nobody
/// else has, synced, renamed, and the folder synced. A link is followed and stays; a file that is replaced keeps its
/// permissions, a new one is its owner's alone. All functions throw FileError, and then the earlier file is as it was.
class AtomicFile {
public:
    enum class Earlier { replaced, refused };

    /// Throws for what may not be replaced (see `targetOf`) before anything is written.
    explicit AtomicFile(const std::filesystem::path& target, Earlier earlier = Earlier::replaced);
    /// Leaves nothing behind unless committed.
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(std::string_view bytes);
    void commit();

private:
    void flush();
    void keepPermissions() const;
    bool nameIt();
    int rename(const WriteTarget& target) const;
    [[noreturn]] void fail() const;

    WriteTarget m_target;
    Earlier m_earlier;
    std::filesystem::path m_part; ///< empty while it has no name
    std::string m_buffer;
    int m_descriptor = -1;
};

} // namespace hf
