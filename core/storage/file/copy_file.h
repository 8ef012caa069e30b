// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hash.h"

#include <filesystem>

namespace hf {

/// Copies the bytes of `from`, which may be a journal that is open, into the private file `to` that is there already,
/// and syncs it. The digest of what was written. Throws StorageError.
Digest copyDurably(const std::filesystem::path& from, const std::filesystem::path& to);

/// The digest of a file's bytes, read as `RawFile` reads them. Throws StorageError.
Digest digestOfFile(const std::filesystem::path& file);

} // namespace hf
