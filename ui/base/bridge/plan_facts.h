// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "domain/entries/record.h"
#include "journal/cautions/cautions.h"
#include "journal/plans/plan_views.h"
#include "journal/plans/summary.h"
#include "planning/last_doses.h"
#include "ui/base/bridge/reply.h"

#include <QtCore/QStringList>

#include <map>
#include <optional>
#include <vector>

namespace hf {

class JournalBridge;

/// What holds for the reminders of every plan.
struct ReminderSettings {
    bool on = true;
    QuietHours quiet;
};

/// All that the card of one plan shows.
struct PlanFacts {
    PlanView view;
    DoseCounts last;                    ///< of at most 30 planned doses
    std::optional<PlanSummary> figures; ///< of the last 90 days
    std::optional<SupplyView> supply;   ///< in the plan's own dimension
    std::vector<Record> packages;       ///< of its supplement, the newest first
    const Article* cautioned = nullptr; ///< whose cautions stand before its supplement, if any do
    std::optional<CautionsRead> cautions;
};

/// All that the Plan page shows, read at once.
struct PlanPageFacts {
    Day today;
    std::vector<PlanFacts> running;
    std::vector<PlanView> ended;
    std::vector<Record> pauses; ///< not over for longer than three months; the newest first
    std::map<RecordId, QString> planNames;
    QStringList menu;
    ReminderSettings reminders;
};

Reply<PlanPageFacts> readPlanFacts(JournalBridge& journal);

} // namespace hf
