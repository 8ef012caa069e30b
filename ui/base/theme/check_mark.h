// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyleOption>

class QPainter;

namespace hf {

enum class MarkShape : std::uint8_t { box, circle };

/// Draws the mark of a check box or a radio button: its outline is seen when it is not checked, too.
void paintCheckMark(QPainter& painter, const QStyleOption& option, MarkShape shape);

} // namespace hf
