// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/files/file_error.h"
#include "domain/zone.h"
#include "journal/keeping/copies.h"
#include "journal/sync/sync.h"

#include <QtCore/QString>

#include <filesystem>
#include <optional>

/// What is said of the exchange with other devices.
namespace hf::sentences {

/// Why there was no exchange.
QString syncFault(const FileError& error, const std::filesystem::path& folder);
/// What of a report the person has to look at; empty when nothing is.
QString syncAttention(const SyncReport& report);
/// 12 changes taken, 1 file written.
QString exchanged(const SyncReport& report);
/// The same, and when it was.
QString exchangedWhen(const SyncReport& report, const Moment& when, Day today);
/// One sentence for each file that waits, or that was refused; of many the first, and how many more there are.
QStringList syncTroubles(const SyncReport& report, bool waiting);

/// The offer to join a copy that a file syncer set aside.
QString copySetAside(const std::filesystem::path& copy);
QString copyJoined(const UnionReport& report);
QString joinedNotSetAside(const std::filesystem::path& copy, const FileError& error);

/// Enough of its id to tell it from the others.
QString shortDevice(const DeviceView& device);
QString wroteLast(const Moment& when, Day today);

} // namespace hf::sentences
