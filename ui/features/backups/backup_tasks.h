// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "journal/keeping/backups.h"
#include "ui/features/backups/backups_model.h"

#include <QtCore/QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace hf {

/// What is done to files of backups on another thread. Nothing is thrown for a file: what went wrong is part of the
/// answer, in words.

/// What became of "Back up now".
struct MadeBackup {
    BackupOutcome outcome;
    QString problem; ///< why there is none; empty where there is one or nothing changed
};
MadeBackup makeBackupNow(const std::filesystem::path& journal, SysMillis now, const std::filesystem::path& second);

/// The same when only the second place is meant: it gets a backup even where nothing changed since the newest one.
MadeBackup fillSecondPlace(const std::filesystem::path& journal, SysMillis now, const std::filesystem::path& second);

/// Compares the bytes of a backup with those that were found whole.
BackupFound compareBytes(const BackupFile& backup);

/// Revisions in a backup; nothing where it cannot be opened as a journal.
std::optional<std::int64_t> revisionsIn(const std::filesystem::path& backup, const TimeFrame& frame);

/// The whole check of a file, wherever it is.
struct WholeCheck {
    BackupFound found;
    std::optional<std::int64_t> entries;
    QString problem; ///< why it could not be checked, or that it could not be noted
};
/// Where it is whole, its note says so from now on.
WholeCheck checkWholly(BackupFile backup, SysMillis now);
/// Of a file that need not be a backup; nothing is noted.
WholeCheck checkFile(const std::filesystem::path& file);

/// Writes a checked copy; why there is none, or nothing.
std::optional<QString> saveCopy(const std::filesystem::path& backup, const std::filesystem::path& target);

} // namespace hf
