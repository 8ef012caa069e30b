// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_layer.h"

#include "ui/base/theme/type_scale.h"
#include "ui/charts/sentences_charts.h"
#include "ui/charts/time_ticks.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace hf {

namespace {

constexpr double besides = 46;

/// Bars stand on whole pixels: an edge that is smeared over two looks like another height.
double onPixel(double y)
{
    return std::round(y);
}

/// As if painted with that opacity on the ground. Transparent fills taller than a hundred pixels are dealt out to
/// threads by Qt, bar for bar, which costs many times what the painting does.
QColor faded(const QColor& colour, const QColor& ground, double opacity)
{
    const auto mix = [opacity](int over, int under) {
        return static_cast<int>(std::lround(over * opacity + under * (1 - opacity)));
    };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

} // namespace

PlotLayer::PlotLayer(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    constexpr double aboveGrid = 5;
    setZValue(aboveGrid);
    setAcceptedMouseButtons(Qt::NoButton);
}

void PlotLayer::setData(const ChartData* data)
{
    m_data = data;
    update();
}

void PlotLayer::setFrame(const PlotFrame& frame)
{
    if (frame.area != m_frame.area) {
        prepareGeometryChange();
    }
    m_frame = frame;
    m_daysEach = daysAColumn(frame.window.length(), frame.area.width());
    update();
}

void PlotLayer::setColours(const Tokens& tokens, const QFont& font)
{
    m_tokens = &tokens;
    m_font = font;
    update();
}

void PlotLayer::setMarked(std::optional<Day> day)
{
    m_marked = day;
    update();
}

QRectF PlotLayer::boundingRect() const
{
    return m_frame.area.adjusted(-besides, 0, besides, footer());
}

void PlotLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_data == nullptr || m_tokens == nullptr || m_data->series.values.empty()) {
        return;
    }
    paintDays(*painter);
    if (!m_data->anyIn(m_frame.window.shown())) {
        paintNothing(*painter);
    }
    painter->save();
    painter->setClipRect(m_frame.area.adjusted(0, -2, 0, 2));
    if (m_data->look.shape == ChartShape::bars) {
        paintBars(*painter);
    } else {
        paintPoints(*painter);
    }
    paintMean(*painter);
    painter->restore();
    paintMark(*painter);
}

void PlotLayer::paintBars(QPainter& painter) const
{
    constexpr double behindLine = 0.6;
    constexpr double alone = 0.85;
    const QColor fill =
        faded(m_tokens->*(m_data->look.colour), m_tokens->surface, m_data->look.meanLine ? behindLine : alone);
    const double wide = std::clamp(m_frame.slot() * m_daysEach * 0.7, 1.0, 24.0);
    const double base = onPixel(m_frame.area.bottom());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const ColumnOfDays& column : columnsOf(m_data->values, m_frame.window, m_daysEach)) {
        // An explicit zero is a mark on the base line; a day that was not logged is nothing.
        const double top = std::min(base - 2, onPixel(m_frame.yOf(column.mean)));
        painter.fillRect(QRectF(m_frame.xOf(column.middle()) - wide / 2, top, wide, base - top), fill);
    }
}

void PlotLayer::paintPoints(QPainter& painter) const
{
    constexpr double behindLine = 0.7;
    constexpr double stroke = 0.35;
    const QColor fill =
        faded(m_tokens->*(m_data->look.colour), m_tokens->surface, m_daysEach > 1 ? stroke : behindLine);
    painter.setRenderHint(QPainter::Antialiasing, m_daysEach == 1);
    if (m_daysEach > 1) {
        constexpr double half = 1;
        for (const ColumnOfDays& column : columnsOf(m_data->values, m_frame.window, m_daysEach)) {
            const double x = m_frame.xOf(column.middle());
            painter.fillRect(QRectF(QPointF(x - half, m_frame.yOf(column.high) - half),
                                    QPointF(x + half, m_frame.yOf(column.low) + half)),
                             fill);
        }
        return;
    }
    const double radius = std::clamp(m_frame.slot() * 0.4, 1.5, 3.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    for (const ColumnOfDays& column : columnsOf(m_data->values, m_frame.window, m_daysEach)) {
        painter.drawEllipse(QPointF(m_frame.xOf(column.first), m_frame.yOf(column.high)), radius, radius);
    }
}

void PlotLayer::paintMean(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    // Single strokes without round ends: Qt has a short way for these and none for one long path.
    painter.setPen(QPen(m_tokens->*(m_data->look.colour), 2, Qt::SolidLine, Qt::SquareCap));
    QList<QLineF> strokes;
    for (const QLineF& line : meanLines(*m_data, m_frame.window, m_daysEach)) {
        strokes.emplace_back(m_frame.xOf(line.x1()), m_frame.yOf(line.y1()), m_frame.xOf(line.x2()),
                             m_frame.yOf(line.y2()));
    }
    painter.drawLines(strokes);
}

void PlotLayer::paintMark(QPainter& painter) const
{
    if (!m_marked || !m_frame.window.shown().contains(*m_marked)) {
        return;
    }
    const double x = m_frame.xOf(static_cast<double>((*m_marked - m_data->series.first).count()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tokens->muted, 1));
    painter.drawLine(QPointF(x, m_frame.area.top()), QPointF(x, m_frame.area.bottom()));
    if (const std::optional<double> value = m_data->series.on(*m_marked)) {
        constexpr double radius = 4;
        painter.setPen(QPen(m_tokens->surface, 1.5));
        painter.setBrush(m_tokens->*(m_data->look.colour));
        painter.drawEllipse(QPointF(x, m_frame.yOf(*value)), radius, radius);
    }
}

int PlotLayer::footer()
{
    constexpr int around = 10;
    return QFontMetrics(fontFor(TextStep::secondary)).height() + around;
}

void PlotLayer::paintDays(QPainter& painter) const
{
    constexpr int leastRoom = 90;
    const QFontMetricsF metrics(m_font);
    const double room = std::max<double>(leastRoom, metrics.horizontalAdvance(QStringLiteral("00 Mmm 0000")));
    const int most = std::clamp(static_cast<int>(m_frame.area.width() / room), 3, 9);
    const double base = m_frame.area.bottom() + 4 + metrics.ascent();
    const double left = m_frame.area.left() - besides;
    double free = left;
    painter.setFont(m_font);
    painter.setPen(m_tokens->muted);
    for (const TimeTick& tick : timeTicks(m_frame.window.shown(), most)) {
        const double middle = m_frame.xOf(static_cast<double>((tick.day - m_frame.window.whole().first).count()));
        const double wide = metrics.horizontalAdvance(tick.label);
        const double from = std::min(middle - wide / 2, m_frame.area.right() + 8 - wide);
        if (from >= free && middle <= m_frame.area.right()) {
            painter.drawText(QPointF(from, base), tick.label);
            free = from + wide + metrics.averageCharWidth();
        }
    }
}

void PlotLayer::paintNothing(QPainter& painter) const
{
    painter.setFont(m_font);
    painter.setPen(m_tokens->muted);
    painter.drawText(m_frame.area, Qt::AlignCenter | Qt::TextWordWrap, sentences::nothingInTheseDays());
}

} // namespace hf
