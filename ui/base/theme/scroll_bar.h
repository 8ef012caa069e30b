// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyle>

class QPainter;
class QStyleOptionSlider;

/// Scroll bars: a slim handle on the page, without buttons and gradients.
namespace hf::scroll_bar {

inline constexpr int extent = 12;

QRect part(const QStyleOptionSlider& bar, QStyle::SubControl control);
void paint(const QStyleOptionSlider& bar, const QBrush& ground, QPainter& painter);

} // namespace hf::scroll_bar
