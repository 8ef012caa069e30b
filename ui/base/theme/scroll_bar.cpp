// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/scroll_bar.h"

#include "ui/base/theme/tokens.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

#include <algorithm>
#include <cstdint>

namespace hf::scroll_bar {

namespace {

constexpr int shortestHandle = 28;

/// Where the handle begins and how long it is, along the bar.
struct Handle {
    int begin = 0;
    int length = 0;
};

Handle handleOf(const QStyleOptionSlider& bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int room = across ? bar.rect.width() : bar.rect.height();
    const std::int64_t range = std::int64_t{bar.maximum} - bar.minimum;
    if (range <= 0 || room <= shortestHandle) {
        return {0, room};
    }
    const auto share = static_cast<int>(std::int64_t{room} * bar.pageStep / (range + bar.pageStep));
    const int length = std::clamp(share, shortestHandle, room);
    return {
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown),
        length};
}

} // namespace

QRect part(const QStyleOptionSlider& bar, QStyle::SubControl control)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int room = across ? bar.rect.width() : bar.rect.height();
    const Handle handle = handleOf(bar);
    const auto along = [&](int begin, int length) {
        const QRect piece =
            across ? QRect(begin, 0, length, bar.rect.height()) : QRect(0, begin, bar.rect.width(), length);
        return QStyle::visualRect(bar.direction, bar.rect, piece.translated(bar.rect.topLeft()));
    };
    switch (control) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(handle.begin, handle.length);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, handle.begin);
    case QStyle::SC_ScrollBarAddPage:
        return along(handle.begin + handle.length, room - handle.begin - handle.length);
    default:
        return {}; // no buttons at its ends
    }
}

void paint(const QStyleOptionSlider& bar, const QBrush& ground, QPainter& painter)
{
    constexpr double slim = 3;
    const Tokens& t = tokensOf(bar.palette);
    painter.fillRect(bar.rect, ground);
    const bool used = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                      bar.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF handle = QRectF(part(bar, QStyle::SC_ScrollBarSlider)).adjusted(slim, slim, -slim, -slim);
    const double round = std::min(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(used ? t.muted : t.controlBorder);
    painter.drawRoundedRect(handle, round, round);
    painter.restore();
}

} // namespace hf::scroll_bar
