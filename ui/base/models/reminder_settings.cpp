// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/models/reminder_settings.h"

#include "domain/entries/checks/check_setting.h"

namespace hf {

CheckInRule checkInRuleFrom(const std::optional<std::string>& setting)
{
    return {setting ? parseClock(*setting) : std::nullopt};
}

} // namespace hf
