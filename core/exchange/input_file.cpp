// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/input_file.h"

#include "domain/files/file_error.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hf {

std::uint64_t sizeOfInput(const std::filesystem::path& file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) {
        throw cannotRead(file, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        throw FileError(S_ISDIR(status.st_mode) ? FileFault::folder : FileFault::notRegular, file);
    }
    if (::faccessat(AT_FDCWD, file.c_str(), R_OK, AT_EACCESS) != 0) {
        throw cannotRead(file, errno);
    }
    return static_cast<std::uint64_t>(status.st_size);
}

} // namespace hf
