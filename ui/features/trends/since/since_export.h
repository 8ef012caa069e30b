// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/features/trends/since/since_chart.h"

namespace hf {

/// The picture on white at twice its size, below its title and what it says.
QImage pictureOf(const SincePicture& picture, const QString& title, const QString& said);

/// The bytes of a file of that form.
QByteArray bytesOf(const SincePicture& picture, const QString& title, const QString& said, SaveAs form);

} // namespace hf
