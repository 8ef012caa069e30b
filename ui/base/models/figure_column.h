// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace hf {

/// Whether a column of a table holds figures, beside what is said where there is none: it stands at the right then.
bool isFigureColumn(const QStringList& cells);

} // namespace hf
