// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/mark_layer.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace hf {

namespace {

constexpr double leastRoom = 26; ///< pixels; fewer show no word
constexpr double inset = 3;

} // namespace

std::vector<PaintedMark> laidOut(const DayMarks& marks, const PlotFrame& frame, const QFont& font)
{
    std::vector<PaintedMark> painted;
    const QFontMetricsF metrics(font);
    const auto edge = [&frame](Day day) {
        const double x = frame.xOf(static_cast<double>((day - frame.window.whole().first).count()) - 0.5);
        return std::clamp(x, frame.area.left(), frame.area.right());
    };
    const auto shown = marks.in(frame.window.shown());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const double left = edge(shown[i]->range.first);
        const double right = edge(shown[i]->range.last + days{1});
        PaintedMark mark;
        mark.shade = QRectF(left, frame.area.top() - MarkLayer::strip, std::max(2.0, right - left),
                            frame.area.height() + MarkLayer::strip);
        QStringList names{shown[i]->name};
        for (; i + 1 < shown.size() && edge(shown[i + 1]->range.first) == left; ++i) {
            names << shown[i + 1]->name;
            mark.shade.setRight(std::max(mark.shade.right(), edge(shown[i + 1]->range.last + days{1})));
        }
        const double limit = i + 1 < shown.size() ? edge(shown[i + 1]->range.first) : frame.area.right();
        const double room = limit - left - 2 * inset;
        if (room >= leastRoom) {
            mark.label = metrics.elidedText(names.join(QStringLiteral(", ")), Qt::ElideRight, room);
        }
        painted.push_back(mark);
    }
    return painted;
}

MarkLayer::MarkLayer(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    constexpr double belowGrid = -0.5;
    setZValue(belowGrid);
    setAcceptedMouseButtons(Qt::NoButton);
}

void MarkLayer::setMarks(const DayMarks* marks)
{
    m_marks = marks;
    update();
}

void MarkLayer::setFrame(const PlotFrame& frame)
{
    if (frame.area != m_frame.area) {
        prepareGeometryChange();
    }
    m_frame = frame;
    update();
}

void MarkLayer::setColours(const Tokens& tokens, const QFont& font)
{
    m_tokens = &tokens;
    m_font = font;
    update();
}

QRectF MarkLayer::boundingRect() const
{
    return m_frame.area.adjusted(0, -strip, 0, 0);
}

void MarkLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_marks == nullptr || m_tokens == nullptr || m_marks->empty()) {
        return;
    }
    const std::vector<PaintedMark> marks = laidOut(*m_marks, m_frame, m_font);
    for (const PaintedMark& mark : marks) {
        painter->fillRect(mark.shade, m_tokens->cautionSoft);
    }
    painter->setFont(m_font);
    painter->setPen(m_tokens->muted);
    const double base = m_frame.area.top() - 5;
    for (const PaintedMark& mark : marks) {
        if (!mark.label.isEmpty()) {
            painter->drawText(QPointF(mark.shade.left() + inset, base), mark.label);
        }
    }
}

} // namespace hf
