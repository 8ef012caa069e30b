// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/words/words.h"
#include "ui/charts/chart_view.h"
#include "ui/features/history/calendar/calendar_keys.h"
#include "ui/features/history/entry_list.h"
#include "ui/shell/help_menu.h"
#include "ui/shell/palette/window_commands.h"
#include "ui/widgets/fields/quick_add_edit.h"
#include "ui/widgets/fields/scale_field.h"
#include "ui/widgets/fields/stool_field.h"

#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <algorithm>

namespace hf {

namespace {

OwnKeys keysOf(const QMenu& menu)
{
    OwnKeys keys;
    const QList<QAction*> actions = menu.actions();
    for (const QAction* action : actions) {
        if (!action->shortcuts().isEmpty()) {
            keys.push_back({withoutMark(action->text()).remove(QChar(0x2026)), action->shortcuts()});
        }
    }
    return keys;
}

/// The keys of a page, and those that are underlined on its buttons at this moment, each once.
OwnKeys keysOnPage(const QWidget& page)
{
    OwnKeys keys;
    const auto shortcuts = page.findChildren<QShortcut*>();
    for (const QShortcut* shortcut : shortcuts) {
        if (!shortcut->whatsThis().isEmpty()) {
            keys.push_back({shortcut->whatsThis(), {shortcut->key()}});
        }
    }
    const auto buttons = page.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        const QKeySequence key = QKeySequence::mnemonic(button->text());
        const bool known =
            std::any_of(keys.begin(), keys.end(), [&key](const OwnKey& one) { return one.keys.contains(key); });
        if (!key.isEmpty() && !known && button->isVisible() && button->isEnabled()) {
            keys.push_back({withoutMark(button->text()).remove(QChar(0x2026)), {key}});
        }
    }
    return keys;
}

} // namespace

std::vector<KeyGroup> everyKey(const QMenuBar& menus, const QWidget& page)
{
    std::vector<KeyGroup> groups;
    const auto add = [&groups](const QString& where, OwnKeys keys) {
        if (!keys.empty()) {
            groups.push_back({where, std::move(keys)});
        }
    };
    const QList<QAction*> top = menus.actions();
    for (const QAction* action : top) {
        if (action->menu() != nullptr) {
            add(withoutMark(action->text()), keysOf(*action->menu()));
        }
    }
    add(Words::tr("On this page"), keysOnPage(page));
    add(Words::tr("In the line for quick add"), QuickAddEdit::keys());
    add(Words::tr("On a scale"), ScaleField::keys());
    add(Words::tr("On the forms of stool"), StoolField::keys());
    add(Words::tr("In a calendar"), calendarKeys());
    add(Words::tr("In a list of entries"), EntryList::keys());
    add(Words::tr("In a chart"), ChartView::keys());
    return groups;
}

} // namespace hf
