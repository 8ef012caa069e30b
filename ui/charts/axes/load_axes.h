// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axes/value_axes.h"

#include <memory>

namespace hf {

/// Axes by Qt Charts. Where the module cannot be loaded, a plot without labels that says so and why: the days and their
/// values are still seen, and the table has the numbers.
std::unique_ptr<ValueAxes> loadAxes(QWidget* parent, const char* module = "habitforge-charts.so");

} // namespace hf
