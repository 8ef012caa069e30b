// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/id.h"
#include "journal/keeping/damage.h"
#include "storage/file/database.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace hf {

class Salvage;

/// What a damaged journal still holds, as a journal in memory that can only be read; nothing for a file in which there
/// is nothing of a journal. The file is only read. Throws StorageError.
struct ReadableRest {
    std::unique_ptr<Database> database;
    Damage damage;
};
std::optional<ReadableRest> readableRest(const std::filesystem::path& journal, const std::string& found, SysMillis now,
                                         Entropy& entropy);

/// What a repair would bring, backups included. The file is only read. Throws StorageError.
std::optional<Damage> repairOutlook(const std::filesystem::path& journal, const std::string& found, SysMillis now,
                                    Entropy& entropy);

/// Puts a sound journal with everything that can be read, here or in a backup, in the place of a damaged one. That one
/// is kept beside it under another name; before the new one takes the place it is checked wholly. Nobody in this
/// process may have the journal open. Throws StorageError, and then the damaged file is where it was.
Repair repairJournal(const std::filesystem::path& journal, const std::string& found, SysMillis now, Entropy& entropy);

/// Lays what can be read of a damaged journal into a new one at `out`, which must not be there. Backups are not asked.
/// Throws StorageError; `foreign` for a file in which there is nothing of a journal.
Damage salvageJournal(const std::filesystem::path& damaged, const std::filesystem::path& out, SysMillis now,
                      Entropy& entropy);

} // namespace hf
