// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette/window_commands.h"

#include "domain/entries/checks/unlikely.h"
#include "quickadd/quick_add.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/words/names.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/widgets/dialogs/caution_gate.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace hf {

namespace {

void addActions(const QMenu& menu, std::vector<Command>& commands)
{
    const QList<QAction*> actions = menu.actions();
    for (QAction* action : actions) {
        if (action->menu() != nullptr) {
            addActions(*action->menu(), commands);
        } else if (!action->isSeparator() && action->isEnabled()) {
            commands.push_back({withoutMark(action->text()), action->shortcut().toString(QKeySequence::NativeText),
                                [action] { action->trigger(); }});
        }
    }
}

std::optional<Day> typedDay(const QString& text, Day today)
{
    if (const std::optional<Day> day = parseDay(text.toStdString())) {
        return day;
    }
    if (text.compare(Words::tr("yesterday"), Qt::CaseInsensitive) == 0) {
        return today - days{1};
    }
    const QDate date = QLocale().toDate(text, QLocale::ShortFormat);
    return date.isValid() ? parseDay(date.toString(Qt::ISODate).toStdString()) : std::nullopt;
}

} // namespace

QString withoutMark(QString text)
{
    text.replace(QLatin1String("&&"), QChar(QChar::ReplacementCharacter));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(QChar::ReplacementCharacter), QLatin1Char('&'));
    return text;
}

std::vector<Command> windowCommands(const QMenuBar& menus, JournalBridge& journal)
{
    std::vector<Command> commands;
    for (const KnownSupplement& known : journal.catalogue().supplements) {
        if (known.definition.hidden || !known.definition.usual) {
            continue;
        }
        Dose dose;
        dose.supplement = known.id;
        dose.amount = *known.definition.usual;
        commands.push_back(
            {Words::tr("Take %1 %2").arg(sentences::nameOf(known), sentences::amount(*known.definition.usual)),
             Words::tr("today, now"), [&journal, dose]() mutable {
                 dose.when.day = journal.today();
                 dose.when.at = journal.now();
                 askBeforeDoses(journal, {dose}, QApplication::activeWindow());
                 journal.record({dose}, dose.when.day);
             }});
    }
    const QList<QAction*> top = menus.actions();
    for (const QAction* action : top) {
        if (action->menu() != nullptr) {
            addActions(*action->menu(), commands);
        }
    }
    return commands;
}

std::vector<Command> typedCommands(const QString& text, JournalBridge& journal, Day pageDay,
                                   const std::function<void(Day)>& showDay)
{
    std::vector<Command> commands;
    const std::optional<Day> day = typedDay(text, journal.today());
    if (day && *day >= earliestDay && *day <= journal.today()) {
        commands.push_back({Words::tr("Go to %1").arg(sentences::dayTitle(*day)), Words::tr("day"),
                            [showDay, day] { showDay(*day); }});
    }
    if (text.isEmpty()) {
        return commands;
    }
    const TimeFrame frame = journal.frame(pageDay);
    auto read = readQuickAdd(text.toStdString(), journal.catalogue(), frame);
    const auto* body = std::get_if<RecordBody>(&read);
    // What is unlikely is asked about by the quick-add line alone.
    if (body != nullptr && unlikelyDose(*body, journal.catalogue()) == nullptr && unlikelyNight(*body) == nullptr) {
        commands.push_back({Words::tr("Save: %1").arg(sentences::preview(*body, journal.catalogue(), frame)),
                            Words::tr("entry"), [&journal, entry = *body, pageDay] {
                                askBeforeDoses(journal, {entry}, QApplication::activeWindow());
                                journal.record({entry}, pageDay);
                            }});
    }
    return commands;
}

} // namespace hf
