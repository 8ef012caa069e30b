// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QtWidgets/QWidget>

#include <optional>

class QCategoryAxis;
class QChart;
class QChartView;
class QScatterSeries;
class QValueAxis;

namespace hf {

class PlotLayer;

/// One chart over days: axes and points by Qt Charts, the rest by its layer. Arrow keys and the mouse mark a day.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void show(ChartData data);
    const ChartData& data() const { return m_data; }
    /// Shows the cross-hair without telling anyone: how linked charts follow.
    void mark(std::optional<Day> day);
    std::optional<Day> marked() const { return m_marked; }

Q_SIGNALS:
    void dayMarked(std::optional<hf::Day> day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void colour();
    void layAxes();
    void layPoints();
    void markByPerson(std::optional<Day> day);

    ChartData m_data;
    double m_top = 1;
    std::optional<Day> m_marked;
    QChart* m_chart;
    QChartView* m_view;
    QCategoryAxis* m_time;
    QValueAxis* m_values;
    QScatterSeries* m_points;
    PlotLayer* m_layer;
};

} // namespace hf
