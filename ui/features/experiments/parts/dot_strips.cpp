// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/parts/dot_strips.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/digits.h"
#include "ui/base/words/sentences_findings.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace hf {

namespace {

constexpr int stripHeight = 62;
constexpr int radius = 3;

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Where things stand in an area.
struct Frame {
    QRect area;
    int names;
    int axis;
    int strip;
    DotScale scale;

    double x(double value) const
    {
        constexpr int edge = 8;
        const double width = area.width() - names - 2 * edge;
        return area.left() + names + edge + (value - scale.low) / (scale.high - scale.low) * width;
    }
};

void paintAxis(QPainter& painter, const Frame& frame, const Tokens& t)
{
    const int bottom = frame.area.bottom() - frame.axis;
    const int digits = QFontMetrics(painter.font()).horizontalAdvance(QStringLiteral("00000"));
    for (double value = frame.scale.low; value <= frame.scale.high + frame.scale.step / 4; value += frame.scale.step) {
        const double x = frame.x(value);
        painter.setPen(t.line);
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, bottom));
        painter.setPen(t.muted);
        painter.drawText(QRectF(x - digits, bottom + 2, 2 * digits, frame.axis), Qt::AlignHCenter | Qt::AlignTop,
                         sentences::number(value));
    }
}

/// Dots that would lie on each other stand beside each other, away from the middle line.
void paintDots(QPainter& painter, const Frame& frame, const std::vector<double>& values, double middle)
{
    std::map<int, int> taken;
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const int room = std::max(1, (frame.strip / 2 - radius - 2) / (2 * radius));
    for (const double value : sorted) {
        const double x = frame.x(value);
        const int place = taken[static_cast<int>(x) / (2 * radius)]++;
        const int away = ((place + 1) / 2) % (room + 1);
        const double y = middle + (place % 2 == 0 ? 1 : -1) * away * 2 * radius;
        painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

} // namespace

DotScale scaleFor(const std::vector<DotStrip>& strips, std::optional<std::pair<double, double>> ends)
{
    double low = ends ? ends->first : 0;
    double high = ends ? ends->second : 0;
    bool first = !ends;
    for (const DotStrip& strip : strips) {
        for (const double value : strip.values) {
            low = first ? value : std::min(low, value);
            high = first ? value : std::max(high, value);
            first = false;
        }
    }
    constexpr double parts = 8;
    const double rough = std::max(high - low, 1e-9) / parts;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = factor * power;
        if (step >= rough) {
            break;
        }
    }
    const DotScale scale{std::floor(low / step) * step, std::ceil(high / step) * step, step};
    return scale.high > scale.low ? scale : DotScale{scale.low - step, scale.low + step, step};
}

DotStrips::DotStrips(QWidget* parent)
    : QWidget(parent),
      m_colour(&Tokens::accent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DotStrips::show(std::vector<DotStrip> strips, const DotScale& scale)
{
    m_strips = std::move(strips);
    m_scale = scale;
    updateGeometry();
    update();
}

QSize DotStrips::sizeHint() const
{
    constexpr int usual = 420;
    const int axis = QFontMetrics(fontFor(TextStep::secondary)).height() + space::tiny;
    return {usual, static_cast<int>(std::max<std::size_t>(2, m_strips.size())) * withType(stripHeight) + axis};
}

QSize DotStrips::minimumSizeHint() const
{
    constexpr int least = 240;
    return {least, sizeHint().height()};
}

void DotStrips::paintOn(QPainter& painter, const QRect& area, const Tokens& t) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(painter.font(), painter.device());
    int names = 0;
    for (const DotStrip& strip : m_strips) {
        names = std::max(names, metrics.horizontalAdvance(strip.name) + space::gap);
    }
    names = std::min(names, area.width() / 3);
    const int axis = metrics.height() + space::tiny;
    const int strips = std::max(1, static_cast<int>(m_strips.size()));
    const Frame frame{area, names, axis, (area.height() - axis) / strips, m_scale};
    paintAxis(painter, frame, t);
    for (std::size_t i = 0; i < m_strips.size(); ++i) {
        const DotStrip& strip = m_strips[i];
        const int top = area.top() + static_cast<int>(i) * frame.strip;
        const double middle = top + frame.strip / 2.0;
        painter.setPen(t.text);
        painter.drawText(QRect(area.left(), top, names - space::tiny, frame.strip), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(strip.name, Qt::ElideRight, names - space::tiny));
        if (strip.values.empty()) {
            continue;
        }
        const QColor colour = i == 0 ? t.*m_colour : t.muted;
        painter.setPen(QPen(colour, 1.4));
        painter.setBrush(i == 0 ? QBrush(colour) : QBrush(t.surface));
        paintDots(painter, frame, strip.values, middle);
        const double mean = frame.x(meanOf(strip.values));
        const int half = frame.strip / 2 - 6;
        painter.setPen(QPen(t.text, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(mean, middle - half), QPointF(mean, middle + half));
    }
}

void DotStrips::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(fontFor(TextStep::secondary));
    paintOn(painter, rect(), tokensOf(palette()));
}

} // namespace hf
