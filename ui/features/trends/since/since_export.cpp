// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/since_export.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QPainter>

namespace hf {

QImage pictureOf(const SincePicture& picture, const QString& title, const QString& said)
{
    constexpr int wide = 1000;
    constexpr int twice = 2;
    constexpr int line = 30;
    SinceChart chart;
    chart.setPalette(paletteOf(Appearance::light));
    chart.show(picture);
    chart.resize(wide - 2 * space::cardX, chart.sizeHint().height());
    QImage image(QSize(wide, chart.height() + 2 * line + 2 * space::cardY) * twice, QImage::Format_RGB32);
    image.setDevicePixelRatio(twice);
    const Tokens& t = tokensOf(Appearance::light);
    image.fill(t.surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.text);
    painter.setFont(fontFor(TextStep::title));
    painter.drawText(QRect(space::cardX, space::cardY, chart.width(), line), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setPen(t.muted);
    painter.setFont(fontFor(TextStep::secondary));
    painter.drawText(QRect(space::cardX, space::cardY + line, chart.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     said);
    chart.render(&painter, QPoint(space::cardX, space::cardY + 2 * line), {}, QWidget::DrawChildren);
    return image;
}

QByteArray bytesOf(const SincePicture& picture, const QString& title, const QString& said, SaveAs form)
{
    return form == SaveAs::picture
               ? pngOf(pictureOf(picture, title, said))
               : csvOf(ChartData(picture.metric, picture.series, picture.look), picture.windows.both());
}

} // namespace hf
