// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series.h"
#include "journal/metric.h"
#include "ui/base/theme/tokens.h"
#include "ui/charts/time_window.h"

#include <QtCore/QLineF>
#include <QtCore/QRectF>

#include <optional>
#include <vector>

namespace hf {

using ChartShape = MetricShape;

/// From the least to the greatest of some values.
struct Span {
    double low = 0;
    double high = 0;

    bool operator==(const Span&) const = default;
};

/// The mean of some days, and how many of them are known.
struct WindowMean {
    double mean = 0;
    int known = 0;
};

/// Answers for any stretch of days at once, however long it is, what its values are like.
class DayStats {
public:
    DayStats() = default;
    explicit DayStats(const std::vector<std::optional<double>>& values);

    int size() const { return static_cast<int>(m_size); }
    /// Of the known values with an index in [first, end); nothing when there are none.
    std::optional<Span> in(int first, int end) const;
    WindowMean meanOver(int first, int end) const;

private:
    std::size_t m_size = 0;
    std::vector<Span> m_tree;   ///< two children below each node, the values as leaves; nothing known: low > high
    std::vector<double> m_sums; ///< of the known values before each index
    std::vector<int> m_known;
};

/// How a metric is drawn.
struct ChartLook {
    ChartShape shape = ChartShape::bars;
    QColor Tokens::*colour = &Tokens::accent;
    bool meanLine = true;
    std::optional<Span> scale; ///< fixed ends; else the values that are shown decide
};

/// What one chart shows, with all that is computed once so that a frame costs what it paints.
struct ChartData {
    ChartData() = default;
    ChartData(Metric shown, Series known, ChartLook with);

    Metric metric;
    Series series;
    ChartLook look;
    std::vector<RollingMean> means; ///< of 7 days
    DayStats values;
    DayStats meanValues;

    std::optional<RollingMean> meanOn(Day day) const;
    /// A part of the series; outside of what is known there is nothing.
    Series cut(const DayRange& range) const;
    bool anyIn(const DayRange& range) const;
};

/// Neighbouring days that share one column of the picture, of which at least one is known.
struct ColumnOfDays {
    int first = 0; ///< index of its first day
    int length = 1;
    double low = 0;
    double high = 0;
    double mean = 0;
    int known = 0;

    double middle() const { return first + (length - 1) / 2.0; }
};

/// How many days must share a column so that columns are at least two pixels wide.
int daysAColumn(double length, double pixels);

/// The columns that a window touches, at most one more at each side. They lie where they lie whatever the window.
std::vector<ColumnOfDays> columnsOf(const DayStats& values, const TimeWindow& window, int daysEach);

/// The line through columns of means, broken where a column is missing. x is the day's index.
std::vector<QLineF> unbrokenLines(const std::vector<ColumnOfDays>& columns);

/// From so many days a column on, a 7-day mean has no room; the columns' own means take its place.
constexpr bool ownMeans(int daysEach)
{
    return daysEach >= 7;
}

/// The line of a chart: 7-day means, or those of the columns of which half of the days are known.
std::vector<QLineF> meanLines(const ChartData& data, const TimeWindow& window, int daysEach);

/// From the least to the greatest of what is drawn of a window.
std::optional<Span> drawnSpan(const ChartData& data, const TimeWindow& window, int daysEach);

/// The ends of a value axis and the number of its labels.
struct ValueScale {
    Span ends{0, 1};
    int labels = 5;

    bool operator==(const ValueScale&) const = default;
};

ValueScale scaleOf(const ChartLook& look, const std::optional<Span>& values);

/// Where days and values lie on the picture.
struct PlotFrame {
    QRectF area;
    TimeWindow window;
    ValueScale scale;

    double slot() const { return area.width() / window.length(); }
    double xOf(double index) const { return area.left() + (index + 0.5 - window.first()) * slot(); }
    double yOf(double value) const;
    std::optional<Day> dayAt(double x) const;
};

/// A round number not below `value`: the end of a scale.
double niceTop(double value);

} // namespace hf
