// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/occurrence.h"

#include <span>

namespace hf {

/// What became of planned doses, in plain counts.
struct DoseCounts {
    int taken = 0;
    int floor = 0;
    int skipped = 0;
    int missed = 0;

    int planned() const { return taken + floor + skipped + missed; }
    bool operator==(const DoseCounts&) const = default;
};

/// The last planned doses of a plan, at most so many; those that are paused or not over yet are left out. Occurrences
/// oldest first.
DoseCounts lastDoses(std::span<const Occurrence> occurrences, RecordId lineage, int atMost);

} // namespace hf
