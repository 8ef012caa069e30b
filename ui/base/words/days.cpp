// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace hf::sentences {

namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1)
{
    return QCoreApplication::translate("Sentences", text, note, n);
}

} // namespace

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

QString reminderTitle()
{
    return tr("Time for your check-in");
}

QString reminderBody(const CheckIn& checkIn)
{
    return tr("%1 of %2 parts of the day are still open.").arg(CheckIn::parts - checkIn.done()).arg(CheckIn::parts);
}

} // namespace hf::sentences
