// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/definition.h"
#include "domain/entries/record.h"

#include <QtCore/QString>

/// The sentences of the settings.
namespace hf::sentences {

/// What a setting of the journal says: "The day starts at 04:00".
QString setting(const JournalSetting& setting);
QString unitName(Unit unit);
QString orderSaved(const QString& name);
QString settingNotSaved();
QString autostartFailed(const QString& detail);
/// Where reminders appear, and how the programme is reached when its window is closed.
QString whereReminders(bool tray);
/// An amount as it is typed: "5 g"; empty for none.
QString typed(const std::optional<Amount>& amount);

} // namespace hf::sentences
