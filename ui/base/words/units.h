// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"

#include <QtCore/QString>

namespace hf {

struct Metric;

namespace sentences {

/// A unit by itself: g, capsules.
QString unitWord(Unit unit);
/// A number that is written already, with its unit: 5 g, 1 capsule. `one` chooses the singular.
QString inUnit(const QString& number, Unit unit, bool one);

/// The unit of a metric's values, or nothing.
QString metricUnit(const Metric& metric);
QString inUnit(const QString& number, const Metric& metric);

} // namespace sentences

} // namespace hf
