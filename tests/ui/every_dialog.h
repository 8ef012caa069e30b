// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lived_journal.h"

#include <QtCore/QStringList>

#include <functional>
#include <map>

namespace hf::test {

/// What is done with a window that stands open; the words are those that a person or their file wrote in it.
using Look = std::function<void(QWidget& window, const QStringList& own)>;
using OpenDialog = std::function<void(LivedJournal& lived, const Look& look)>;

/// Each dialog of the sources by the name of its class: opens it in all its states and lets it be looked at.
const std::map<QString, OpenDialog>& everyDialog();

/// The classes of dialogs in the sources of the window, but for what others are made from.
QStringList dialogsOfTheSources();

} // namespace hf::test
