// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/relate/interval_line.h"

#include "ui/base/theme/tokens.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace hf {

namespace {

constexpr int high = 22;

} // namespace

IntervalLine::IntervalLine(QWidget* parent)
    : QWidget(parent),
      m_colour(&Tokens::accent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalLine::show(double value, const Interval& interval, QColor Tokens::*colour)
{
    m_value = value;
    m_interval = interval;
    m_colour = colour;
    update();
}

QSize IntervalLine::sizeHint() const
{
    constexpr int usual = 220;
    return {usual, high};
}

QSize IntervalLine::minimumSizeHint() const
{
    constexpr int least = 120;
    return {least, high};
}

void IntervalLine::paintEvent(QPaintEvent* /*event*/)
{
    constexpr double radius = 4.5;
    constexpr double thick = 5;
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = (width() - 2 * radius) / 2;
    const double middle = height() / 2.0;
    const auto x = [&](double value) { return radius + half + half * std::clamp(value, -1.0, 1.0); };
    painter.setPen(t.line);
    painter.drawLine(QPointF(x(-1), middle), QPointF(x(1), middle));
    painter.setPen(QPen(t.controlBorder, 1, Qt::DashLine));
    painter.drawLine(QPointF(x(0), 1), QPointF(x(0), height() - 1));
    const QColor strong = t.*m_colour;
    painter.setPen(QPen(strong, thick, Qt::SolidLine, Qt::FlatCap));
    painter.setOpacity(0.45);
    painter.drawLine(QPointF(x(m_interval.low), middle), QPointF(x(m_interval.high), middle));
    painter.setOpacity(1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(strong);
    painter.drawEllipse(QPointF(x(m_value), middle), radius, radius);
}

} // namespace hf
