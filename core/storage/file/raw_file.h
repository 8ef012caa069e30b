// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace hf {

/// The bytes of a file, read through SQLite's own file layer: closing a descriptor of ours would drop the locks that
/// the connections of this process hold on the same file. Nothing is locked and nothing is written.
class RawFile {
public:
    explicit RawFile(const std::filesystem::path& file);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    bool isOpen() const { return m_handle != nullptr; }
    std::int64_t size() const;
    /// As many bytes as were asked for, zeros past the end; nothing when the machine cannot read them.
    std::optional<std::string> read(std::int64_t offset, std::size_t size) const;
    /// All bytes; sectors that cannot be read come as zeros.
    std::string all() const;

private:
    struct Handle;
    std::unique_ptr<Handle> m_handle;
};

} // namespace hf
