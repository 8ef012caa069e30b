// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "ui/base/bridge/reply.h"

#include <optional>
#include <vector>

namespace hf {

class JournalBridge;

/// The days up to yesterday on which nothing was logged, after days that were.
struct Absence {
    Day lastLogged;
    int length = 0;
    std::vector<Day> shown; ///< its last ones, at most a week, oldest first
};

/// Nothing when it is shorter than three days, or when nothing was ever logged.
Reply<std::optional<Absence>> absenceOf(JournalBridge& journal);

} // namespace hf
