// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/finding.h"
#include "journal/metric.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

/// What figures with their uncertainty are called.
namespace hf::sentences {

/// Values on a scale, whose differences are points.
/// A value of the metric, where `inUnit` is of differences: 3, 7.5 h.
QString valueInUnit(double value, const Metric& metric);
QString inUnit(double value, const Metric& metric);             ///< 1.2 points, 0.7 h, 12 AU
QString higherOrLower(double difference, const Metric& metric); ///< 0.7 points lower; no difference
/// Ends of an interval of differences: "0.2 to 1.6 points lower", "1.2 points lower to 0.3 points higher".
QString differenceRange(const Interval& interval, const Metric& metric);
QString shortfall(const Shortfall& missing);
QStringList shortfalls(const std::vector<Shortfall>& missing);
QString metricInText(const Metric& metric); ///< its title as it stands inside a sentence

} // namespace hf::sentences
