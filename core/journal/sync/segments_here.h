// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/internal/journal_core.h"

#include <cstdint>
#include <optional>
#include <string>

namespace hf {

/// A segment as this journal would write it.
struct SegmentHere {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t revisions = 0;
    std::string body;
};

/// The device's segment of this number, from 0; nothing when its chain ends before it. Read in a step of its own, so
/// that whoever writes does not wait for a whole log. Throws StorageError, `damaged` for a text that is not the one
/// that was written.
std::optional<SegmentHere> segmentHere(JournalCore& core, DeviceId device, std::int64_t segment);

} // namespace hf
