// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/check_in.h"

#include <optional>
#include <string>

namespace hf {

/// The keys of the journal's settings about reminders.
namespace reminder_keys {

inline constexpr const char* doses = "reminders";          ///< `off`: no notices of planned doses
inline constexpr const char* quietHours = "quiet-hours";   ///< `22:30-07:00`, or `off`
inline constexpr const char* discreet = "notice-privacy";  ///< `on`: notices name nothing
inline constexpr const char* checkIn = "checkin-reminder"; ///< `HH:MM`, or `off`

} // namespace reminder_keys

/// What the setting of the check-in reminder asks for; no time for `off` and for what is no time.
CheckInRule checkInRuleFrom(const std::optional<std::string>& setting);

} // namespace hf
