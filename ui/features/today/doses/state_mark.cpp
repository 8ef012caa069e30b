// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/today/doses/state_mark.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/tokens.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace hf {

namespace {

constexpr QRectF circle(2.5, 2.5, 11, 11);

void tick(QPainter& painter)
{
    painter.drawPolyline(QPolygonF({QPointF(3, 8.5), QPointF(6.5, 12), QPointF(13, 4.5)}));
}

void arrow(QPainter& painter)
{
    painter.drawLine(QPointF(2.5, 8), QPointF(13, 8));
    painter.drawPolyline(QPolygonF({QPointF(9, 4), QPointF(13, 8), QPointF(9, 12)}));
}

} // namespace

StateMark::StateMark(std::optional<OccurrenceState> state, QWidget* parent)
    : QWidget(parent),
      m_state(state)
{
    setFixedSize(withType(side), withType(side));
}

void StateMark::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / static_cast<double>(side), height() / static_cast<double>(side));
    const auto pen = [&painter](const QColor& colour) {
        painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    pen(t.muted);
    switch (m_state.value_or(OccurrenceState::taken)) {
    case OccurrenceState::taken:
        pen(t.good);
        tick(painter);
        break;
    case OccurrenceState::floor:
        pen(t.good);
        painter.drawEllipse(circle);
        painter.setBrush(t.good);
        painter.drawChord(circle, 180 * 16, 180 * 16);
        break;
    case OccurrenceState::due:
        pen(t.text);
        painter.drawEllipse(circle);
        break;
    case OccurrenceState::skipped:
        arrow(painter);
        break;
    case OccurrenceState::missed:
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
        break;
    case OccurrenceState::paused:
        painter.drawLine(QPointF(5.5, 4), QPointF(5.5, 12));
        painter.drawLine(QPointF(10.5, 4), QPointF(10.5, 12));
        break;
    }
}

} // namespace hf
