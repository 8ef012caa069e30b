// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/check_mark.h"

#include "ui/base/theme/tokens.h"

#include <QtGui/QPainter>

#include <array>

namespace hf {

namespace {

constexpr double boxRadius = 3;

void paintTick(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const std::array<QPointF, 3> tick{QPointF(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52),
                                      QPointF(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71),
                                      QPointF(box.left() + box.width() * 0.77, box.top() + box.height() * 0.30)};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
}

} // namespace

void paintCheckMark(QPainter& painter, const QStyleOption& option, MarkShape shape)
{
    const Tokens& t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = on || partly;
    const QColor outline = !enabled ? t.line : filled ? t.accent : t.controlBorder;
    const QColor fill = !filled ? (enabled ? t.surface : t.window) : enabled ? t.accent : t.line;
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Around a circle a line of one pixel is spread over two and grows faint.
    painter.setPen(QPen(outline, shape == MarkShape::circle ? 1.5 : 1));
    painter.setBrush(fill);
    const double radius = shape == MarkShape::circle ? box.width() / 2 : boxRadius;
    painter.drawRoundedRect(box, radius, radius);
    const QColor mark = enabled ? t.onAccent : t.controlBorder;
    if (on && shape == MarkShape::box) {
        paintTick(painter, box, mark);
    } else if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22);
    } else if (partly) {
        painter.setPen(QPen(mark, 1.7, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + 3, box.center().y()), QPointF(box.right() - 3, box.center().y()));
    }
    painter.restore();
}

} // namespace hf
