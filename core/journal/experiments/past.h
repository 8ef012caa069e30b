// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/experiment.h"
#include "domain/log/revision.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace hf {

/// A version of an experiment's record.
struct TestVersion {
    Stamp at = 0;
    DeviceId device;
    std::optional<Experiment> plan; ///< nothing where it was deleted
};

/// Since when something of the outcome of a day has been written down; nothing while it is not.
using KnownSince = std::function<std::optional<Stamp>(Day)>;

/// The pauses that hold of the newest version. Whether a day is paused is settled when something of its outcome is
/// written down: by what the experiment said then, whatever an undo, a redo or another log makes of it later. Of the
/// other days the newest version counts. `versions` by stamp, the last one live; up to `today`, a pause that goes on
/// stays open.
std::vector<DayRange> heldPauses(std::span<const TestVersion> versions, const KnownSince& knownSince, Day today);

/// Some version says another protocol than the first one.
bool protocolChanged(std::span<const TestVersion> versions);

/// The pauses were changed by another device than the one that started it.
bool pausedElsewhere(std::span<const TestVersion> versions);

} // namespace hf
