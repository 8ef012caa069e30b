// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

/// The file by which a folder is known as one for segments: the place of a drive that is not there looks like an empty
/// folder.
inline constexpr std::string_view syncMark = "habitforge-sync.txt";

/// What stands in the mark, for a person who finds it.
std::string markText();

bool isSyncFolder(const std::filesystem::path& folder);

/// Every file that may be a segment, under whatever name a file syncer left it, in the order of their names. Links and
/// folders are left alone. Throws FileError for a folder that cannot be read, and for one with too many files.
std::vector<std::filesystem::path> segmentFilesIn(const std::filesystem::path& folder);

/// The bytes of one. Throws FileError, also for one that is larger than any segment.
std::string readSegmentFile(const std::filesystem::path& file);

} // namespace hf
