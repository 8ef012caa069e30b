// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/base/theme/rounded_box.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_header(new QWidget(this)),
      m_line(new FlowLayout(m_header)),
      m_title(plainLabel(title, TextStep::heading, m_header)),
      m_aside(plainLabel({}, TextStep::secondary, m_header)),
      m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    m_title->setWordWrap(true);
    m_aside->setWordWrap(true);
    m_line->add(m_title);
    m_line->add(m_aside, FlowLayout::Room::end);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    whole->setSpacing(10);
    whole->addWidget(m_header);
    m_body->setSpacing(space::small);
    whole->addLayout(m_body);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setAside(const QString& text)
{
    m_aside->setText(text);
}

QString Card::aside() const
{
    return m_aside->text();
}

void Card::addBesideTitle(QWidget* widget, FlowLayout::Room room)
{
    m_line->insert(1, widget, room);
}

void Card::addToHeader(QWidget* widget)
{
    m_line->add(widget, FlowLayout::Room::end);
}

void Card::setPart()
{
    m_part = true;
    layout()->setContentsMargins(0, space::small, 0, 0);
    setTextStep(*m_title, TextStep::secondary);
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    if (m_part) {
        painter.fillRect(0, 0, width(), 1, hasFocus() ? t.accent : t.line);
        return;
    }
    // It has the focus where the control that had it is gone.
    const bool focus = hasFocus();
    paintRoundedBox(painter, rect(), {t.surface, focus ? t.accent : t.line, focus ? 2 : 1, size::cardRadius});
}

} // namespace hf
