// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/id.h"
#include "domain/zone.h"
#include "journal/errors.h"
#include "journal/keeping/backups.h"
#include "journal/keeping/damage.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace hf {

/// What is known of a journal file that cannot be opened as it is, for the person to decide about.
struct BadFile {
    std::filesystem::path file;
    StorageFault fault = StorageFault::damaged;
    std::optional<Damage> damage;    ///< what can be read of it as it stands; nothing where that is nothing
    std::optional<Damage> repaired;  ///< what a repair would bring, backups included
    std::vector<BackupFile> backups; ///< whole ones, the newest first
    std::uintmax_t bytes = 0;
    std::optional<SysSeconds> written; ///< when the file was changed last, by its folder
};

/// Looks at everything that can be decided about; may take seconds, and may run on any thread. Reads only. Throws
/// StorageError.
BadFile lookAtBadFile(const std::filesystem::path& file, const StorageError& found, SysMillis now, Entropy& entropy);

} // namespace hf
