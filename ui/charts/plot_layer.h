// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QtGui/QFont>
#include <QtWidgets/QGraphicsItem>

#include <optional>

namespace hf {

/// Paints what Qt Charts draws too slowly or not at all while days pass by: bars with honest gaps, points, the 7-day
/// mean broken at gaps, the days below, and the cross-hair.
class PlotLayer final : public QGraphicsItem {
public:
    static int footer(); ///< height of the days below the plot

    explicit PlotLayer(QGraphicsItem* parent);

    /// `data` outlives the layer or the next call.
    void setData(const ChartData* data);
    void setFrame(const PlotFrame& frame);
    void setColours(const Tokens& tokens, const QFont& font);
    void setMarked(std::optional<Day> day);
    const PlotFrame& frame() const { return m_frame; }
    int daysEach() const { return m_daysEach; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintBars(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintMean(QPainter& painter) const;
    void paintMark(QPainter& painter) const;
    void paintDays(QPainter& painter) const;
    void paintNothing(QPainter& painter) const;

    const ChartData* m_data = nullptr;
    const Tokens* m_tokens = nullptr;
    QFont m_font;
    PlotFrame m_frame;
    int m_daysEach = 1; ///< days that share a column
    std::optional<Day> m_marked;
};

} // namespace hf
