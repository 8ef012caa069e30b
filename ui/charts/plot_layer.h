// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QtWidgets/QGraphicsItem>

#include <optional>

namespace hf {

/// Paints what Qt Charts draws too slowly or not at all on a time axis: bars with honest gaps, the 7-day mean broken at
/// gaps, and the cross-hair.
class PlotLayer final : public QGraphicsItem {
public:
    explicit PlotLayer(QGraphicsItem* parent);

    void setData(const ChartData* data, double top);
    void setArea(const QRectF& area);
    void setColours(const Tokens& tokens);
    void setMarked(std::optional<Day> day);
    std::optional<Day> dayAt(double x) const;
    double xOf(double index) const;

    QRectF boundingRect() const override { return m_area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    double yOf(double value) const;
    void paintBars(QPainter& painter) const;
    void paintMean(QPainter& painter) const;
    void paintMark(QPainter& painter) const;

    const ChartData* m_data = nullptr;
    const Tokens* m_tokens = nullptr;
    QRectF m_area;
    double m_top = 1;
    std::vector<ColumnOfDays> m_columns;
    std::vector<std::vector<QPointF>> m_mean;
    std::optional<Day> m_marked;
};

} // namespace hf
