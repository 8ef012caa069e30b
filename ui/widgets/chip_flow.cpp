// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chip_flow.h"

#include "ui/base/theme/type_scale.h"

#include <QtWidgets/QStyle>

#include <algorithm>

namespace hf {

ChipFlow::ChipFlow(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipFlow::add(QWidget* chip)
{
    chip->setParent(this);
    chip->show();
    m_chips.push_back(chip);
    updateGeometry();
    arrange(width(), true);
}

void ChipFlow::clear()
{
    for (QWidget* chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // one of them may have been pressed just now
    }
    m_chips.clear();
    updateGeometry();
}

int ChipFlow::arrange(int width, bool apply) const
{
    QPoint at;
    int high = 0;
    for (QWidget* chip : m_chips) {
        QSize wanted = chip->sizeHint();
        wanted.setWidth(std::min(wanted.width(), std::max(1, width)));
        if (at.x() > 0 && at.x() + wanted.width() > width) {
            at = QPoint(0, at.y() + high + space::tiny);
            high = 0;
        }
        if (apply) {
            chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(at, wanted)));
        }
        at.rx() += wanted.width() + space::tiny;
        high = std::max(high, wanted.height());
    }
    return at.y() + high;
}

QSize ChipFlow::sizeHint() const
{
    constexpr int usual = 260;
    return {usual, heightForWidth(usual)};
}

QSize ChipFlow::minimumSizeHint() const
{
    QSize largest;
    for (const QWidget* chip : m_chips) {
        largest = largest.expandedTo(chip->sizeHint());
    }
    return largest.expandedTo(QSize(0, 0));
}

void ChipFlow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace hf
