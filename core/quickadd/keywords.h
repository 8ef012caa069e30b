// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace hf::quickadd {

// The words of a line that name nothing, as they are offered: while it is typed, and when one was mistyped.

inline constexpr std::array<std::string_view, 4> beforeTheName{"note", "skip", "mark", "no stool"};
inline constexpr std::array<std::string_view, 5> afterTheName{"rpe", "urgency", "none", "skip", "extra"};
inline constexpr std::array<std::string_view, 11> dayWords{"today",     "yesterday", "monday", "tuesday",
                                                           "wednesday", "thursday",  "friday", "saturday",
                                                           "sunday",    "no time",   "noon"};

} // namespace hf::quickadd
