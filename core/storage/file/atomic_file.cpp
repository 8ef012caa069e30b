// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/atomic_file.h"

#include "domain/files/file_error.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

namespace hf {

namespace {

constexpr std::size_t bufferSize = 256 * 1024;
constexpr mode_t ownerAlone = S_IRUSR | S_IWUSR;
constexpr const char* openFiles = "/proc/self/fd";

/// A file without a name goes away with the program, however that ends. Not every file system has such files.
int openNameless(const std::filesystem::path& folder)
{
    return ::access(openFiles, X_OK) == 0 ? ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, ownerAlone) : -1;
}

} // namespace

AtomicFile::AtomicFile(const std::filesystem::path& target, Earlier earlier)
    : m_target(targetOf(target)),
      m_earlier(earlier)
{
    if (m_target.before && m_earlier == Earlier::refused) {
        throw FileError(FileFault::taken, target);
    }
    m_descriptor = openNameless(m_target.folder());
    if (m_descriptor < 0) {
        m_descriptor = makePart(m_target.folder(), m_part);
    }
    if (m_descriptor < 0) {
        fail();
    }
    m_buffer.reserve(bufferSize);
}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
        if (!m_part.empty()) {
            ::unlink(m_part.c_str());
        }
    }
}

void AtomicFile::fail() const
{
    throw cannotWrite(m_target.named, errno);
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
            fail();
        }
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_buffer.clear();
}

/// The group's leave is kept only where the group is.
void AtomicFile::keepPermissions() const
{
    if (!m_target.before) {
        return;
    }
    const struct stat& before = *m_target.before;
    struct stat now {};
    const bool sameGroup = ::fstat(m_descriptor, &now) == 0 &&
                           (now.st_gid == before.st_gid || ::fchown(m_descriptor, -1U, before.st_gid) == 0);
    const mode_t kept = before.st_mode & (S_IRWXU | S_IRWXO | (sameGroup ? S_IRWXG : 0U));
    if (::fchmod(m_descriptor, kept | ownerAlone) != 0) {
        fail();
    }
}

/// Gives a nameless file the name from which it is renamed. Its number on the disk is nobody else's.
bool AtomicFile::nameIt()
{
    constexpr int most = 100;
    struct stat status {};
    if (::fstat(m_descriptor, &status) != 0 || ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        return false;
    }
    const std::string open = fmt::format("{}/{}", openFiles, m_descriptor);
    for (int tries = 0; tries < most; ++tries) {
        const auto name = m_target.folder() / fmt::format(".habitforge-{}-{}.part", status.st_ino, tries);
        if (::linkat(AT_FDCWD, open.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0) {
            m_part = name;
            return true;
        }
        if (errno != EEXIST) {
            return false;
        }
    }
    return false;
}

int AtomicFile::rename(const WriteTarget& target) const
{
    if (m_earlier == Earlier::replaced) {
        return ::rename(m_part.c_str(), target.file.c_str());
    }
    if (target.before) {
        errno = EEXIST;
        return -1;
    }
    const int named = ::renameat2(AT_FDCWD, m_part.c_str(), AT_FDCWD, target.file.c_str(), RENAME_NOREPLACE);
    // Where the file system cannot look and rename in one step, what was seen a moment ago has to do.
    return named != 0 && errno == EINVAL ? ::rename(m_part.c_str(), target.file.c_str()) : named;
}

void AtomicFile::commit()
{
    flush();
    keepPermissions();
    if (::fsync(m_descriptor) != 0 || (m_part.empty() && !nameIt())) {
        fail();
    }
    // Once more: meanwhile a journal may have been made there.
    if (rename(targetOf(m_target.named)) != 0) {
        fail();
    }
    m_part.clear();
    ::close(m_descriptor);
    m_descriptor = -1;
    if (const int failed = syncFolder(m_target.folder()); failed != 0) {
        throw cannotWrite(m_target.named, failed);
    }
}

} // namespace hf
