// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/plans/plan_views.h"
#include "planning/last_doses.h"
#include "ui/base/bridge/plan_facts.h"

#include <QtCore/QString>

/// What is said of how a plan goes: its reminders, counts and supplies.
namespace hf::sentences {

QString quietHours(const QuietHours& quiet); ///< 22:30 – 07:00; empty for none
/// "08:00 and 20:00, again every 20 min, 2 times, until done".
QString reminders(const PlanView& plan, const ReminderSettings& settings);
QString remindersNote(const ReminderSettings& settings);
QString remindersSaved(const Plan& plan, const Catalogue& catalogue);

QString lastDosesTitle(const DoseCounts& counts);  ///< Last 30 planned doses
QString lastDosesTaken(const DoseCounts& counts);  ///< 26 of 30 taken
QString lastDosesOthers(const DoseCounts& counts); ///< 2 smaller, 1 skipped, 1 missed

/// "consistency 86 % · back after 1 planned day (median of 4)"; empty before any dose is over.
QString consistencyLine(const PlanSummary& figures);

QString supplyLeft(const std::optional<SupplyView>& supply); ///< 180 g of 500 g left
double supplyShare(const SupplyView& supply);
/// "runs out on 11 December at 9.4 g a day · 0.31 EUR a day".
QString supplyUse(const SupplyView& supply, Day today);
QString daysLeft(const SupplyView& supply, Day today); ///< 18 days; the amount where that is not known
QString packageLine(const Supply& supply, Day today);  ///< 500 g from 1 September, 24.90 EUR

// After an absence.
QString welcomeBack(int length);
QString leftBlank();

} // namespace hf::sentences
