// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hf {

inline constexpr std::size_t headerSize = 100;

/// What of the first 100 bytes of a journal is not as SQLite writes it there ("Database File Format", section 1.3), in
/// words for a report; empty for a whole one. Bytes that may be anything (counters) are held to each other. `size` is
/// that of the file.
std::vector<std::string> headerFaults(std::string_view header, std::int64_t size);

/// Writes over what stands fast in the header of a journal, and fills up or cuts the last page, so that SQLite takes
/// the rest for what it is. `image` is what a file holds.
void mendHeader(std::string& image);

/// Whether the header says that it is of a journal of HabitForge.
bool applicationFits(std::string_view header);
/// The version of its tables.
std::uint32_t versionIn(std::string_view header);
/// How long the file is in its own words.
std::int64_t bytesIn(std::string_view header);

} // namespace hf
