// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "journal/metric.h"
#include "ui/theme/tokens.h"

#include <QtCore/QPointF>

#include <vector>

namespace hf {

enum class ChartShape : std::uint8_t { bars, points };

/// What one chart shows: a metric's days, and how.
struct ChartData {
    Metric metric;
    Series series;
    ChartShape shape = ChartShape::bars;
    QColor Tokens::*colour = &Tokens::accent;
    double top = 0; ///< fixed upper end of the scale; 0 lets the values decide
};

/// The known days that share one column of pixels.
struct ColumnOfDays {
    int first = 0; ///< index of its first known day
    double low = 0;
    double high = 0;
};

/// The known days, at most one entry a column of pixels: least and greatest value of each. Unknown days make none.
std::vector<ColumnOfDays> columnsOf(const Series& series, int pixels);

/// Runs of neighbouring days with a mean; a gap ends a run. x is the day's index.
std::vector<std::vector<QPointF>> unbroken(const std::vector<RollingMean>& means);

/// A round number not below `value`: the end of a scale.
double niceTop(double value);

/// The decimals that multiples of `step` need to be told apart on a scale.
int decimalsOf(double step);

} // namespace hf
