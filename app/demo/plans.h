// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"
#include "journal/journal.h"

#include <vector>

namespace hf {

/// Gives a made-up journal what its person planned since `first`: doses, a change of them, a pause, packages, reminders
/// and a recovery menu.
void planDemo(Journal& journal, const std::vector<SupplementId>& others, Day first, const TimeFrame& frame);

} // namespace hf
