// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace hf {

/// Why the machine could not.
enum class StorageFault : std::uint8_t {
    missing,   ///< no such file, and it was not to be made
    emptyFile, ///< zero bytes: damaged, never taken as new
    notAFile,  ///< a folder, a dangling link, a device
    foreign,   ///< not a HabitForge journal
    newer,     ///< made by a newer version
    damaged,
    locked, ///< another program kept the file for longer than the waiting time
    readOnly,
    forbidden, ///< the file may not even be read
    full,
    io,
    replaced, ///< the path leads to another file now
    conflict, ///< two logs write as the same device with different contents
};

/// The machine's failure. Carries what is needed to say which file, what happened and what was kept.
class StorageError : public std::runtime_error {
public:
    StorageError(StorageFault fault, const std::string& detail)
        : std::runtime_error(detail),
          m_fault(fault)
    {
    }
    StorageFault fault() const { return m_fault; }

private:
    StorageFault m_fault;
};

} // namespace hf
