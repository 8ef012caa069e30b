// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columns.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"

#include <QtCore/QEvent>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace hf {

namespace {

constexpr int narrowest = 150; ///< of a part side by side with others

} // namespace

void Columns::add(QWidget* part)
{
    part->setParent(this);
    m_parts.push_back(part);
    updateGeometry();
}

int Columns::arrange(int width, bool apply) const
{
    const auto count = static_cast<int>(m_parts.size());
    if (count == 0) {
        return 0;
    }
    const bool beside = (width - (count - 1) * space::gap) / count >= withType(narrowest);
    const int each = beside ? (width - (count - 1) * space::gap) / count : width;
    QPoint at;
    int bottom = 0;
    for (QWidget* part : m_parts) {
        const int high =
            std::max(part->hasHeightForWidth() ? part->heightForWidth(each) : 0, part->minimumSizeHint().height());
        if (apply) {
            part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(at, QSize(each, high))));
        }
        bottom = std::max(bottom, at.y() + high);
        at = beside ? QPoint(at.x() + each + space::gap, 0) : QPoint(0, at.y() + high + space::gap);
    }
    return bottom;
}

QSize Columns::sizeHint() const
{
    const int wide = std::max(width(), minimumSizeHint().width());
    return {wide, arrange(wide, false)};
}

QSize Columns::minimumSizeHint() const
{
    int widest = 0;
    for (const QWidget* part : m_parts) {
        widest = std::max(widest, part->minimumSizeHint().width());
    }
    return {widest, 0}; // the height follows from the width
}

void Columns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

bool Columns::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace hf
