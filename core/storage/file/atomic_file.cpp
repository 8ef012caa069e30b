// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/atomic_file.h"

#include "storage/errors.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace hf {

namespace {

constexpr std::size_t bufferSize = 256 * 1024;

[[noreturn]] void fail(int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    const bool forbidden = error == EACCES || error == EROFS || error == EPERM;
    throw StorageError(full ? StorageFault::full : (forbidden ? StorageFault::readOnly : StorageFault::io),
                       std::strerror(error));
}

} // namespace

AtomicFile::AtomicFile(std::filesystem::path target)
    : m_target(std::move(target)),
      m_part(m_target)
{
    m_part += ".part";
    // A part that an earlier run left behind is nobody's any more.
    ::unlink(m_part.c_str());
    m_descriptor = ::open(m_part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (m_descriptor < 0) {
        fail(errno);
    }
    m_buffer.reserve(bufferSize);
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        ::unlink(m_part.c_str());
    }
}

void AtomicFile::write(std::string_view bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bufferSize) {
        flush();
    }
}

void AtomicFile::flush()
{
    std::string_view rest = m_buffer;
    while (!rest.empty()) {
        const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            fail(errno);
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_buffer.clear();
}

void AtomicFile::commit()
{
    flush();
    if (::fsync(m_descriptor) != 0) {
        fail(errno);
    }
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (::close(descriptor) != 0 || ::rename(m_part.c_str(), m_target.c_str()) != 0) {
        const int error = errno;
        ::unlink(m_part.c_str());
        fail(error);
    }
    const std::filesystem::path folder = m_target.parent_path().empty() ? "." : m_target.parent_path();
    const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = directory >= 0 && ::fsync(directory) == 0;
    const int error = errno;
    if (directory >= 0) {
        ::close(directory);
    }
    if (!synced) {
        fail(error);
    }
}

} // namespace hf
