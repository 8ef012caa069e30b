// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace hf::test {

/// All that a window and what is in it paint as text, a line or a part of one each: also what no label holds.
QStringList paintedTexts(QWidget& window);

} // namespace hf::test
