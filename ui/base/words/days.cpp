// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace hf::sentences {

QString doseTotals(const DayView& view, SupplementId supplement)
{
    QStringList totals;
    for (const DoseTotal& row : view.doseTotals) {
        if (row.supplement == supplement) {
            totals << amount(row.total);
        }
    }
    if (!totals.isEmpty()) {
        return Words::tr("%1 taken").arg(totals.join(QStringLiteral(" + ")));
    }
    for (const Record& record : view.entries) {
        const auto* dose = std::get_if<Dose>(&record.body);
        if (dose != nullptr && dose->supplement == supplement) {
            return dose->state == DoseState::none ? Words::tr("none that day") : Words::tr("skipped");
        }
    }
    return Words::tr("not logged");
}

QString checkInProgress(const CheckIn& checkIn, bool isToday)
{
    if (checkIn.complete()) {
        return isToday ? Words::tr("Today's check-in is complete") : Words::tr("The day's check-in is complete");
    }
    return Words::tr("%1 of %2 parts are done", "of a check-in").arg(checkIn.done()).arg(CheckIn::parts);
}

QString checkInMissing(const CheckIn& checkIn, const OpenNames& names)
{
    constexpr qsizetype most = 2; // more are said by the name of their part
    QStringList open;
    const auto add = [&open](const QString& part, const QStringList& items) {
        if (items.empty() || items.size() > most) {
            open << part;
        } else {
            open << items;
        }
    };
    if (!checkIn.doses) {
        add(Words::tr("supplements"), names.doses);
    }
    if (!checkIn.load) {
        open << Words::tr("training or rest");
    }
    if (!checkIn.gut) {
        add(Words::tr("gut"), names.gut);
    }
    if (!checkIn.recovery) {
        add(Words::tr("recovery"), names.recovery);
    }
    // Where nothing is done yet all is open, which needs no list.
    return open.isEmpty() || checkIn.done() == 0 ? QString() : Words::tr("Open: %1").arg(commaList(open));
}

QString reflectionPrompt(Day day)
{
    static constexpr std::array prompts{
        QT_TRANSLATE_NOOP("Words", "What made the day easier or harder than the one before?"),
        QT_TRANSLATE_NOOP("Words", "What did your gut react to, if anything?"),
        QT_TRANSLATE_NOOP("Words", "How did training feel, before and after?"),
        QT_TRANSLATE_NOOP("Words", "What helped you rest?"),
        QT_TRANSLATE_NOOP("Words", "What was different about the day?"),
        QT_TRANSLATE_NOOP("Words", "What would you like to remember of it?"),
        QT_TRANSLATE_NOOP("Words", "What will you do the same way again?"),
    };
    const auto number = static_cast<std::size_t>(std::max<long>(0, day.time_since_epoch().count()));
    return Words::tr(prompts[number % prompts.size()]);
}

QString reminderTitle()
{
    return Words::tr("Time for your check-in");
}

QString reminderBody(const CheckIn& checkIn)
{
    return Words::tr("%1 of %2 parts of the day are still open.")
        .arg(CheckIn::parts - checkIn.done())
        .arg(CheckIn::parts);
}

} // namespace hf::sentences
