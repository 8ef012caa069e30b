// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

class QLabel;

namespace hf {

/// Distances of the 4-pixel grid.
namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int gap = 14;
inline constexpr int cardX = 16;
inline constexpr int cardY = 14;
inline constexpr int page = 24;
} // namespace space

namespace size {
inline constexpr int control = 30;
inline constexpr int sidebar = 208;
inline constexpr int rail = 264;
inline constexpr int cardRadius = 10;
inline constexpr int controlRadius = 7;
} // namespace size

/// The steps of the type scale, all relative to the desktop's own font so that its size is respected.
enum class TextStep : std::uint8_t { title, heading, body, secondary };

QFont fontFor(TextStep step);

/// Gives a label its step; `secondary` labels are muted too.
void setTextStep(QLabel& label, TextStep step);

/// A label for text of the person or of a sentence: never read as HTML.
QLabel* plainLabel(const QString& text, TextStep step, QWidget* parent);

} // namespace hf
