// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/mark_layer.h"

#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace hf {

namespace {

constexpr double leastRoom = 44; ///< pixels between the labels of marks
constexpr double inset = 3;

} // namespace

std::vector<PaintedMark> laidOut(const DayMarks& marks, const PlotFrame& frame, const QFont& font)
{
    std::vector<PaintedMark> painted;
    const auto edge = [&frame](Day day) {
        const double x = frame.xOf(static_cast<double>((day - frame.window.whole().first).count()) - 0.5);
        return std::clamp(x, frame.area.left(), frame.area.right());
    };
    std::vector<QStringList> names;
    std::vector<std::size_t> heads; ///< the marks that carry a label
    for (const NamedSpan* mark : marks.in(frame.window.shown())) {
        const double left = edge(mark->range.first);
        const double right = std::max(left + 2, edge(mark->range.last + days{1}));
        painted.push_back(
            {QRectF(QPointF(left, frame.area.top() - MarkLayer::strip()), QPointF(right, frame.area.bottom())), {}});
        if (heads.empty() || left - painted[heads.back()].shade.left() >= leastRoom) {
            heads.push_back(painted.size() - 1);
            names.emplace_back();
        }
        if (!names.back().contains(mark->name)) {
            names.back() << mark->name;
        }
    }
    const QFontMetricsF metrics(font);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        PaintedMark& head = painted[heads[i]];
        const double limit = i + 1 < heads.size() ? painted[heads[i + 1]].shade.left() : frame.area.right();
        const double room = limit - head.shade.left() - 2 * inset;
        if (room >= leastRoom / 2) {
            head.label = metrics.elidedText(sentences::commaList(names[i]), Qt::ElideRight, room);
        }
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

int MarkLayer::strip()
{
    constexpr int around = 4;
    return QFontMetrics(fontFor(TextStep::secondary)).height() + around;
}

QRectF MarkLayer::boundingRect() const
{
    return m_frame.area.adjusted(0, -strip(), 0, 0);
}

void MarkLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_marks == nullptr || m_tokens == nullptr || m_marks->empty()) {
        return;
    }
    const std::vector<PaintedMark> marks = laidOut(*m_marks, m_frame, m_font);
    painter->setRenderHint(QPainter::Antialiasing, false);
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
