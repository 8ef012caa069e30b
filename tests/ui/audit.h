// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace hf::test {

/// Controls that a screen reader cannot name or that Tab never reaches, one line each.
QStringList unreachableOrNameless(QWidget& window);

/// Labels and buttons that are narrower than their words, one line each.
QStringList cutWords(QWidget& window);

} // namespace hf::test
