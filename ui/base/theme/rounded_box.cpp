// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/rounded_box.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtGui/QPixmapCache>

#include <algorithm>
#include <array>
#include <cmath>

namespace hf {

namespace {

void paintSmooth(QPainter& painter, const QRect& rect, const BoxLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.fill);
    painter.setPen(look.outline.isValid() ? QPen(look.outline, look.lineWidth) : QPen(Qt::NoPen));
    const double inset = look.outline.isValid() ? look.lineWidth / 2.0 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), look.radius, look.radius);
    painter.restore();
}

bool isWhole(double number)
{
    constexpr double tolerance = 1e-6;
    return std::abs(number - std::round(number)) < tolerance;
}

/// Whether every whole coordinate is the edge of a pixel; between pixels a filled edge would be hard or doubled.
bool onPixels(const QPainter& painter, double ratio)
{
    const QTransform& to = painter.deviceTransform();
    return painter.opacity() == 1.0 && to.type() <= QTransform::TxScale && isWhole(ratio) && to.m11() == ratio &&
           to.m22() == ratio && isWhole(to.dx()) && isWhole(to.dy());
}

int cornerOf(const BoxLook& look)
{
    return look.radius + look.lineWidth;
}

/// The four corners of a box, side by side as on the box.
QPixmap cornersOf(const BoxLook& look, double ratio)
{
    const std::array<quint32, 5> parts{look.fill.rgba(), look.outline.isValid() ? look.outline.rgba() : 0U,
                                       static_cast<quint32>(look.lineWidth), static_cast<quint32>(look.radius),
                                       static_cast<quint32>(ratio)};
    QString key = QStringLiteral("hf-box");
    for (const quint32 part : parts) {
        key += QLatin1Char('-') + QString::number(part, 16);
    }
    QPixmap corners;
    if (!QPixmapCache::find(key, &corners)) {
        const int side = 2 * cornerOf(look);
        corners = QPixmap(QSize(side, side) * ratio);
        corners.setDevicePixelRatio(ratio);
        corners.fill(Qt::transparent);
        QPainter painter(&corners);
        paintSmooth(painter, {0, 0, side, side}, look);
        painter.end();
        QPixmapCache::insert(key, corners);
    }
    return corners;
}

} // namespace

void paintRoundedBox(QPainter& painter, const QRect& rect, const BoxLook& look)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int corner = cornerOf(look);
    if (!onPixels(painter, ratio) || std::min(rect.width(), rect.height()) < 2 * corner) {
        paintSmooth(painter, rect, look);
        return;
    }
    const QPixmap corners = cornersOf(look, ratio);
    const double taken = corner * ratio;
    for (const int right : {0, 1}) {
        for (const int below : {0, 1}) {
            const QRect place(right == 0 ? rect.left() : rect.right() + 1 - corner,
                              below == 0 ? rect.top() : rect.bottom() + 1 - corner, corner, corner);
            painter.drawPixmap(QRectF(place), corners, QRectF(right * taken, below * taken, taken, taken));
        }
    }
    const int line = look.outline.isValid() ? look.lineWidth : 0;
    const QRect across = rect.adjusted(corner, 0, -corner, 0);
    const QRect down = rect.adjusted(0, corner, 0, -corner);
    if (look.fill.alpha() > 0) {
        painter.fillRect(across.adjusted(0, line, 0, -line), look.fill);
        painter.fillRect(QRect(rect.left() + line, down.top(), corner - line, down.height()), look.fill);
        painter.fillRect(QRect(rect.right() + 1 - corner, down.top(), corner - line, down.height()), look.fill);
    }
    if (line > 0) {
        painter.fillRect(QRect(across.left(), across.top(), across.width(), line), look.outline);
        painter.fillRect(QRect(across.left(), across.bottom() + 1 - line, across.width(), line), look.outline);
        painter.fillRect(QRect(down.left(), down.top(), line, down.height()), look.outline);
        painter.fillRect(QRect(down.right() + 1 - line, down.top(), line, down.height()), look.outline);
    }
}

} // namespace hf
