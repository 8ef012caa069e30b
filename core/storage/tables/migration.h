// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/file/database.h"

#include <filesystem>

namespace hf {

/// Brings the tables of an older journal, open for writing, to this program's version, with the rows that its log
/// tells. Before, the file as it was is copied beside it (`copyBefore`) and the copy is checked; without a copy nothing
/// changes. Nothing to do for a journal of this version. Throws StorageError and SQLite::Exception.
void bringToThisVersion(Database& database);

/// `journal.before-version-2.db` beside `journal.db`; from the second on with a number, since no file is replaced.
std::filesystem::path copyBefore(const std::filesystem::path& journal, int number = 1);

} // namespace hf
