// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "ui/shell/palette/command_palette.h"

class QMenuBar;

namespace hf {

class JournalBridge;

/// The text of a menu or a button without the mark of its key.
QString withoutMark(QString text);

/// Every enabled action of the menus and the usual dose of every supplement.
std::vector<Command> windowCommands(const QMenuBar& menus, JournalBridge& journal);

/// What the typed text itself can mean: a day to go to, an entry to save on `pageDay`.
std::vector<Command> typedCommands(const QString& text, JournalBridge& journal, Day pageDay,
                                   const std::function<void(Day)>& showDay);

} // namespace hf
