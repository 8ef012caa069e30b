// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace hf::sentences {

namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1)
{
    return QCoreApplication::translate("Sentences", text, note, n);
}

} // namespace

QString problem(EntryProblem what, const RecordBody& body, const Catalogue& catalogue)
{
    const auto* rating = std::get_if<Rating>(&body);
    const Item* item = rating == nullptr ? nullptr : catalogue.find(rating->item);
    if (what != EntryProblem::valueOutOfRange || item == nullptr || (!item->low && !item->high)) {
        return problem(what);
    }
    const QString name = fromUtf8(item->name);
    if (!item->low) {
        return tr("%1 goes up to %2.").arg(name, number(*item->high));
    }
    return item->high ? tr("%1 goes from %2 to %3.").arg(name, number(*item->low), number(*item->high))
                      : tr("%1 is at least %2.").arg(name, number(*item->low));
}

QString unlikelyAmount(const Amount& taken)
{
    return tr("%1 at once is unlikely. If it is right, save once more.").arg(amount(taken));
}

QString doseTotals(const DayView& view, SupplementId supplement)
{
    QStringList totals;
    for (const DoseTotal& row : view.doseTotals) {
        if (row.supplement == supplement) {
            totals << amount(row.total);
        }
    }
    if (!totals.isEmpty()) {
        return tr("%1 taken").arg(totals.join(QStringLiteral(" + ")));
    }
    for (const Record& record : view.entries) {
        const auto* dose = std::get_if<Dose>(&record.body);
        if (dose != nullptr && dose->supplement == supplement) {
            return dose->state == DoseState::none ? tr("none that day") : tr("skipped");
        }
    }
    return tr("not logged");
}

QString checkInProgress(const CheckIn& checkIn, bool isToday)
{
    if (checkIn.complete()) {
        return isToday ? tr("Today's check-in is complete") : tr("The day's check-in is complete");
    }
    return (isToday ? tr("%1 of %2 parts of today's check-in are done")
                    : tr("%1 of %2 parts of the day's check-in are done"))
        .arg(checkIn.done())
        .arg(CheckIn::parts);
}

QString checkInMissing(const CheckIn& checkIn)
{
    QStringList open;
    if (!checkIn.doses) {
        open << tr("supplements");
    }
    if (!checkIn.load) {
        open << tr("training or rest");
    }
    if (!checkIn.gut) {
        open << tr("gut");
    }
    if (!checkIn.recovery) {
        open << tr("recovery");
    }
    return open.isEmpty() ? QString() : tr("Open: %1").arg(open.join(QStringLiteral(", ")));
}

QString reflectionPrompt(Day day)
{
    static constexpr std::array prompts{
        QT_TRANSLATE_NOOP("Sentences", "What made the day easier or harder than the one before?"),
        QT_TRANSLATE_NOOP("Sentences", "What did your gut react to, if anything?"),
        QT_TRANSLATE_NOOP("Sentences", "How did training feel, before and after?"),
        QT_TRANSLATE_NOOP("Sentences", "What helped you rest?"),
        QT_TRANSLATE_NOOP("Sentences", "What was different about the day?"),
        QT_TRANSLATE_NOOP("Sentences", "What would you like to remember of it?"),
        QT_TRANSLATE_NOOP("Sentences", "What will you do the same way again?"),
    };
    const auto number = static_cast<std::size_t>(std::max<long>(0, day.time_since_epoch().count()));
    return tr(prompts[number % prompts.size()]);
}

QString metricTitle(const Metric& metric)
{
    switch (metric.kind) {
    case MetricKind::load:
        return tr("Training load");
    case MetricKind::gutBurden:
        return tr("Gut burden");
    default:
        return fromUtf8(metric.title);
    }
}

QString metricUnit(const Metric& metric)
{
    switch (metric.kind) {
    case MetricKind::dose:
        return tr("%1 a day").arg(fromUtf8(metric.unit));
    case MetricKind::load:
        return tr("AU a day \u00B7 line: 7-day mean");
    case MetricKind::gutBurden:
        return tr("0\u201310 \u00B7 dots are days, line: 7-day mean");
    default:
        return fromUtf8(metric.unit);
    }
}

QString metricValue(std::optional<double> value, const Metric& metric)
{
    if (!value) {
        return tr("not logged");
    }
    const bool scale = metric.kind == MetricKind::gutBurden || metric.kind == MetricKind::stoolForm;
    return scale || metric.unit.empty() ? number(*value) : number(*value) + QChar(0x00A0) + fromUtf8(metric.unit);
}

QString chartSummary(const Series& series, const Metric& metric)
{
    const std::optional<double> mean = meanOf(series);
    if (!mean) {
        return tr("no day of %1 logged").arg(series.values.size());
    }
    return tr("mean %1 from %2 of %3 days")
        .arg(metricValue(*mean < 1 ? *mean : std::round(*mean * 10) / 10, metric))
        .arg(series.known())
        .arg(series.values.size());
}

QString chartDescription(const Series& series, const Metric& metric)
{
    if (series.known() == 0) {
        return tr("%1: nothing was logged in this range.").arg(metricTitle(metric));
    }
    std::optional<double> least;
    std::optional<double> most;
    for (const auto& value : series.values) {
        if (value) {
            least = least ? std::min(*least, *value) : *value;
            most = most ? std::max(*most, *value) : *value;
        }
    }
    return tr("%1, %2 to %3: %4, least %5, most %6. Days that were not logged are gaps.")
        .arg(metricTitle(metric), dayMonth(series.range().first), dayMonth(series.range().last),
             chartSummary(series, metric), metricValue(least, metric), metricValue(most, metric));
}

QString reminderTitle()
{
    return tr("Time for your check-in");
}

QString reminderBody(const CheckIn& checkIn)
{
    return tr("%1 of %2 parts of the day are still open.").arg(CheckIn::parts - checkIn.done()).arg(CheckIn::parts);
}

} // namespace hf::sentences
