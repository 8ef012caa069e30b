// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QFontMetrics;
class QHelpEvent;
class QWidget;

namespace hf {

/// How wide the words of one control become at most: a long name must not widen what it stands in.
int widestWords(const QFontMetrics& metrics);

/// The words as far as there is room for them; `&` marks the key of a control.
QString beginningOf(const QString& words, const QFontMetrics& metrics, int room);

/// What has no room for its words says all of them where the mouse rests. False when nothing was left out.
bool showWholeWords(QWidget& at, const QHelpEvent& help);

} // namespace hf
