// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/reminders/sentences_reminders.h"

#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"

#include <QtCore/QStringList>
#include <QtCore/QTime>

namespace hf::sentences {

namespace {

QString clockText(minutes clock)
{
    constexpr int secondsAMinute = 60;
    return QTime(0, 0).addSecs(static_cast<int>(clock.count()) * secondsAMinute).toString(QStringLiteral("HH:mm"));
}

/// "08:00", or "22:00 yesterday".
QString plannedTime(const Occurrence& occurrence, Day today)
{
    const QString time = clock(occurrence.at);
    return occurrence.id.day == today ? time : Words::tr("%1 %2").arg(time, dayInText(occurrence.id.day, today));
}

} // namespace

QString noticeTitle(const Occurrence& occurrence, const Catalogue& catalogue, bool discreet)
{
    if (discreet) {
        return Words::tr("Something you planned");
    }
    return Words::tr("%1, %2").arg(plannedName(occurrence, catalogue), amount(occurrence.amount));
}

QString noticeBody(const Occurrence& occurrence, Day today, bool again, bool discreet)
{
    const QString time = plannedTime(occurrence, today);
    if (!discreet && occurrence.floor) {
        return (again ? Words::tr("Planned for %1 and still open. %2 counts too.")
                      : Words::tr("Planned for %1. %2 counts too."))
            .arg(time, amount(*occurrence.floor));
    }
    return (again ? Words::tr("Planned for %1 and still open.") : Words::tr("Planned for %1.")).arg(time);
}

QString guardedTitle()
{
    return Words::tr("A reminder of HabitForge");
}

QString guardedBody()
{
    return Words::tr("The window is locked. Show it to see what it is about.");
}

QString takeAnswer(const Amount& taken, bool discreet)
{
    return discreet ? Words::tr("Done") : Words::tr("Take %1").arg(amount(taken));
}

QString snoozeAnswer()
{
    return Words::tr("Snooze 10 min");
}

QString snoozeHasPassed()
{
    return Words::tr("That time has passed already today. The reminder stays as it is.");
}

QString skipAnswer()
{
    return Words::tr("Skip");
}

QString answerNotStored()
{
    return Words::tr("It could not be saved. It is still open.");
}

QString memoryNotKept(const QString& detail)
{
    return Words::tr("What was announced could not be written down: %1. A reminder may come twice.").arg(detail);
}

QString caughtUpTitle(std::size_t open)
{
    return open == 0 ? Words::tr("While nobody was there")
                     : Words::tr("%n planned doses are open", nullptr, counted(open));
}

QString caughtUpBody(const std::vector<Occurrence>& open, std::size_t passed, const Catalogue& catalogue, Day today,
                     bool discreet)
{
    QStringList lines;
    for (const Occurrence& occurrence : open) {
        const QString time = plannedTime(occurrence, today);
        lines
            << (discreet
                    ? time
                    : Words::tr("%1 %2, %3").arg(time, plannedName(occurrence, catalogue), amount(occurrence.amount)));
    }
    if (passed > 0) {
        lines << Words::tr("%n of earlier days were not logged.", "planned doses", counted(passed));
    }
    return lines.join(QLatin1Char('\n'));
}

QString goesOn(bool tray)
{
    return tray ? Words::tr(
                      "HabitForge goes on in the tray, so that reminders come. Quit is in its menu, and in the File "
                      "menu.")
                : Words::tr(
                      "HabitForge goes on without a window, so that reminders come. Start it again to see it; Quit is "
                      "in the File menu.");
}

QString startAtLogin()
{
    return Words::tr("Reminders come only while HabitForge runs. Shall it start at login, without a window?");
}

QString takeUsual(const Amount& taken, const QString& name)
{
    return Words::tr("Take %1 %2").arg(amount(taken), name);
}

QString openItem(const Occurrence& occurrence, const Catalogue& catalogue)
{
    return Words::tr("%1  %2, %3")
        .arg(clock(occurrence.at), plannedName(occurrence, catalogue), amount(occurrence.amount));
}

QString trayTip(std::size_t open)
{
    return open == 0 ? Words::tr("HabitForge") : Words::tr("HabitForge: %n open today", "planned doses", counted(open));
}

QString trayTipLocked()
{
    return Words::tr("HabitForge is locked");
}

QString leftAlone(const QString& name, minutes planned, int times)
{
    return Words::tr("The last %n reminders of %1 at %2 were left alone.", nullptr, times)
        .arg(name, clockText(planned));
}

QString usuallyTakenAt(minutes clock)
{
    return Words::tr("You usually take it around %1.").arg(clockText(clock));
}

QString moveTo(minutes clock)
{
    return Words::tr("&Move to %1").arg(clockText(clock));
}

QString shrinkTo(const Amount& floor)
{
    return Words::tr("Make it &%1").arg(amount(floor));
}

QString stopReminding()
{
    return Words::tr("Stop re&minding");
}

QString leaveIt()
{
    return Words::tr("&Leave it");
}

QString reminderMoved(const QString& name, minutes clock)
{
    return Words::tr("Saved: %1 is planned for %2 from today on").arg(name, clockText(clock));
}

QString planShrunk(const QString& name, const Amount& planned)
{
    return Words::tr("Saved: %1 of %2 is planned from today on").arg(amount(planned), name);
}

QString reminderStopped(const QString& name)
{
    return Words::tr("Saved: no more reminders of %1").arg(name);
}

} // namespace hf::sentences
