// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notice_box.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

NoticeBox::NoticeBox(QWidget* parent)
    : QFrame(parent),
      m_heading(plainLabel({}, TextStep::heading, this)),
      m_text(plainLabel({}, TextStep::body, this))
{
    m_heading->setForegroundRole(QPalette::BrightText);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::gap, space::small, space::gap, space::small);
    lines->setSpacing(space::tiny);
    for (QLabel* label : {m_heading, m_text}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
}

void NoticeBox::say(const QString& heading, const QString& text)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(heading.isEmpty() || text.isEmpty() ? heading + text : heading + QLatin1Char('\n') + text);
}

QString NoticeBox::text() const
{
    return m_text->text();
}

void NoticeBox::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(palette()).cautionSoft);
    painter.drawRoundedRect(rect(), size::controlRadius, size::controlRadius);
    QFrame::paintEvent(event);
}

} // namespace hf
