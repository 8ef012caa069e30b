// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filling_area.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLayout>

#include <algorithm>

namespace hf {

FillingArea::FillingArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize FillingArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FillingArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), 0};
}

bool FillingArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FillingArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// A layout that wraps knows its least height for no width; what it needs beyond its usual one is added.
void FillingArea::fit()
{
    const int wide = viewport()->width();
    const int wrapped = widget()->layout()->totalHeightForWidth(wide) - widget()->sizeHint().height();
    const int least = widget()->minimumSizeHint().height() + std::max(0, wrapped);
    widget()->resize(wide, std::max(viewport()->height(), least));
}

} // namespace hf
