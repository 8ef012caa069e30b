// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "journal/errors.h"
#include "journal/journal.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>

namespace hf {

/// Opens the journal's file once more, for reading only, so that it can be asked on any thread: decades take a while to
/// read. Why it could not be read, or nothing.
std::optional<StorageError> readElsewhere(const std::filesystem::path& file, std::chrono::milliseconds waitAtMost,
                                          const TimeFrame& frame, const std::function<void(const Journal&)>& question);

} // namespace hf
