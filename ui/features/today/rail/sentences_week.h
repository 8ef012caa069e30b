// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/plans/summary.h"

#include <QtCore/QString>

/// What the cards of the week and of the next reminder say.
namespace hf::sentences {

QString takenOf(const PlanSummary& plan, const Catalogue& catalogue); ///< L-Glutamine taken
QString takenCount(const PlanSummary& plan);                          ///< 11 of 13
QString takenRest(const PlanSummary& plan); ///< "2 smaller · 1 skipped"; empty when there is none
/// "Consistency"; with the supplement where several are planned.
QString consistencyOf(const PlanSummary& plan, const Summary& week, const Catalogue& catalogue);
QString meanBeside(const KnownMean& now, const KnownMean& before); ///< 2.1, was 2.9
QString meanDays(const KnownMean& now, const KnownMean& before);   ///< from 3 days, last week from 7
QString leftOf(const SupplyView& supply, const Catalogue& catalogue);

QString nextReminder(const UpcomingReminder& next, const Zone& zone, Day today); ///< 20:00; tomorrow 08:00
QString nextDose(const Occurrence& occurrence, const Catalogue& catalogue);      ///< L-Glutamine 5 g

} // namespace hf::sentences
