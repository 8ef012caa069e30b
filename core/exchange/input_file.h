// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace hf {

/// The bytes of a file that is to be imported. Files are read twice, and a pipe that nobody writes to would be waited
/// for: throws FileError for what is no regular file, or may not be read.
std::uint64_t sizeOfInput(const std::filesystem::path& file);

} // namespace hf
