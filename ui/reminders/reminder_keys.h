// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The keys of the journal's settings about reminders.
namespace hf::reminder_keys {

inline constexpr const char* doses = "reminders";         ///< `off`: no notices of planned doses
inline constexpr const char* quietHours = "quiet-hours";  ///< `22:30-07:00`, or `off`
inline constexpr const char* discreet = "notice-privacy"; ///< `on`: notices name nothing

} // namespace hf::reminder_keys
