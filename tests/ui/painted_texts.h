// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtCore/QRectF>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

#include <vector>

namespace hf::test {

/// A line of text, or a part of one, as a widget painted it; places are those of the window that was painted.
struct PaintedText {
    QString text;
    QPointer<QWidget> by;
    QRectF ink;  ///< what its letters cover
    QRectF room; ///< what of it can be seen
};

std::vector<PaintedText> paintedPieces(QWidget& window);

/// All that a window and what is in it paint as text: also what no label holds.
QStringList paintedTexts(QWidget& window);

} // namespace hf::test
