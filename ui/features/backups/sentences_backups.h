// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "journal/device/keeping_state.h"
#include "journal/errors.h"
#include "journal/keeping/backups.h"

#include <QtCore/QString>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace hf {
struct BackupRow;
}

/// What the page of the backups says.
namespace hf::sentences {

// A row of the table.
QString backupWhen(const Moment& made); ///< Thu 26 Nov 2026, 22:10
QString backupWhy(const std::optional<BackupReason>& reason);
QString backupEntries(const std::optional<std::int64_t>& entries);
QString backupVerdict(const BackupRow& row);
QString backupChecked(const BackupFile& backup, const Zone& zone, Day today);
QString sizeOfFile(std::uintmax_t bytes); ///< 4.5 MB, from 100 on without decimals

/// The date on the wall of a moment.
Day civilDay(const Moment& at);
/// The day of a moment in words: Thursday, 26 November.
QString dayOfMoment(const Moment& at, Day today);
/// The backup as a sentence names it: Thursday, 26 November, 22:10.
QString backupName(const Moment& made, Day today);
/// Why it is as it is, beside what is done with it: 16 entries fewer than now.
QString backupBesideNow(const BackupRow& row, std::optional<std::int64_t> now);
QString damagedNotOffered();
QString olderBackups(int count, Day oldest); ///< 17 older, to 31 Jan 2026

/// What the newest backup is compared with.
struct JournalNow {
    std::int64_t entries = 0;
    std::int64_t revisions = 0;
};
/// How the newest backup stands; `revisions` are those it holds, where they were counted.
QString newestBackup(const BackupRow* newest, std::optional<std::int64_t> revisions,
                     const std::optional<JournalNow>& now);
/// What could not be done without the person, or nothing.
QString keepingProblem(const KeepingState& state);

// The places.
QString shortPath(const std::filesystem::path& path); ///< ~/.local/share/habitforge/backups
QString placeFacts(std::size_t backups, std::uintmax_t bytes, std::optional<std::uintmax_t> room);
QString secondPlaceProblem(const KeepingState& state, const Zone& zone, Day today);

// What was done and what was not.
QString backupMade(std::int64_t entries);
QString notMade(const StorageError& error, const QString& path);
QString checkedWhole(const QString& name);
QString checkedDamaged(const QString& name, std::int64_t faults);
QString restoreQuestion(const QString& name);
QString restoreFacts(std::optional<std::int64_t> then, std::optional<std::int64_t> now);

} // namespace hf::sentences
