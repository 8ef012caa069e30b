// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/backup_signs.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/tokens.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmap>

#include <array>

namespace hf {

namespace {

/// In the grid and the stroke of the icons.
void paintGoodSign(QPainter& painter, const QRect& place, const QColor& colour)
{
    constexpr double grid = 24;
    constexpr double stroke = 1.7;
    constexpr std::array<QPointF, 3> corners{QPointF(4.5, 12.8), QPointF(9.5, 17.8), QPointF(19.5, 6.8)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / grid, place.height() / grid);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(corners.data(), static_cast<int>(corners.size()));
    painter.restore();
}

void paintTinted(QPainter& painter, const QRect& place, const QString& icon, const QColor& colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap drawn(place.size() * ratio);
    drawn.fill(Qt::transparent);
    QPainter tint(&drawn);
    themeIcon(icon).paint(&tint, drawn.rect());
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(drawn.rect(), colour);
    tint.end();
    drawn.setDevicePixelRatio(ratio);
    painter.drawPixmap(place.topLeft(), drawn);
}

} // namespace

int signSide(const QFontMetrics& metrics)
{
    return metrics.height();
}

QColor signColour(BackupSign sign, const QPalette& palette)
{
    const Tokens& t = tokensOf(palette);
    switch (sign) {
    case BackupSign::none:
        return t.muted;
    case BackupSign::good:
        return t.good;
    case BackupSign::caution:
        return t.caution;
    }
    return t.muted;
}

void paintSign(QPainter& painter, const QRect& place, BackupSign sign, const QPalette& palette)
{
    const QColor colour = signColour(sign, palette);
    switch (sign) {
    case BackupSign::none:
        return;
    case BackupSign::good:
        return paintGoodSign(painter, place, colour);
    case BackupSign::caution:
        return paintTinted(painter, place, QStringLiteral("warning"), colour);
    }
}

SignMark::SignMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void SignMark::setSign(BackupSign sign)
{
    m_sign = sign;
    setVisible(sign != BackupSign::none);
    update();
}

QSize SignMark::sizeHint() const
{
    const int side = signSide(fontMetrics());
    return {side, side};
}

void SignMark::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintSign(painter, rect(), m_sign, palette());
}

} // namespace hf
