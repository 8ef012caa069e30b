// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/sentences_settings.h"

#include "domain/entries/checks/check_setting.h"
#include "ui/base/words/sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTime>

namespace hf::sentences {

namespace {

constexpr int secondsAMinute = 60;

QString tr(const char* text)
{
    return QCoreApplication::translate("Sentences", text);
}

} // namespace

QString setting(const JournalSetting& setting)
{
    const QString value = fromUtf8(setting.value);
    if (setting.key == "day-start") {
        const minutes start = parseDayStart(setting.value).value_or(defaultDayStart);
        const QTime time = QTime(0, 0).addSecs(static_cast<int>(start.count()) * secondsAMinute);
        return tr("the day starts at %1").arg(time.toString(QStringLiteral("HH:mm")));
    }
    if (setting.key == "checkin-reminder") {
        return setting.value == "off" ? tr("no reminder") : tr("reminder at %1").arg(value);
    }
    if (setting.key == "recovery-menu") {
        return tr("my recovery menu");
    }
    if (setting.key.starts_with("cue.")) {
        return setting.value == "never" ? tr("a cue is not shown again") : tr("a cue is put away for now");
    }
    if (setting.key == "reminders") {
        return setting.value == "off" ? tr("no reminders of doses") : tr("reminders of doses");
    }
    if (setting.key == "quiet-hours") {
        return setting.value == "off" ? tr("no quiet hours") : tr("quiet hours %1").arg(value);
    }
    if (setting.key == "notice-privacy") {
        return setting.value == "on" ? tr("notices without names") : tr("notices with names");
    }
    return tr("Setting");
}

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::g:
        return tr("g, grams");
    case Unit::mg:
        return tr("mg, milligrams");
    case Unit::ug:
        return tr("\u00B5g, micrograms");
    case Unit::iu:
        return tr("IU, international units");
    case Unit::ml:
        return tr("ml, millilitres");
    case Unit::l:
        return tr("l, litres");
    case Unit::capsule:
        return tr("capsules");
    case Unit::tablet:
        return tr("tablets");
    case Unit::drop:
        return tr("drops");
    case Unit::piece:
        return tr("pieces");
    case Unit::kg:
    case Unit::ng:
    case Unit::ul:
    case Unit::scoop:
        break;
    }
    return fromUtf8(symbol(unit));
}

QString orderSaved(const QString& name)
{
    return tr("Saved: the place of %1").arg(name);
}

QString nameTaken(const QString& name, const quickadd::TakenName& taken)
{
    const QString shown = fromUtf8(taken.shown);
    if (taken.whole) {
        return tr("There is something named \u201C%1\u201D already; it may be hidden. Choose another name.").arg(shown);
    }
    return tr("\u201C%1\u201D already stands for \u201C%2\u201D when you type it. Choose another name.")
        .arg(name, shown);
}

QString nameFault(const QString& name, quickadd::NameFault fault)
{
    return fault == quickadd::NameFault::severalRows
               ? tr("A name is one row of text. Choose another name.")
               : tr("\u201C%1\u201D says something else when you type it. Choose another name.").arg(name);
}

QString deleteQuestion(const QString& name, std::int64_t entries)
{
    return entries == 1 ? tr("\u201C%1\u201D has an entry. Delete \u201C%1\u201D?").arg(name)
                        : tr("\u201C%1\u201D has %2 entries. Delete \u201C%1\u201D?").arg(name).arg(entries);
}

QString deleteMeaning()
{
    return tr("What was logged stays, under its name. A plan of it ends. Hidden, it is only not offered any more.");
}

QString settingNotSaved()
{
    return tr("It could not be saved. The setting is as it was before.");
}

QString autostartFailed(const QString& detail)
{
    return tr("The start at login could not be changed: %1").arg(detail);
}

QString whereReminders(bool tray)
{
    return tray ? tr("Reminders are notices of your desktop. With the window closed, HabitForge is in the tray.")
                : tr("This desktop has no tray. Reminders still come as notices of your desktop while HabitForge "
                     "runs; with the window closed, start HabitForge again to see it. What is due also stands on "
                     "Today until it is answered.");
}

QString typed(const std::optional<Amount>& amount)
{
    return amount ? fromUtf8(toString(*amount)) : QString();
}

} // namespace hf::sentences
