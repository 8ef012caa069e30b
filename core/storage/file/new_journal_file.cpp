// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/new_journal_file.h"

#include "storage/errors.h"
#include "storage/file/target.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hf {

namespace {

[[noreturn]] void fail(int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    const bool forbidden = error == EACCES || error == EPERM || error == EROFS;
    throw StorageError(full ? StorageFault::full : (forbidden ? StorageFault::readOnly : StorageFault::io),
                       std::generic_category().message(error));
}

} // namespace

NewJournalFile::NewJournalFile(std::filesystem::path target)
    : m_target(std::move(target)),
      m_folder(m_target.parent_path().empty() ? std::filesystem::path(".") : m_target.parent_path())
{
    if (isBesideJournal(m_target)) {
        throw StorageError(StorageFault::notAFile, "the name belongs to the journal beside it");
    }
    try {
        makeFolders();
        m_lock = makePart(m_folder, m_part);
        if (m_lock < 0) {
            m_part.clear();
            fail(errno);
        }
    } catch (...) {
        leaveNothing();
        throw;
    }
}

NewJournalFile::~NewJournalFile()
{
    leaveNothing();
}

void NewJournalFile::makeFolders()
{
    std::vector<std::filesystem::path> missing;
    struct stat status {};
    for (std::filesystem::path folder = m_folder; ::stat(folder.c_str(), &status) != 0 && errno == ENOENT;
         folder = folder.parent_path()) {
        missing.push_back(folder);
        if (!folder.has_parent_path() || folder == folder.parent_path()) {
            break;
        }
    }
    std::reverse(missing.begin(), missing.end());
    for (const std::filesystem::path& folder : missing) {
        if (::mkdir(folder.c_str(), S_IRWXU) == 0) {
            m_made.push_back(folder);
        } else if (errno != EEXIST) {
            fail(errno);
        }
    }
}

void NewJournalFile::leaveNoPart()
{
    if (!m_part.empty()) {
        std::filesystem::path side = m_part;
        side += "-journal";
        ::unlink(side.c_str());
        ::unlink(m_part.c_str());
        m_part.clear();
        ::close(std::exchange(m_lock, -1)); // nobody has it open any more, whose locks would go with it
    }
}

void NewJournalFile::leaveNothing()
{
    leaveNoPart();
    if (!m_named) {
        for (auto folder = m_made.rbegin(); folder != m_made.rend(); ++folder) {
            ::rmdir(folder->c_str()); // only an empty one goes
        }
    }
}

bool NewJournalFile::nameIt()
{
    if (::link(m_part.c_str(), m_target.c_str()) != 0) {
        if (errno == EEXIST) {
            return false;
        }
        fail(errno);
    }
    m_named = true;
    leaveNoPart();
    if (const int failed = syncFolder(m_folder); failed != 0) {
        fail(failed);
    }
    return true;
}

void NewJournalFile::replaceIt()
{
    if (::rename(m_part.c_str(), m_target.c_str()) != 0) {
        fail(errno);
    }
    m_named = true;
    leaveNoPart();
    if (const int failed = syncFolder(m_folder); failed != 0) {
        throw StorageError(StorageFault::io, fmt::format("the new file is in its place, but the folder could not be "
                                                         "synced: {}",
                                                         std::generic_category().message(failed)));
    }
}

} // namespace hf
