// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences_plan.h"

#include "ui/base/words/sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>

namespace hf::sentences {

namespace {

constexpr int daysAWeek = 7;
constexpr int workingDays = 5;
constexpr std::uint8_t mondayToFriday = 0x1f;
constexpr std::uint8_t weekend = 0x60;

QString tr(const char* text, const char* note = nullptr, int n = -1)
{
    return QCoreApplication::translate("Sentences", text, note, n);
}

/// One, two and three.
QString listed(QStringList words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    const QString last = words.takeLast();
    return tr("%1 and %2", "a list and its last part").arg(words.join(QStringLiteral(", ")), last);
}

QString weekdays(std::uint8_t days)
{
    if (days == Rhythm::allWeekdays) {
        return tr("every day");
    }
    if (days == mondayToFriday) {
        return tr("Monday to Friday");
    }
    if (days == weekend) {
        return tr("Saturday and Sunday");
    }
    QStringList names;
    for (int day = 0; day < daysAWeek; ++day) {
        if ((days >> day & 1) != 0) {
            names << weekdayShort(day);
        }
    }
    return listed(names);
}

} // namespace

QString clockTime(minutes sinceMidnight)
{
    constexpr int minutesAnHour = 60;
    const auto total = sinceMidnight.count();
    return QStringLiteral("%1:%2")
        .arg(total / minutesAnHour, 2, 10, QLatin1Char('0'))
        .arg(total % minutesAnHour, 2, 10, QLatin1Char('0'));
}

QString timesOfDay(const std::vector<minutes>& times)
{
    QStringList clocks;
    for (const minutes time : times) {
        clocks << clockTime(time);
    }
    return listed(clocks);
}

QString weekday(int day)
{
    return QLocale().standaloneDayName(day + 1, QLocale::LongFormat);
}

QString weekdayShort(int day)
{
    return QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
}

QString rhythm(const Rhythm& rhythm)
{
    switch (rhythm.sort) {
    case Rhythm::Sort::weekdays:
        return weekdays(rhythm.weekdays);
    case Rhythm::Sort::everyDays:
        return rhythm.every == 1   ? tr("every day")
               : rhythm.every == 2 ? tr("every second day")
                                   : tr("every %1 days").arg(rhythm.every);
    case Rhythm::Sort::timesAWeek:
        return rhythm.timesAWeek == 1 ? tr("once a week") : tr("%1 times a week").arg(rhythm.timesAWeek);
    }
    return {};
}

QString dayLong(Day day, Day today)
{
    const bool sameYear = dateOf(day).year() == dateOf(today).year();
    return QLocale().toString(dateOf(day),
                              sameYear ? tr("d MMMM", "day of this year") : tr("d MMMM yyyy", "day of another year"));
}

QString rangeLong(const DayRange& range, Day today)
{
    const QDate first = dateOf(range.first);
    const QDate last = dateOf(range.last);
    if (first == last) {
        return dayLong(range.first, today);
    }
    const bool sameMonth = first.year() == last.year() && first.month() == last.month();
    return tr("%1 \u2013 %2", "first and last day")
        .arg(sameMonth ? QLocale().toString(first, tr("d", "day of the same month as the last"))
                       : dayLong(range.first, today),
             dayLong(range.last, today));
}

QString planWhen(const Plan& plan, Day today)
{
    QStringList parts{timesOfDay(plan.times), rhythm(plan.rhythm)};
    if (plan.from > today) {
        parts << tr("from %1", "a day to come").arg(dayLong(plan.from, today));
    } else {
        parts << tr("since %1", "a day").arg(plan.from == today ? tr("today") : dayLong(plan.from, today));
    }
    if (plan.until) {
        parts << tr("until %1").arg(dayLong(*plan.until, today));
    }
    return parts.join(QStringLiteral(", "));
}

QString supplementName(SupplementId id, const Catalogue& catalogue)
{
    const Supplement* supplement = catalogue.find(id);
    return supplement == nullptr ? tr("Removed supplement") : fromUtf8(supplement->name);
}

QString planPreview(const Plan& plan, Day today)
{
    QStringList parts{tr("%1 at %2", "amount, times of day").arg(amount(plan.amount), timesOfDay(plan.times)),
                      rhythm(plan.rhythm),
                      plan.from == today ? tr("from today on") : tr("from %1 on").arg(dayLong(plan.from, today))};
    if (plan.until) {
        parts << tr("until %1").arg(dayLong(*plan.until, today));
    }
    const QString text = parts.join(QStringLiteral(", "));
    return plan.floor ? tr("%1; %2 counts too").arg(text, amount(*plan.floor)) : text;
}

QString planSaved(const Plan& plan, const Catalogue& catalogue, bool isNew)
{
    const QString what =
        tr("%1 %2", "supplement, amount").arg(supplementName(plan.supplement, catalogue), amount(plan.amount));
    return isNew ? tr("Saved: new plan, %1").arg(what) : tr("Saved: plan changed, %1").arg(what);
}

QString planEnded(const Plan& plan, Day lastDay, const Catalogue& catalogue)
{
    return tr("Saved: the plan for %1 ends on %2").arg(supplementName(plan.supplement, catalogue), dayMonth(lastDay));
}

QString endedPlan(const PlanView& plan, const Catalogue& catalogue, Day today)
{
    const Plan& row = plan.current.row;
    const QString what =
        tr("%1 %2", "supplement, amount").arg(supplementName(row.supplement, catalogue), amount(row.amount));
    return row.until ? tr("%1, until %2", "plan, last day").arg(what, dayLong(*row.until, today)) : what;
}

QString pauseWhy(const Pause& pause, const std::map<RecordId, QString>& planNames)
{
    QStringList parts;
    if (!pause.reason.empty()) {
        parts << fromUtf8(pause.reason);
    }
    if (pause.plan) {
        const auto name = planNames.find(*pause.plan);
        parts << (name == planNames.end() ? tr("a plan that was removed") : name->second);
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString occurrenceLine(const Occurrence& occurrence, const Catalogue& catalogue, Day today)
{
    return tr("%1 %2, planned %3 %4", "supplement, amount, day, time")
        .arg(supplementName(occurrence.supplement, catalogue), amount(occurrence.amount),
             dayInText(occurrence.id.day, today), clock(occurrence.at));
}

QString occurrenceState(const Occurrence& occurrence, const RecordBody* answer)
{
    const auto* dose = answer == nullptr ? nullptr : std::get_if<Dose>(answer);
    const QString at = dose != nullptr && dose->when.at ? QLatin1Char(' ') + clock(*dose->when.at) : QString();
    QString became;
    switch (occurrence.state) {
    case OccurrenceState::due:
        break;
    case OccurrenceState::taken:
        became = dose != nullptr && dose->amount && *dose->amount != occurrence.amount
                     ? tr("%1 taken", "amount").arg(amount(*dose->amount)) + at
                     : tr("taken") + at;
        break;
    case OccurrenceState::floor:
        became = (dose != nullptr && dose->amount ? tr("%1 taken", "amount").arg(amount(*dose->amount)) : tr("taken")) +
                 at + tr(", that counts");
        break;
    case OccurrenceState::skipped:
        became = dose != nullptr && !dose->note.empty() ? tr("skipped: %1", "reason").arg(fromUtf8(dose->note))
                                                        : tr("skipped");
        break;
    case OccurrenceState::missed:
        became = tr("not taken");
        break;
    case OccurrenceState::paused:
        became = tr("paused");
        break;
    }
    const QString planned = tr("planned %1", "time").arg(clock(occurrence.at));
    return became.isEmpty() ? planned : planned + QStringLiteral(" \u00B7 ") + became;
}

QString extraDose(const Dose& dose, bool twice)
{
    const QString detail = entryDetail(dose);
    const QString extra = detail.isEmpty() ? tr("extra", "dose without a plan")
                                           : tr("extra \u00B7 %1", "dose without a plan").arg(detail);
    return twice ? extra + QStringLiteral(" \u00B7 ") + tr("entered twice?") : extra;
}

QString enteredTwice()
{
    return tr("Entered twice? It counts as extra.");
}

QString askAboutNext(const Occurrence& next, const Catalogue& catalogue, Day today)
{
    return tr("The next one is %1. Take it now?").arg(occurrenceLine(next, catalogue, today));
}

QString askAboutSecond(const QString& name, const Amount& amount)
{
    return tr("%1 was taken that day before. Take %2 once more?", "supplement, amount")
        .arg(name, sentences::amount(amount));
}

QString dayProgress(const std::vector<Occurrence>& occurrences, const DayView& view)
{
    std::vector<Occurrence> counted;
    std::copy_if(occurrences.begin(), occurrences.end(), std::back_inserter(counted),
                 [](const Occurrence& one) { return one.state != OccurrenceState::paused; });
    if (counted.empty()) {
        return occurrences.empty() ? QString() : tr("paused");
    }
    const Occurrence& first = counted.front();
    const bool alike = std::all_of(counted.begin(), counted.end(), [&](const Occurrence& one) {
        return one.supplement == first.supplement && one.amount.dimension == first.amount.dimension;
    });
    if (!alike) {
        const auto done = std::count_if(counted.begin(), counted.end(), [](const Occurrence& one) {
            return one.state == OccurrenceState::taken || one.state == OccurrenceState::floor;
        });
        return tr("%1 of %2 taken").arg(done).arg(counted.size());
    }
    Amount planned = first.amount;
    planned.count = 0;
    for (const Occurrence& one : counted) {
        planned.count += one.amount.count;
    }
    Amount taken = planned;
    taken.count = 0;
    for (const DoseTotal& total : view.doseTotals) {
        if (total.supplement == first.supplement && total.total.dimension == planned.dimension) {
            taken.count = total.total.count;
        }
    }
    return tr("%1 of %2", "amount taken, amount planned").arg(amount(taken), amount(planned));
}

QString notAnswered(Answered outcome)
{
    return outcome == Answered::alreadyAnswered ? tr("Nothing stored: that dose was answered before.")
                                                : tr("Nothing stored: that dose is not planned any more.");
}

} // namespace hf::sentences
