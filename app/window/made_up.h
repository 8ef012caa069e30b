// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <filesystem>
#include <memory>

class QSettings;

namespace hf {

struct Options;

/// Where the made-up journal lies that a person looks around in: apart from their own, and made anew each time.
/// One for a picture does not touch that of a window that is open.
std::filesystem::path madeUpJournalPath(const Options& options);

/// Makes it anew, as it would be at that moment. Throws StorageError and FileError.
void makeMadeUpJournal(const std::filesystem::path& file, const TimeFrame& frame);

/// Starts this program again: on the made-up journal, or on the person's own. False when that failed.
bool startMadeUp(const Options& options);
bool startOwn(const Options& options);

/// What the window on it remembers: the person's own looks to begin with, and nothing is written back.
std::unique_ptr<QSettings> madeUpSettings(const QSettings& own, const Options& options);

} // namespace hf
