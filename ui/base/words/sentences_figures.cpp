// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences_figures.h"
#include "ui/base/words/digits.h"

#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <cmath>

namespace hf::sentences {

namespace {

QString again(const ReminderRule& rule)
{
    if (rule.repeats == 0) {
        return Words::tr("once");
    }
    return Words::tr("again every %1 min, %n times, until done", nullptr, rule.repeats).arg(rule.every.count());
}

QString withCurrency(double cents, const std::string& currency)
{
    return currency.empty() ? price(cents) : price(cents) + QChar(0x00A0) + fromUtf8(currency);
}

QString ruleLine(const ReminderRule& rule, const std::vector<minutes>& times)
{
    const auto offset = rule.offset.count();
    const QString clocks = timesOfDay(times);
    const QString when = offset == 0  ? clocks
                         : offset < 0 ? Words::tr("%1 min before %2", "minutes, times").arg(-offset).arg(clocks)
                                      : Words::tr("%1 min after %2", "minutes, times").arg(offset).arg(clocks);
    return Words::tr("%1, %2", "when, how often").arg(when, again(rule));
}

} // namespace

QString quietHours(const QuietHours& quiet)
{
    return quiet.from == quiet.until
               ? QString()
               : Words::tr("%1 \u2013 %2", "from and until").arg(clockTime(quiet.from), clockTime(quiet.until));
}

QString reminders(const PlanView& plan, const ReminderSettings& settings)
{
    if (!settings.on) {
        return Words::tr("off for all plans, see Settings");
    }
    if (!plan.reminded) {
        return Words::tr("none");
    }
    QStringList lines;
    const std::vector<minutes>& times = plan.current.row.times;
    for (const KnownReminder& known : plan.reminders) {
        lines << ruleLine(known.rule, times);
    }
    if (lines.isEmpty()) {
        lines << ruleLine(usualReminder(plan.lineage), times);
    }
    if (const QString quiet = quietHours(settings.quiet); !quiet.isEmpty()) {
        lines << Words::tr("quiet %1").arg(quiet);
    }
    return lines.join(QLatin1Char('\n'));
}

QString remindersNote(const ReminderSettings& settings)
{
    const QString quiet = quietHours(settings.quiet);
    const QString first = settings.on ? Words::tr("Reminders come only while the dose is open.")
                                      : Words::tr("Reminders of all plans are off in the settings.");
    return quiet.isEmpty()
               ? first
               : Words::tr("%1 Quiet hours: %2; what falls into them comes at their end, or at its time where "
                           "that would be too late.")
                     .arg(first, quiet);
}

QString remindersSaved(const Plan& plan, const Catalogue& catalogue)
{
    return Words::tr("Saved: reminders of %1").arg(supplementName(plan.supplement, catalogue));
}

QString lastDosesTitle(const DoseCounts& counts)
{
    return counts.planned() == 0 ? Words::tr("Planned doses")
                                 : Words::tr("Last %n planned doses", nullptr, counts.planned());
}

QString lastDosesTaken(const DoseCounts& counts)
{
    return counts.planned() == 0 ? Words::tr("none over yet")
                                 : Words::tr("%1 of %2 taken").arg(counts.taken).arg(counts.planned());
}

QString lastDosesOthers(const DoseCounts& counts)
{
    QStringList parts;
    if (counts.floor > 0) {
        parts << Words::tr("%n smaller", "number of doses", counts.floor);
    }
    if (counts.skipped > 0) {
        parts << Words::tr("%n skipped", "number of doses", counts.skipped);
    }
    if (counts.missed > 0) {
        parts << Words::tr("%n missed", "number of doses", counts.missed);
    }
    return commaList(parts);
}

QString consistencyLine(const PlanSummary& figures)
{
    constexpr int fewest = 7; // after a first dose it would be 5 %
    if (figures.counts.planned < fewest) {
        return {};
    }
    const QString line = Words::tr("consistency %1").arg(percent(figures.consistency));
    if (!figures.daysToReturn) {
        return line;
    }
    const Figure days{*figures.daysToReturn, FigureSort::measure};
    const QString back = isWrittenAsOne(days) ? Words::tr("back after 1 planned day")
                                              : Words::tr("back after %1 planned days").arg(figure(days));
    return Words::tr("%1 \u00B7 %2 (median of %n)", "figures of a plan; of how many returns", figures.returns)
        .arg(line, back);
}

QString supplyLeft(const std::optional<SupplyView>& supply)
{
    if (!supply) {
        return Words::tr("no package noted");
    }
    return supply->left.count <= 0 ? Words::tr("used up")
                                   : Words::tr("%1 of %2 left").arg(amount(supply->left), amount(supply->content));
}

double supplyShare(const SupplyView& supply)
{
    return supply.content.count <= 0
               ? 0
               : static_cast<double>(supply.left.count) / static_cast<double>(supply.content.count);
}

QString supplyUse(const SupplyView& supply, Day today)
{
    QStringList parts;
    if (supply.usedADay) {
        const Figure used{*supply.usedADay, FigureSort::amount};
        const QString use =
            Words::tr("%1 a day", "amount").arg(inUnit(figure(used), supply.unit, isWrittenAsOne(used)));
        const QString from = Words::tr("from %n days", nullptr, supply.useDays);
        parts << (supply.runsOutOn ? Words::tr("runs out on %1 at %2 (%3)", "day, use, how many days")
                                         .arg(dayLong(*supply.runsOutOn, today), use, from)
                                   : Words::tr("%1 (%2)", "use, how many days").arg(use, from));
    } else {
        parts << Words::tr("how fast it goes is known after 7 days");
    }
    if (supply.costADay) {
        parts << Words::tr("%1 %2 a day", "price, currency").arg(price(*supply.costADay), fromUtf8(supply.currency));
    }
    return dotted(parts);
}

QString daysLeft(const SupplyView& supply, Day today)
{
    if (supply.left.count <= 0) {
        return Words::tr("used up");
    }
    if (!supply.runsOutOn) {
        return amount(supply.left);
    }
    const auto left = static_cast<int>((*supply.runsOutOn - today).count()) + 1;
    return Words::tr("%n days", nullptr, left);
}

QString packageLine(const Supply& supply, Day today)
{
    const QString line =
        Words::tr("%1 from %2", "content, day").arg(amount(supply.content), dayLong(supply.from, today));
    return supply.priceCents ? Words::tr("%1, %2", "package, price")
                                   .arg(line, withCurrency(static_cast<double>(*supply.priceCents), supply.currency))
                             : line;
}

QString welcomeBack(int length)
{
    return Words::tr("Nothing was logged on the last %n days. That is fine. Fill in what you remember, in a minute, or "
                     "leave them as "
                     "they are.",
                     nullptr, length);
}

QString leftBlank()
{
    return Words::tr("Left blank: nothing was stored");
}

} // namespace hf::sentences
