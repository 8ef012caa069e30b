// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/damage/bad_file.h"

#include "journal/keeping/repair.h"

#include <algorithm>
#include <chrono>

#include <sys/stat.h>

namespace hf {

BadFile lookAtBadFile(const std::filesystem::path& file, const StorageError& found, SysMillis now, Entropy& entropy)
{
    BadFile bad;
    bad.file = file;
    bad.fault = found.fault();
    struct stat status {};
    if (::stat(file.c_str(), &status) == 0) {
        bad.bytes = static_cast<std::uintmax_t>(status.st_size);
        bad.written = SysSeconds{seconds{status.st_mtime}};
    }
    if (bad.fault == StorageFault::damaged || bad.fault == StorageFault::foreign) {
        auto rest = readableRest(file, found.what(), now, entropy);
        bad.damage = rest ? std::optional(std::move(rest->damage)) : std::nullopt;
        bad.repaired = bad.damage ? repairOutlook(file, found.what(), now, entropy) : std::nullopt;
    }
    const std::vector<std::filesystem::path> sound = soundBackups(file);
    for (BackupFile& backup : backupsIn(backupFolderOf(file), file)) {
        if (std::find(sound.begin(), sound.end(), backup.file) != sound.end()) {
            bad.backups.insert(bad.backups.begin(), std::move(backup));
        }
    }
    return bad;
}

} // namespace hf
