// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <stdexcept>

namespace hf {

/// What is wrong with a file that a person named, to be read or to be written. Faults of the open journal are others.
enum class FileFault : std::uint8_t {
    missing,       ///< to be read, and not there
    noFolder,      ///< the folder it lies in, or should lie in, is not there
    folder,        ///< it is a folder
    notRegular,    ///< a pipe, a socket, a device
    forbidden,     ///< permissions of the file or of a folder on the way to it
    unreadable,    ///< the disk failed, or the link goes in circles
    unwritable,    ///< the same for writing
    full,          ///< no space, quota or size left
    tooLarge,      ///< larger than what is read
    journal,       ///< to be written, and a HabitForge journal
    besideJournal, ///< to be written, and the rollback or log file of a journal
    taken,         ///< to be made anew, and there already
};

/// Names the file as the person did; `what()` is the machine's own word for it, perhaps empty. A file to be written is
/// left as it was.
class FileError : public std::runtime_error {
public:
    FileError(FileFault fault, std::filesystem::path file, const std::string& detail = {});

    FileFault fault() const { return m_fault; }
    const std::filesystem::path& file() const { return m_file; }

private:
    FileFault m_fault;
    std::filesystem::path m_file;
};

/// The error for a failed system call, by its `errno`.
FileError cannotRead(const std::filesystem::path& file, int error);
FileError cannotWrite(const std::filesystem::path& file, int error);

} // namespace hf
