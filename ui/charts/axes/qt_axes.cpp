// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The module habitforge-charts: the value axis by Qt Charts.

#include "ui/charts/axes/value_axes.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtWidgets/QGraphicsLayout>

namespace hf {

namespace {

class QtAxes final : public ValueAxes {
public:
    explicit QtAxes(QWidget* parent)
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

    QtAxes(const QtAxes&) = delete;
    QtAxes& operator=(const QtAxes&) = delete;
    ~QtAxes() override { delete m_view; }

    QGraphicsView* view() override { return m_view; }
    QGraphicsItem* ground() override { return m_chart; }
    QRectF plotArea() const override { return m_chart->plotArea(); }
    void setPlotArea(const QRectF& area) override { m_chart->setPlotArea(area); }

    void onPlotArea(std::function<void()> call) override
    {
        QObject::connect(m_chart, &QChart::plotAreaChanged, m_view, [told = std::move(call)] { told(); });
    }

    void setLook(const AxesLook& look) override
    {
        m_values->setLabelsColor(look.labels);
        m_values->setLabelsFont(look.font);
        m_values->setGridLineColor(look.lines);
        // Painted by itself: a transparent chart would have everything behind it painted for each frame.
        m_view->setBackgroundBrush(look.ground);
    }

    void setLabels(const AxisLabels& labels) override
    {
        m_values->setTickCount(labels.labels);
        m_values->setRange(labels.low, labels.high);
        m_values->setLabelFormat(QStringLiteral("%.%1f").arg(labels.decimals));
    }

    void setLabelsShown(bool shown) override { m_values->setVisible(shown); }

private:
    QChart* m_chart;
    QChartView* m_view;
    QValueAxis* m_values;
};

} // namespace

} // namespace hf

extern "C" Q_DECL_EXPORT hf::ValueAxes* habitforge_value_axes(QWidget* parent)
{
    return new hf::QtAxes(parent);
}
