// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entries/experiment.h"

#include <algorithm>

namespace hf {

bool keepsProtocol(const Experiment& earlier, const Experiment& next)
{
    // What may change is made alike; the rest has to be alike already.
    Experiment protocol = next;
    protocol.pauses = earlier.pauses;
    protocol.guesses = earlier.guesses;
    protocol.stoppedOn = earlier.stoppedOn;
    protocol.stopReason = earlier.stopReason;
    protocol.endedOn = earlier.endedOn;
    protocol.seed = earlier.seed ? next.seed : std::nullopt;
    return protocol == earlier;
}

} // namespace hf
