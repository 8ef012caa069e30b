// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/value_axis.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtWidgets/QGraphicsLayout>

namespace hf {

ValueAxis::ValueAxis(QWidget* parent)
    : m_chart(new QChart),
      m_view(new QChartView(m_chart, parent)),
      m_values(new QValueAxis(m_chart))
{
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    auto* carrier = new QLineSeries(m_chart); // an axis without a series is not laid out
    m_chart->addSeries(carrier);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    carrier->attachAxis(m_values);
    m_values->setLineVisible(false);
}

ValueAxis::~ValueAxis()
{
    delete m_view;
}

QGraphicsView* ValueAxis::view() const
{
    return m_view;
}

QGraphicsItem* ValueAxis::ground() const
{
    return m_chart;
}

QRectF ValueAxis::plotArea() const
{
    return m_chart->plotArea();
}

void ValueAxis::setPlotArea(const QRectF& area)
{
    m_chart->setPlotArea(area);
}

void ValueAxis::onPlotArea(std::function<void()> call)
{
    QObject::connect(m_chart, &QChart::plotAreaChanged, m_view, [told = std::move(call)] { told(); });
}

void ValueAxis::setLook(const AxisLook& look)
{
    m_values->setLabelsColor(look.labels);
    m_values->setLabelsFont(look.font);
    m_values->setGridLineColor(look.lines);
    // Painted by itself: a transparent chart would have everything behind it painted for each frame.
    m_view->setBackgroundBrush(look.ground);
}

void ValueAxis::setLabels(const AxisLabels& labels)
{
    m_values->setTickCount(labels.labels);
    m_values->setRange(labels.low, labels.high);
    m_values->setLabelFormat(QStringLiteral("%.%1f").arg(labels.decimals));
}

void ValueAxis::setLabelsShown(bool shown)
{
    m_values->setVisible(shown);
}

} // namespace hf
