// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace hf::test {

/// Keys that several controls in sight, or a control and the menu, want for themselves, one line each.
QStringList sharedKeys(const QWidget& window);

/// Controls that a screen reader cannot name, that Tab never reaches or that share their key, one line each.
QStringList unreachableOrNameless(QWidget& window);

/// Labels and buttons that are narrower than their words, one line each.
QStringList cutWords(QWidget& window);

} // namespace hf::test
