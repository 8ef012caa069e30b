// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences_plan.h"

#include "ui/base/words/dates.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>

namespace hf::sentences {

namespace {

constexpr int daysAWeek = 7;
constexpr int workingDays = 5;

/// One, two and three.
QString listed(QStringList words)
{
    if (words.size() < 2) {
        return words.join(QString());
    }
    const QString last = words.takeLast();
    return Words::tr("%1 and %2", "a list and its last part").arg(commaList(words), last);
}

/// What was taken and when, either of which may be unsaid.
QString takenAt(const QString& amount, const QString& time)
{
    if (amount.isEmpty()) {
        return time.isEmpty() ? Words::tr("taken") : Words::tr("taken %1", "time").arg(time);
    }
    return time.isEmpty() ? Words::tr("%1 taken", "amount").arg(amount)
                          : Words::tr("%1 taken %2", "amount, time").arg(amount, time);
}

/// What became of a planned dose, in words; nothing while it is open.
QString becameOf(const Occurrence& occurrence, const Dose* dose, const QString& at)
{
    const bool known = dose != nullptr && dose->amount.has_value();
    switch (occurrence.state) {
    case OccurrenceState::due:
        break;
    case OccurrenceState::taken:
        return known && *dose->amount != occurrence.amount ? takenAt(amount(*dose->amount), at) : takenAt({}, at);
    case OccurrenceState::floor:
        return Words::tr("%1, that counts", "a smaller dose taken")
            .arg(takenAt(known ? amount(*dose->amount) : QString(), at));
    case OccurrenceState::skipped:
        return dose != nullptr && !dose->note.empty() ? Words::tr("skipped: %1", "reason").arg(fromUtf8(dose->note))
                                                      : Words::tr("skipped");
    case OccurrenceState::missed:
        return Words::tr("not taken");
    case OccurrenceState::paused:
        return Words::tr("paused");
    }
    return {};
}

QString weekdays(std::uint8_t days)
{
    constexpr std::uint8_t mondayToFriday = 0x1f;
    constexpr std::uint8_t weekend = 0x60;
    if (days == Rhythm::allWeekdays) {
        return Words::tr("every day");
    }
    if (days == mondayToFriday) {
        return Words::tr("Monday to Friday");
    }
    if (days == weekend) {
        return Words::tr("Saturday and Sunday");
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
        return rhythm.every == 2 ? Words::tr("every second day") : Words::tr("every %n days", nullptr, rhythm.every);
    case Rhythm::Sort::timesAWeek:
        return Words::tr("%n times a week", nullptr, rhythm.timesAWeek);
    }
    return {};
}

QString dayLong(Day day, Day today)
{
    return QLocale().toString(dateOf(day), saysYear(day, today)
                                               ? Words::tr("d MMMM yyyy", "date format: day of another year")
                                               : Words::tr("d MMMM", "date format: day of this year"));
}

QString rangeLong(const DayRange& range, Day today)
{
    const QDate first = dateOf(range.first);
    const QDate last = dateOf(range.last);
    if (first == last) {
        return dayLong(range.first, today);
    }
    const bool sameMonth = first.year() == last.year() && first.month() == last.month();
    return Words::tr("%1 \u2013 %2", "first and last day")
        .arg(sameMonth ? QLocale().toString(first, Words::tr("d", "date format: day of the same month as the last"))
                       : dayLong(range.first, today),
             dayLong(range.last, today));
}

QString planWhen(const Plan& plan, Day today)
{
    QStringList parts{timesOfDay(plan.times), rhythm(plan.rhythm)};
    if (plan.from > today) {
        parts << Words::tr("from %1", "a day to come").arg(dayLong(plan.from, today));
    } else {
        parts
            << Words::tr("since %1", "a day").arg(plan.from == today ? Words::tr("today") : dayLong(plan.from, today));
    }
    if (plan.until) {
        parts << Words::tr("until %1").arg(dayLong(*plan.until, today));
    }
    return commaList(parts);
}

QString planPreview(const Plan& plan, Day today)
{
    QStringList parts{Words::tr("%1 at %2", "amount, times of day").arg(amount(plan.amount), timesOfDay(plan.times)),
                      rhythm(plan.rhythm),
                      plan.from == today ? Words::tr("from today on")
                                         : Words::tr("from %1 on").arg(dayLong(plan.from, today))};
    if (plan.until) {
        parts << Words::tr("until %1").arg(dayLong(*plan.until, today));
    }
    const QString text = commaList(parts);
    return plan.floor ? Words::tr("%1; %2 counts too").arg(text, amount(*plan.floor)) : text;
}

QString planSaved(const Plan& plan, const Catalogue& catalogue, bool isNew)
{
    const QString what =
        Words::tr("%1 %2", "supplement, amount").arg(supplementName(plan.supplement, catalogue), amount(plan.amount));
    return isNew ? Words::tr("Saved: new plan, %1").arg(what) : Words::tr("Saved: plan changed, %1").arg(what);
}

QString planEnded(const Plan& plan, Day lastDay, const Catalogue& catalogue, Day today)
{
    return Words::tr("Saved: the plan for %1 ends on %2")
        .arg(supplementName(plan.supplement, catalogue), dayMonth(lastDay, today));
}

QString endedPlan(const PlanView& plan, const Catalogue& catalogue, Day today)
{
    const Plan& row = plan.current.row;
    const QString what =
        Words::tr("%1 %2", "supplement, amount").arg(supplementName(row.supplement, catalogue), amount(row.amount));
    return row.until ? Words::tr("%1, until %2", "plan, last day").arg(what, dayLong(*row.until, today)) : what;
}

QString pauseWhy(const Pause& pause, const std::map<RecordId, QString>& planNames)
{
    QStringList parts;
    if (!pause.reason.empty()) {
        parts << fromUtf8(pause.reason);
    }
    if (pause.plan) {
        const auto name = planNames.find(*pause.plan);
        parts << (name == planNames.end() ? Words::tr("a plan that was removed") : name->second);
    }
    return dotted(parts);
}

QString occurrenceLine(const Occurrence& occurrence, const Catalogue& catalogue, Day today)
{
    return Words::tr("%1 %2, planned %3 %4", "supplement, amount, day, time")
        .arg(plannedName(occurrence, catalogue), amount(occurrence.amount), dayInText(occurrence.id.day, today),
             clock(occurrence.at));
}

QString occurrenceState(const Occurrence& occurrence, const RecordBody* answer)
{
    const auto* dose = answer == nullptr ? nullptr : std::get_if<Dose>(answer);
    const QString at = dose != nullptr && dose->when.at ? clock(*dose->when.at) : QString();
    const QString became = becameOf(occurrence, dose, at);
    const QString planned = Words::tr("planned %1", "time").arg(clock(occurrence.at));
    return became.isEmpty() ? planned : dotted({planned, became});
}

QString doseDetail(const Occurrence& occurrence, const RecordBody* answer)
{
    const auto* dose = answer == nullptr ? nullptr : std::get_if<Dose>(answer);
    const bool asPlanned = occurrence.state == OccurrenceState::taken &&
                           (dose == nullptr || !dose->amount || *dose->amount == occurrence.amount);
    return asPlanned ? QString() : becameOf(occurrence, dose, {});
}

QString extraDose(const Dose& dose, bool twice)
{
    const QString detail = entryDetail(dose);
    const QString extra = detail.isEmpty() ? Words::tr("extra", "dose without a plan")
                                           : Words::tr("extra \u00B7 %1", "dose without a plan").arg(detail);
    return twice ? dotted({extra, Words::tr("entered twice?")}) : extra;
}

QString enteredTwice()
{
    return Words::tr("Entered twice? It counts as extra.");
}

QString askAboutNext(const Occurrence& next, const Catalogue& catalogue, Day today)
{
    return Words::tr("The next one is %1. Take it now?").arg(occurrenceLine(next, catalogue, today));
}

QString askAboutSecond(const QString& name, const Amount& amount)
{
    return Words::tr("%1 was taken that day before. Take %2 once more?", "supplement, amount")
        .arg(name, sentences::amount(amount));
}

QString dayProgress(const std::vector<Occurrence>& occurrences, const DayView& view)
{
    std::vector<Occurrence> counted;
    std::copy_if(occurrences.begin(), occurrences.end(), std::back_inserter(counted),
                 [](const Occurrence& one) { return one.state != OccurrenceState::paused; });
    if (counted.empty()) {
        return occurrences.empty() ? QString() : Words::tr("paused");
    }
    const Occurrence& first = counted.front();
    const bool alike = std::all_of(counted.begin(), counted.end(), [&](const Occurrence& one) {
        return one.supplement == first.supplement && one.amount.dimension == first.amount.dimension;
    });
    if (!alike) {
        const auto done = std::count_if(counted.begin(), counted.end(), [](const Occurrence& one) {
            return one.state == OccurrenceState::taken || one.state == OccurrenceState::floor;
        });
        return Words::tr("%1 of %2 taken").arg(done).arg(counted.size());
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
    return Words::tr("%1 of %2", "amount taken, amount planned").arg(amount(taken), amount(planned));
}

QString notAnswered(Answered outcome)
{
    return outcome == Answered::alreadyAnswered ? Words::tr("Nothing stored: that dose was answered before.")
                                                : Words::tr("Nothing stored: that dose is not planned any more.");
}

} // namespace hf::sentences
