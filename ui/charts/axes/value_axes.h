// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>

#include <functional>

class QGraphicsItem;
class QGraphicsView;
class QWidget;

namespace hf {

/// How axes look: the ground they stand on, their lines, their labels.
struct AxesLook {
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

/// The value axis of a chart and the view it stands in. Qt Charts draws it; that library is a module of its own, loaded
/// with the first chart, so that neither a start nor the background pays for it.
class ValueAxes {
public:
    ValueAxes() = default;
    ValueAxes(const ValueAxes&) = delete;
    ValueAxes& operator=(const ValueAxes&) = delete;
    virtual ~ValueAxes() = default;

    /// A child of the widget the axes were made for.
    virtual QGraphicsView* view() = 0;
    /// What is to be painted on the axes is a child of this one.
    virtual QGraphicsItem* ground() = 0;
    virtual QRectF plotArea() const = 0;
    virtual void setPlotArea(const QRectF& area) = 0;
    /// Calls back whenever the plot area is another one.
    virtual void onPlotArea(std::function<void()> call) = 0;
    virtual void setLook(const AxesLook& look) = 0;
    virtual void setLabels(const AxisLabels& labels) = 0;
    virtual void setLabelsShown(bool shown) = 0;
};

/// What the module offers, by this name.
using MakeValueAxes = ValueAxes* (*)(QWidget*);
inline constexpr const char* makeValueAxesName = "habitforge_value_axes";

} // namespace hf
