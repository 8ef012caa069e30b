// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/definition.h"
#include "domain/entries/record.h"
#include "quickadd/taken/taken_name.h"

#include <QtCore/QString>

/// The sentences of the settings.
namespace hf::sentences {

/// What a setting of the journal says: "The day starts at 04:00".
QString setting(const JournalSetting& setting);
QString unitName(Unit unit);
QString orderSaved(const QString& name);
QString settingNotSaved();
/// What a name that was typed for something new stands for already.
QString nameTaken(const QString& name, const quickadd::TakenName& taken);
QString nameFault(const QString& name, quickadd::NameFault fault);
QString deleteQuestion(const QString& name, std::int64_t entries);
QString deleteMeaning();
QString autostartFailed(const QString& detail);
/// Where reminders appear, and how the program is reached when its window is closed.
QString whereReminders(bool tray);
/// An amount as it is typed: "5 g"; empty for none.
QString typed(const std::optional<Amount>& amount);

} // namespace hf::sentences
