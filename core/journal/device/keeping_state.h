// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <filesystem>
#include <optional>
#include <string>

namespace hf {

/// What this device remembers of the care for a journal: it is of no use on another one, so it stands in no journal.
struct KeepingState {
    std::filesystem::path secondPlace; ///< where a copy of each backup goes; empty: nowhere
    std::string secondProblem;         ///< why the last one could not go there
    std::optional<SysSeconds> secondProblemSince;
    std::optional<SysSeconds> checked; ///< when the whole check was done last, and found nothing
    std::string firstProblem;          ///< why the last automatic backup could not be made at all
    std::filesystem::path syncFolder;  ///< through which it exchanges with other devices; empty: it does not

    bool operator==(const KeepingState&) const = default;
};

/// A file that is missing or cannot be read is an empty state.
KeepingState readKeepingState(const std::filesystem::path& file);
/// Throws FileError.
void writeKeepingState(const std::filesystem::path& file, const KeepingState& state);

} // namespace hf
