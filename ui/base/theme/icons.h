// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

namespace hf {

/// An icon of the one SVG family under `:/icons`, drawn in the text colour of the palette it is painted with.
QIcon themeIcon(const QString& name);

} // namespace hf
