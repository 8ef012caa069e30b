// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/marks.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace hf {

ChipLabel::ChipLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChipLabel::sizeHint() const
{
    constexpr int sides = 2 * 12;
    return {fontMetrics().horizontalAdvance(text()) + sides, fontMetrics().height() + space::small};
}

void ChipLabel::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokensOf(palette()).controlBorder);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.end();
    QLabel::paintEvent(event);
}

SupplyBar::SupplyBar(QWidget* parent)
    : QWidget(parent)
{
    constexpr int high = 6;
    setFixedHeight(high);
}

void SupplyBar::setShare(double share)
{
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void SupplyBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double round = height() / 2.0;
    painter.setBrush(t.line);
    painter.drawRoundedRect(QRectF(rect()), round, round);
    if (m_share > 0) {
        painter.setBrush(t.dose);
        const int wide = std::max(height(), static_cast<int>(m_share * width()));
        painter.drawRoundedRect(QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, wide, height()))),
                                round, round);
    }
}

} // namespace hf
