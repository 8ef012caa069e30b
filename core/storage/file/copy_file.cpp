// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/copy_file.h"

#include "storage/errors.h"
#include "storage/file/raw_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace hf {

namespace {

constexpr std::int64_t block = 1024L * 1024;

[[noreturn]] void failWriting(int error)
{
    throw StorageError(error == ENOSPC || error == EDQUOT ? StorageFault::full : StorageFault::io,
                       std::generic_category().message(error));
}

/// Hands the bytes of a file to `take`, a block at a time.
template<class Take>
Digest readBlocks(const std::filesystem::path& file, const Take& take)
{
    const RawFile source(file);
    if (!source.isOpen()) {
        throw StorageError(StorageFault::io, "the file cannot be opened to be read");
    }
    Sha256 hash;
    const std::int64_t size = source.size();
    for (std::int64_t at = 0; at < size; at += block) {
        const auto bytes = source.read(at, static_cast<std::size_t>(std::min(block, size - at)));
        if (!bytes) {
            throw StorageError(StorageFault::io, "the file cannot be read");
        }
        hash.add(*bytes);
        take(*bytes);
    }
    return hash.digest();
}

class Output {
public:
    explicit Output(const std::filesystem::path& file)
        : m_descriptor(::open(file.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC))
    {
        if (m_descriptor < 0) {
            failWriting(errno);
        }
    }
    ~Output() { ::close(m_descriptor); }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) {
                failWriting(errno);
            }
            bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
        }
    }
    void sync() const
    {
        if (::fsync(m_descriptor) != 0) {
            failWriting(errno);
        }
    }

private:
    int m_descriptor;
};

} // namespace

Digest copyDurably(const std::filesystem::path& from, const std::filesystem::path& to)
{
    const Output output(to);
    const Digest digest = readBlocks(from, [&output](std::string_view bytes) { output.write(bytes); });
    output.sync();
    return digest;
}

Digest digestOfFile(const std::filesystem::path& file)
{
    return readBlocks(file, [](std::string_view /*bytes*/) {});
}

} // namespace hf
