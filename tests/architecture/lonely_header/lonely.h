// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Uses a type that it does not include.
struct Lonely {
    Companion companion;
};
