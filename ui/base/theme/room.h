// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>

class QFontMetrics;

namespace hf {

/// A length that was chosen for type of the usual size, grown with the desktop's where that is larger.
int withType(int pixels);

/// The size of a dialog, grown in the same way as far as the screen has room.
QSize withType(QSize size);

/// How wide a line of text may be: about 75 letters, after which the eye does not find the next one.
int readableWidth(const QFontMetrics& metrics);

/// How high a field, a button or a row of one line is.
int controlHeight();

} // namespace hf
