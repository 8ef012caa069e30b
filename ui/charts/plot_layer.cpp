// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_layer.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr int week = 7;

} // namespace

PlotLayer::PlotLayer(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    constexpr double aboveGrid = 5;
    setZValue(aboveGrid);
    setAcceptedMouseButtons(Qt::NoButton);
}

void PlotLayer::setData(const ChartData* data, double top)
{
    m_data = data;
    m_top = top;
    m_mean = data == nullptr || data->metric.kind == MetricKind::dose ? std::vector<std::vector<QPointF>>()
                                                                      : unbroken(rollingMean(data->series, week));
    setArea(m_area);
}

void PlotLayer::setArea(const QRectF& area)
{
    prepareGeometryChange();
    m_area = area;
    m_columns = m_data == nullptr ? std::vector<ColumnOfDays>()
                                  : columnsOf(m_data->series, std::max(1, static_cast<int>(area.width() / 2)));
    update();
}

void PlotLayer::setColours(const Tokens& tokens)
{
    m_tokens = &tokens;
    update();
}

void PlotLayer::setMarked(std::optional<Day> day)
{
    m_marked = day;
    update();
}

double PlotLayer::xOf(double index) const
{
    const auto total = static_cast<double>(m_data->series.values.size());
    return m_area.left() + (index + 0.5) * m_area.width() / std::max(1.0, total);
}

double PlotLayer::yOf(double value) const
{
    return m_area.bottom() - std::clamp(value / m_top, 0.0, 1.0) * m_area.height();
}

std::optional<Day> PlotLayer::dayAt(double x) const
{
    if (m_data == nullptr || m_data->series.values.empty() || x < m_area.left() || x > m_area.right()) {
        return std::nullopt;
    }
    const auto total = static_cast<int>(m_data->series.values.size());
    const int index = static_cast<int>((x - m_area.left()) / m_area.width() * total);
    return m_data->series.first + days{std::clamp(index, 0, total - 1)};
}

void PlotLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_data == nullptr || m_tokens == nullptr || m_data->series.values.empty()) {
        return;
    }
    if (m_data->shape == ChartShape::bars) {
        paintBars(*painter);
    }
    paintMean(*painter);
    paintMark(*painter);
}

void PlotLayer::paintBars(QPainter& painter) const
{
    QColor fill = m_tokens->*(m_data->colour);
    constexpr double half = 0.6;
    fill.setAlphaF(static_cast<float>(m_mean.empty() ? 0.85 : half));
    const double slot = m_area.width() / static_cast<double>(m_data->series.values.size());
    const double wide = std::clamp(slot * 0.7, 1.0, 24.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    for (const ColumnOfDays& column : m_columns) {
        const double x = xOf(column.first);
        // An explicit zero is a mark on the base line; a day that was not logged is nothing.
        const double height = std::max(2.0, m_area.bottom() - yOf(column.high));
        painter.drawRect(QRectF(x - wide / 2, m_area.bottom() - height, wide, height));
    }
}

void PlotLayer::paintMean(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tokens->*(m_data->colour), 2));
    for (const std::vector<QPointF>& run : m_mean) {
        for (std::size_t i = 1; i < run.size(); ++i) {
            painter.drawLine(QPointF(xOf(run[i - 1].x()), yOf(run[i - 1].y())),
                             QPointF(xOf(run[i].x()), yOf(run[i].y())));
        }
    }
}

void PlotLayer::paintMark(QPainter& painter) const
{
    if (!m_marked || !m_data->series.range().contains(*m_marked)) {
        return;
    }
    const double x = xOf(static_cast<double>((*m_marked - m_data->series.first).count()));
    painter.setPen(QPen(m_tokens->muted, 1));
    painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
    if (const std::optional<double> value = m_data->series.on(*m_marked)) {
        constexpr double radius = 4;
        painter.setPen(QPen(m_tokens->surface, 1.5));
        painter.setBrush(m_tokens->*(m_data->colour));
        painter.drawEllipse(QPointF(x, yOf(*value)), radius, radius);
    }
}

} // namespace hf
