// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/catalogue.h"
#include "journal/plans/summary.h"

#include <QtCore/QString>

/// What the cards of the week and of the next reminder say.
namespace hf::sentences {

QString countOf(int done, int planned);                                 ///< 11 of 13
QString takenLine(const PlanSummary& plan, const Catalogue& catalogue); ///< L-Glutamine: 11 of 13 · 1 skipped
QString loadOfDays(std::size_t known, int days);                        ///< Training load, 4 of 5 days
QString gutOfDays(std::size_t known, int days);                         ///< Gut burden, 4 of 5 days
/// "Consistency"; with the supplement where several are planned.
QString consistencyOf(const PlanSummary& plan, const Summary& week, const Catalogue& catalogue);
QString meanOf(const KnownMean& known);                          ///< empty without a known day
QString meanBefore(const KnownMean& before);                     ///< was 4.1; empty without a known day
QString meanDays(const KnownMean& now, const KnownMean& before); ///< from 3 days, last week from 7
QString leftOf(const SupplyView& supply, const Catalogue& catalogue);

QString nextReminder(const UpcomingReminder& next, const Zone& zone, Day today); ///< 20:00; tomorrow 08:00
QString nextDose(const Occurrence& occurrence, const Catalogue& catalogue);      ///< L-Glutamine 5 g

} // namespace hf::sentences
