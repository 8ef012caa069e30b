// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/plans/plan_views.h"
#include "ui/base/bridge/journal_bridge.h"

#include <QtCore/QStringList>

#include <span>

namespace hf {

/// The plan side of the journal as the window uses it: each call is one action that is announced, or told as failed.
class PlanActions {
public:
    explicit PlanActions(JournalBridge& journal)
        : m_journal(journal)
    {
    }

    Reply<std::vector<PlanView>> plans() const;
    /// Planned doses of the days, in the order of their times.
    Reply<std::vector<Occurrence>> occurrences(DayRange range) const;
    Reply<std::vector<Record>> pauses() const;
    Reply<QStringList> menu() const; ///< the recovery menu, as the person wrote it

    Outcome save(const Plan& plan, std::optional<RecordId> lineage, bool reminded = true);
    Outcome end(const PlanView& plan, Day lastDay);
    Outcome saveReminders(const PlanView& plan, std::span<const ReminderRule> rules, bool reminded);
    Outcome saveMenu(const QStringList& menu);
    /// The planned amount unless another is given.
    Outcome take(const Occurrence& occurrence, std::optional<Amount> amount = {});
    Outcome skip(const Occurrence& occurrence, const QString& reason);

private:
    Outcome answered(const Occurrence& occurrence, const std::function<Answer(Journal&)>& action);

    JournalBridge& m_journal;
};

} // namespace hf
