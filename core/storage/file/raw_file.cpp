// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/raw_file.h"

#include <algorithm>
#include <vector>

#include <sqlite3.h>

namespace hf {

namespace {

void freeName(const char* name)
{
    sqlite3_free_filename(const_cast<char*>(name));
}

} // namespace

struct RawFile::Handle {
    std::unique_ptr<const char, void (*)(const char*)> name{nullptr, freeName};
    std::vector<std::uint64_t> room;
    sqlite3_file* file = nullptr;
};

RawFile::RawFile(const std::filesystem::path& file)
{
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::canonical(file, error); // this layer opens no links
    if (system == nullptr || error) {
        return;
    }
    auto handle = std::make_unique<Handle>();
    handle->name.reset(sqlite3_create_filename(whole.c_str(), "", "", 0, nullptr));
    handle->room.resize(static_cast<std::size_t>(system->szOsFile) / sizeof(std::uint64_t) + 1);
    handle->file = reinterpret_cast<sqlite3_file*>(handle->room.data());
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (handle->name && system->xOpen(system, handle->name.get(), handle->file, flags, &flags) == SQLITE_OK) {
        m_handle = std::move(handle);
    }
}

RawFile::~RawFile()
{
    if (m_handle) {
        m_handle->file->pMethods->xClose(m_handle->file);
    }
}

std::int64_t RawFile::size() const
{
    sqlite3_int64 bytes = 0;
    return isOpen() && m_handle->file->pMethods->xFileSize(m_handle->file, &bytes) == SQLITE_OK ? bytes : 0;
}

std::optional<std::string> RawFile::read(std::int64_t offset, std::size_t size) const
{
    if (!isOpen()) {
        return std::nullopt;
    }
    std::string bytes(size, '\0');
    const int code =
        m_handle->file->pMethods->xRead(m_handle->file, bytes.data(), static_cast<int>(bytes.size()), offset);
    return code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ ? std::optional(std::move(bytes)) : std::nullopt;
}

std::string RawFile::all() const
{
    constexpr std::size_t block = 1024UL * 1024;
    constexpr std::size_t sector = 512;
    std::string bytes;
    const auto wanted = static_cast<std::size_t>(size());
    bytes.reserve(wanted);
    std::size_t sectorsUntil = 0; // a block that cannot be read whole is read by sectors
    while (bytes.size() < wanted) {
        const std::size_t part = std::min(bytes.size() < sectorsUntil ? sector : block, wanted - bytes.size());
        if (const auto read = this->read(static_cast<std::int64_t>(bytes.size()), part)) {
            bytes += *read;
        } else if (bytes.size() < sectorsUntil || part <= sector) {
            bytes.append(part, '\0');
        } else {
            sectorsUntil = bytes.size() + part;
        }
    }
    return bytes;
}

} // namespace hf
