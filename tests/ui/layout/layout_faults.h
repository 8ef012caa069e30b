// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painted_texts.h"

#include <QtCore/QStringList>

namespace hf::test {

/// What a person could not read in a window as it stands, one line each: words that are cut, that lie upon each other
/// or are left out without a tooltip, controls beyond their place, and parts that want to be scrolled sideways.
QStringList layoutFaults(QWidget& window);

/// Whether the tooltip at the place of a text, or a description of what it stands in, says what was left out of it.
bool isToldByTip(const QWidget& root, const PaintedText& piece);

/// Lines of text that are too long for the eye to find the next one.
QStringList longLines(QWidget& window);

} // namespace hf::test
