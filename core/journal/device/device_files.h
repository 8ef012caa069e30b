// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/notice_memory.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace hf {

/// Small files of this device beside the journal. They appear whole or not at all, for the owner alone (0600); their
/// folder is made where it is missing (0700). All functions that write throw FileError.

/// Writes a text file.
void writeSmallFile(const std::filesystem::path& file, std::string_view text);

/// What the device remembers of its notices, `$XDG_STATE_HOME/habitforge/reminders.json`. A file that is missing or
/// that cannot be read is an empty memory: at worst something is announced a second time.
NoticeMemory readNoticeMemory(const std::filesystem::path& file);
void writeNoticeMemory(const std::filesystem::path& file, const NoticeMemory& memory);

/// An occurrence as one word, `LINEAGE/2026-11-23/0`: in the memory's file and in what the desktop hands back.
std::string toString(const OccurrenceId& occurrence);
std::optional<OccurrenceId> parseOccurrence(std::string_view text);

} // namespace hf
