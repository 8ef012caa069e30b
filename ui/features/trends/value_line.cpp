// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/value_line.h"

#include "ui/base/theme/type_scale.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace hf {

ValueLine::ValueLine(QWidget* parent)
    : QLabel(parent)
{
    setTextStep(*this, TextStep::secondary);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ValueLine::say(const QString& text)
{
    if (text != m_text) {
        m_text = text;
        setAccessibleName(text);
        update();
    }
}

QSize ValueLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text), fontMetrics().height()};
}

QSize ValueLine::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void ValueLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

bool ValueLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text.toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace hf
