// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/room.h"

#include "ui/base/theme/type_scale.h"

#include <QtGui/QFontInfo>
#include <QtGui/QFontMetrics>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>

namespace hf {

int withType(int pixels)
{
    constexpr double usual = 15; // pixels: 11 points at 100 %
    const double share = QFontInfo(QApplication::font()).pixelSize() / usual;
    return std::max(pixels, static_cast<int>(std::lround(pixels * share)));
}

QSize withType(QSize size)
{
    constexpr double ofScreen = 0.9;
    const QSize screen = QGuiApplication::primaryScreen()->availableSize() * ofScreen;
    return QSize(withType(size.width()), withType(size.height())).boundedTo(screen).expandedTo(size);
}

int readableWidth(const QFontMetrics& metrics)
{
    constexpr int letters = 75;
    const QString usual = QStringLiteral("Much of what is said here is of about this length and uses these letters.");
    return metrics.horizontalAdvance(usual) * letters / static_cast<int>(usual.size());
}

int controlHeight()
{
    constexpr int aroundWords = 12;
    return std::max<int>(size::control, QFontMetrics(QApplication::font()).height() + aroundWords);
}

} // namespace hf
