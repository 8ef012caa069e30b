// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/files/file_error.h"

#include <cerrno>
#include <system_error>

namespace hf {

namespace {

FileFault faultOf(int error, FileFault notThere, FileFault other)
{
    switch (error) {
    case ENOENT:
        return notThere;
    case ENOTDIR:
        return FileFault::noFolder;
    case EISDIR:
        return FileFault::folder;
    case EACCES:
    case EPERM:
    case EROFS:
        return FileFault::forbidden;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return FileFault::full;
    case EEXIST:
        return FileFault::taken;
    default:
        return other;
    }
}

std::string wordOf(int error)
{
    return std::generic_category().message(error);
}

} // namespace

FileError::FileError(FileFault fault, std::filesystem::path file, const std::string& detail)
    : std::runtime_error(detail),
      m_fault(fault),
      m_file(std::move(file))
{
}

FileError cannotRead(const std::filesystem::path& file, int error)
{
    return {faultOf(error, FileFault::missing, FileFault::unreadable), file, wordOf(error)};
}

FileError cannotWrite(const std::filesystem::path& file, int error)
{
    return {faultOf(error, FileFault::noFolder, FileFault::unwritable), file, wordOf(error)};
}

} // namespace hf
