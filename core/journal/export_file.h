// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <filesystem>
#include <optional>

namespace hf {

/// Writes the log (or, with a range, its entries) to a file that appears whole or not at all. Throws StorageError.
void exportToFile(const Journal& journal, const std::filesystem::path& file, std::optional<DayRange> range);

} // namespace hf
