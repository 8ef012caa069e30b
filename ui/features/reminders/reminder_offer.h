// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/plan.h"
#include "planning/notice_memory.h"
#include "ui/base/bridge/reply.h"

#include <QtCore/QString>

#include <optional>

namespace hf {

class JournalBridge;
class QuestionBar;
class ReminderService;

/// What could become of a reminder that is left alone: another time, a smaller amount, or an end.
struct ReminderOffer {
    PlanSlot slot;
    Plan plan;                    ///< as it is today
    QString name;                 ///< of the supplement
    std::optional<minutes> usual; ///< when the dose is really taken, where that is another time than planned

    minutes planned() const { return plan.times.at(static_cast<std::size_t>(slot.slot)); }
};

/// Nothing when the plan has ended, or no longer has that time.
Reply<std::optional<ReminderOffer>> offerFor(JournalBridge& journal, const PlanSlot& slot);

/// Plans the dose for the time at which it is usually taken, from today on.
void moveReminder(JournalBridge& journal, const ReminderOffer& offer);
/// Plans the amount that counts as well, from today on.
void shrinkPlan(JournalBridge& journal, const ReminderOffer& offer);
void stopReminding(JournalBridge& journal, const ReminderOffer& offer);

/// The offer as a question for the window; leaving it is an answer too.
QuestionBar* questionOf(const ReminderOffer& offer, JournalBridge& journal, ReminderService& service);

} // namespace hf
