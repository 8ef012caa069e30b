// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/rail/sentences_week.h"

#include "ui/base/words/digits.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/words.h"

#include <QtCore/QStringList>

namespace hf::sentences {

QString countOf(int done, int planned)
{
    return Words::tr("%1 of %2").arg(done).arg(planned);
}

QString takenLine(const PlanSummary& plan, const Catalogue& catalogue)
{
    QStringList parts{Words::tr("%1: %2 of %3", "supplement, taken, planned")
                          .arg(supplementName(plan.supplement, catalogue))
                          .arg(plan.counts.done)
                          .arg(plan.counts.planned)};
    if (plan.floor > 0) {
        parts << Words::tr("%n of them smaller", "number of doses", plan.floor);
    }
    if (plan.skipped > 0) {
        parts << Words::tr("%n skipped", "number of doses", plan.skipped);
    }
    return dotted(parts);
}

QString loadOfDays(std::size_t known, int days)
{
    return Words::tr("Training load, %1 of %2 days").arg(known).arg(days);
}

QString gutOfDays(std::size_t known, int days)
{
    return Words::tr("Gut burden, %1 of %2 days").arg(known).arg(days);
}

QString consistencyOf(const PlanSummary& plan, const Summary& week, const Catalogue& catalogue)
{
    return week.plans.size() < 2
               ? Words::tr("Consistency")
               : Words::tr("%1, consistency", "supplement").arg(supplementName(plan.supplement, catalogue));
}

QString meanOf(const KnownMean& known)
{
    return known.mean ? figure({*known.mean, FigureSort::measure}) : QString();
}

QString meanBefore(const KnownMean& before)
{
    return before.mean ? Words::tr("was %1", "mean of last week").arg(meanOf(before)) : QString();
}

QString meanDays(const KnownMean& now, const KnownMean& before)
{
    const QString days = Words::tr("from %n days", nullptr, counted(now.n));
    return before.mean ? Words::tr("%1, last week from %2", "days").arg(days).arg(before.n) : days;
}

QString leftOf(const SupplyView& supply, const Catalogue& catalogue)
{
    return Words::tr("%1 left", "supplement").arg(supplementName(supply.supplement, catalogue));
}

QString nextReminder(const UpcomingReminder& next, const Zone& zone, Day today)
{
    const Moment at = zone.at(next.at);
    const Day day = next.occurrence.id.day;
    return day == today             ? clock(at)
           : day == today + days{1} ? Words::tr("tomorrow %1", "time").arg(clock(at))
                                    : Words::tr("%1 %2", "day, time").arg(dayInText(day, today), clock(at));
}

QString nextDose(const Occurrence& occurrence, const Catalogue& catalogue)
{
    return Words::tr("%1 %2", "supplement, amount").arg(plannedName(occurrence, catalogue), amount(occurrence.amount));
}

} // namespace hf::sentences
