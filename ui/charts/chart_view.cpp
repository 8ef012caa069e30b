// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_view.h"

#include "ui/charts/plot_layer.h"
#include "ui/charts/time_ticks.h"
#include "ui/sentences.h"
#include "ui/theme/type_scale.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr double emptyTop = 10;
constexpr int labelRoom = 90; ///< pixels a label of the time axis needs

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent),
      m_chart(new QChart),
      m_view(new QChartView(m_chart, this)),
      m_time(new QCategoryAxis(m_chart)),
      m_values(new QValueAxis(m_chart)),
      m_points(new QScatterSeries(m_chart)),
      m_layer(new PlotLayer(m_chart))
{
    build();
    colour();
}

void ChartView::build()
{
    constexpr int atLeast = 150;
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(atLeast);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->addSeries(m_points);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    m_points->attachAxis(m_time);
    m_points->attachAxis(m_values);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setGridLineVisible(false);
    m_values->setTickCount(5);
    constexpr double dot = 5;
    m_points->setMarkerSize(dot);
    m_points->setBorderColor(Qt::transparent);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(2, 2, 2, 2);
    all->addWidget(m_view);
    connect(m_chart, &QChart::plotAreaChanged, this, [this](const QRectF& area) { m_layer->setArea(area); });
}

void ChartView::colour()
{
    const Tokens& t = tokensOf(palette());
    const QFont small = fontFor(TextStep::secondary);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_values)}) {
        axis->setLabelsColor(t.muted);
        axis->setLabelsFont(small);
        axis->setGridLineColor(t.line);
        axis->setLinePen(QPen(t.line));
    }
    m_values->setLineVisible(false);
    m_points->setColor(t.*(m_data.colour));
    m_layer->setColours(t);
}

void ChartView::show(ChartData data)
{
    m_data = std::move(data);
    double most = 0;
    for (const auto& value : m_data.series.values) {
        most = std::max(most, value.value_or(0));
    }
    m_top = m_data.top > 0 ? m_data.top : most > 0 ? niceTop(most) : emptyTop;
    layAxes();
    m_layer->setData(&m_data, m_top);
    layPoints();
    colour();
    mark(m_marked && m_data.series.range().contains(*m_marked) ? m_marked : std::nullopt);
    setAccessibleName(tr("Chart: %1").arg(sentences::metricTitle(m_data.metric)));
    setAccessibleDescription(sentences::chartDescription(m_data.series, m_data.metric));
}

void ChartView::layAxes()
{
    constexpr double halfDay = 0.5;
    const auto total = static_cast<double>(m_data.series.values.size());
    const QStringList old = m_time->categoriesLabels();
    for (const QString& label : old) {
        m_time->remove(label);
    }
    m_time->setRange(-halfDay, total - halfDay);
    m_time->setStartValue(-halfDay);
    const int most = std::clamp(width() / labelRoom, 3, 9);
    for (const TimeTick& tick : timeTicks(m_data.series.range(), most)) {
        m_time->append(tick.label, static_cast<double>((tick.day - m_data.series.first).count()));
    }
    m_values->setRange(0, m_top);
    m_values->setLabelFormat(QStringLiteral("%.%1f").arg(decimalsOf(m_top / (m_values->tickCount() - 1))));
}

void ChartView::layPoints()
{
    QList<QPointF> points;
    if (m_data.shape == ChartShape::points) {
        for (const ColumnOfDays& column : columnsOf(m_data.series, std::max(1, width()))) {
            points.append({static_cast<double>(column.first), column.high});
            if (column.low < column.high) {
                points.append({static_cast<double>(column.first), column.low});
            }
        }
    }
    m_points->replace(points);
}

void ChartView::mark(std::optional<Day> day)
{
    m_marked = day;
    m_layer->setMarked(day);
}

void ChartView::markByPerson(std::optional<Day> day)
{
    if (day != m_marked) {
        mark(day);
        Q_EMIT dayMarked(day);
    }
}

bool ChartView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const QPointF at = static_cast<QMouseEvent*>(event)->position();
        markByPerson(m_layer->dayAt(m_view->mapToScene(at.toPoint()).x()));
    } else if (event->type() == QEvent::Leave && !hasFocus()) {
        markByPerson(std::nullopt);
    } else if (event->type() == QEvent::Wheel) {
        event->ignore(); // scrolls the page
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (m_data.series.values.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const DayRange range = m_data.series.range();
    const Day now = m_marked.value_or(range.last);
    switch (event->key()) {
    case Qt::Key_Left:
        markByPerson(std::max(range.first, now - days{1}));
        return;
    case Qt::Key_Right:
        markByPerson(std::min(range.last, now + days{1}));
        return;
    case Qt::Key_Home:
        markByPerson(range.first);
        return;
    case Qt::Key_End:
        markByPerson(range.last);
        return;
    case Qt::Key_Escape:
        markByPerson(std::nullopt);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
    QWidget::changeEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The same area in every chart, whatever its labels: days stand below each other.
    constexpr double left = 46;
    constexpr double top = 10;
    constexpr double right = 12;
    constexpr double bottom = 26;
    m_chart->setPlotArea({left, top, std::max(1.0, width() - left - right), std::max(1.0, height() - top - bottom)});
    if (!m_data.series.values.empty()) {
        layAxes();
        layPoints();
    }
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensOf(palette()).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::controlRadius, size::controlRadius);
    }
}

} // namespace hf
