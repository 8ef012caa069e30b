// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences_settings.h"

#include "domain/entries/checks/check_setting.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/units.h"
#include "ui/base/words/words.h"

#include <QtCore/QTime>

namespace hf::sentences {

namespace {

constexpr int secondsAMinute = 60;

} // namespace

QString setting(const JournalSetting& setting)
{
    const QString value = fromUtf8(setting.value);
    if (setting.key == "day-start") {
        const minutes start = parseDayStart(setting.value).value_or(defaultDayStart);
        const QTime time = QTime(0, 0).addSecs(static_cast<int>(start.count()) * secondsAMinute);
        return Words::tr("the day starts at %1").arg(time.toString(QStringLiteral("HH:mm")));
    }
    if (setting.key == "checkin-reminder") {
        return setting.value == "off" ? Words::tr("no reminder") : Words::tr("reminder at %1").arg(value);
    }
    if (setting.key == "recovery-menu") {
        return Words::tr("my recovery menu");
    }
    if (setting.key.starts_with("cue.")) {
        return setting.value == "never" ? Words::tr("a cue is not shown again")
                                        : Words::tr("a cue is put away for now");
    }
    if (setting.key == "reminders") {
        return setting.value == "off" ? Words::tr("no reminders of doses") : Words::tr("reminders of doses");
    }
    if (setting.key == "quiet-hours") {
        return setting.value == "off" ? Words::tr("no quiet hours") : Words::tr("quiet hours %1").arg(value);
    }
    if (setting.key == "notice-privacy") {
        return setting.value == "on" ? Words::tr("notices without names") : Words::tr("notices with names");
    }
    return Words::tr("Setting");
}

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::g:
        return Words::tr("g, grams");
    case Unit::mg:
        return Words::tr("mg, milligrams");
    case Unit::ug:
        return Words::tr("\u00B5g, micrograms");
    case Unit::iu:
        return Words::tr("IU, international units");
    case Unit::ml:
        return Words::tr("ml, millilitres");
    case Unit::l:
        return Words::tr("l, litres");
    case Unit::capsule:
        return Words::tr("capsules");
    case Unit::tablet:
        return Words::tr("tablets");
    case Unit::drop:
        return Words::tr("drops");
    case Unit::piece:
        return Words::tr("pieces");
    case Unit::kg:
    case Unit::ng:
    case Unit::ul:
    case Unit::scoop:
        break;
    }
    return unitWord(unit);
}

QString orderSaved(const QString& name)
{
    return Words::tr("Saved: the place of %1").arg(name);
}

QString nameTaken(const QString& name, const quickadd::TakenName& taken)
{
    const QString shown = fromUtf8(taken.shown);
    if (taken.whole) {
        return Words::tr("There is something named \u201C%1\u201D already; it may be hidden. Choose another name.")
            .arg(shown);
    }
    return Words::tr("\u201C%1\u201D already stands for \u201C%2\u201D when you type it. Choose another name.")
        .arg(name, shown);
}

QString nameFault(const QString& name, quickadd::NameFault fault)
{
    return fault == quickadd::NameFault::severalRows
               ? Words::tr("A name is one row of text. Choose another name.")
               : Words::tr("\u201C%1\u201D says something else when you type it. Choose another name.").arg(name);
}

QString deleteQuestion(const QString& name, std::int64_t entries)
{
    return Words::tr("\u201C%1\u201D has %n entries. Delete \u201C%1\u201D?", nullptr, counted(entries)).arg(name);
}

QString deleteMeaning()
{
    return Words::tr(
        "What was logged stays, under its name. A plan of it ends. Hidden, it is only not offered any more.");
}

QString settingNotSaved()
{
    return Words::tr("It could not be saved. The setting is as it was before.");
}

QString autostartFailed(const QString& detail)
{
    return Words::tr("The start at login could not be changed: %1").arg(detail);
}

QString whereReminders(bool tray)
{
    return tray
               ? Words::tr("Reminders are notices of your desktop. With the window closed, HabitForge is in the tray.")
               : Words::tr("This desktop has no tray. Reminders still come as notices of your desktop while HabitForge "
                           "runs; with the window closed, start HabitForge again to see it. What is due also stands on "
                           "Today until it is answered.");
}

QString typed(const std::optional<Amount>& amount)
{
    return amount ? fromUtf8(toString(*amount)) : QString();
}

} // namespace hf::sentences
