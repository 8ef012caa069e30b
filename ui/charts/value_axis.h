// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QFont>

#include <functional>

class QChart;
class QChartView;
class QGraphicsItem;
class QGraphicsView;
class QValueAxis;
class QWidget;

namespace hf {

/// How an axis looks: the ground it stands on, its lines, its labels.
struct AxisLook {
    QColor ground;
    QColor lines;
    QColor labels;
    QFont font;
};

/// The labels of a value axis: `labels` of them, evenly from `low` to `high`, with so many decimals.
struct AxisLabels {
    double low = 0;
    double high = 1;
    int labels = 5;
    int decimals = 0;
};

/// The value axis of a chart, drawn by Qt Charts, and the view it stands in.
class ValueAxis {
public:
    /// The view is a child of `parent`.
    explicit ValueAxis(QWidget* parent);
    ValueAxis(const ValueAxis&) = delete;
    ValueAxis& operator=(const ValueAxis&) = delete;
    ~ValueAxis();

    QGraphicsView* view() const;
    /// What is to be painted on the axis is a child of this one.
    QGraphicsItem* ground() const;
    QRectF plotArea() const;
    void setPlotArea(const QRectF& area);
    /// Calls back whenever the plot area is another one.
    void onPlotArea(std::function<void()> call);
    void setLook(const AxisLook& look);
    void setLabels(const AxisLabels& labels);
    void setLabelsShown(bool shown);

private:
    QChart* m_chart;
    QChartView* m_view;
    QValueAxis* m_values;
};

} // namespace hf
