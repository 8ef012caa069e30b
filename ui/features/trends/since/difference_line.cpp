// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/difference_line.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/charts/chart_data.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace hf {

namespace {

constexpr int plotHigh = 34;
constexpr int labelRoom = 22;
constexpr double side = 26; ///< for half a label

} // namespace

DifferenceLine::DifferenceLine(QWidget* parent)
    : QWidget(parent),
      m_colour(&Tokens::accent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DifferenceLine::show(const BeforeAfter& change, const Metric& metric, QColor Tokens::*colour)
{
    m_change = change;
    m_metric = metric;
    m_colour = colour;
    m_reach =
        niceTop(std::max({std::abs(change.interval.low), std::abs(change.interval.high), 1.5 * change.smallestEffect}));
    update();
}

QSize DifferenceLine::sizeHint() const
{
    constexpr int usual = 340;
    return {usual, plotHigh + std::max(labelRoom, QFontMetrics(fontFor(TextStep::secondary)).height())};
}

QSize DifferenceLine::minimumSizeHint() const
{
    constexpr int least = 200;
    return {least, sizeHint().height()};
}

double DifferenceLine::xOf(double value) const
{
    const double half = (width() - 2 * side) / 2;
    return side + half + half * std::clamp(value / m_reach, -1.0, 1.0);
}

void DifferenceLine::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter, tokens);
    paintDifference(painter, tokens);
}

void DifferenceLine::paintScale(QPainter& painter, const Tokens& tokens) const
{
    const QRectF band(QPointF(xOf(-m_change.smallestEffect), 0), QPointF(xOf(m_change.smallestEffect), plotHigh));
    painter.fillRect(band, tokens.line);
    painter.setFont(fontFor(TextStep::secondary));
    const double words = painter.fontMetrics().horizontalAdvance(sentences::meanFigure(-m_reach / 2, m_metric)) + side;
    const bool fine = words < (width() - 2 * side) / 4; // else every second figure
    for (const double share : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
        const double x = xOf(share * m_reach);
        painter.setPen(share == 0 ? QPen(tokens.text, 1, Qt::DashLine) : QPen(tokens.line));
        painter.drawLine(QPointF(x, 0), QPointF(x, plotHigh));
        if (fine || std::abs(share) != 0.5) {
            painter.setPen(tokens.muted);
            const double left = std::clamp(x - words / 2, 0.0, std::max(0.0, width() - words));
            painter.drawText(QRectF(left, plotHigh, words, height() - plotHigh), Qt::AlignHCenter | Qt::AlignTop,
                             sentences::meanFigure(share * m_reach, m_metric));
        }
    }
}

void DifferenceLine::paintDifference(QPainter& painter, const Tokens& tokens) const
{
    constexpr double radius = 5.5;
    constexpr double thick = 7;
    constexpr double faint = 0.4;
    const double middle = plotHigh / 2.0;
    const QColor strong = tokens.*m_colour;
    painter.setPen(QPen(strong, thick, Qt::SolidLine, Qt::RoundCap));
    painter.setOpacity(faint);
    painter.drawLine(QPointF(xOf(m_change.interval.low), middle), QPointF(xOf(m_change.interval.high), middle));
    painter.setOpacity(1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    painter.drawEllipse(QPointF(xOf(m_change.difference), middle), radius, radius);
}

} // namespace hf
