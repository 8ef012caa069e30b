// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "ui/base/words/own_keys.h"

#include <QtCore/Qt>

#include <optional>

class QKeyEvent;

namespace hf {

/// The day that a key leads to in a calendar: arrows by days and weeks, Page Up and Page Down by months (with Shift by
/// years), Home to today. Nothing for other keys.
std::optional<Day> dayByKey(const QKeyEvent& key, Day from, Day today, Qt::LayoutDirection direction);
/// What these two do.
OwnKeys calendarKeys();
/// Whether the key opens the day: Enter or the space bar.
bool opensDay(const QKeyEvent& key);

} // namespace hf
