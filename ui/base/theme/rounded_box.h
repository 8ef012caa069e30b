// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>
#include <QtGui/QColor>

class QPainter;

namespace hf {

/// How the round boxes of cards and controls look. An invalid outline is none; a transparent fill shows what is below.
struct BoxLook {
    QColor fill;
    QColor outline;
    int lineWidth = 1;
    int radius = 0;
};

/// Paints a box whose outline lies inside the rectangle. Only the corners are worth smoothing: they are kept as small
/// pictures, the rest is filled, which is what most of a page's first paint would otherwise be spent on.
void paintRoundedBox(QPainter& painter, const QRect& rect, const BoxLook& look);

} // namespace hf
