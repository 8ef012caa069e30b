// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/models/reminder_settings.h"

#include "ui/base/words/sentences.h"

#include <QtCore/QTime>

namespace hf {

CheckInRule checkInRuleFrom(const std::optional<std::string>& setting)
{
    const QTime time = setting ? QTime::fromString(sentences::fromUtf8(*setting), QStringLiteral("HH:mm")) : QTime();
    return time.isValid() ? CheckInRule{minutes{time.hour() * 60 + time.minute()}} : CheckInRule{};
}

} // namespace hf
