// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/base/theme/rounded_box.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_header(new QWidget(this)),
      m_title(plainLabel(title, TextStep::heading, m_header)),
      m_aside(plainLabel({}, TextStep::secondary, m_header)),
      m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto* line = new QHBoxLayout(m_header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_aside);

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

void Card::addBesideTitle(QWidget* widget)
{
    qobject_cast<QHBoxLayout*>(m_header->layout())->insertWidget(1, widget);
}

void Card::addToHeader(QWidget* widget)
{
    m_header->layout()->addWidget(widget);
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    paintRoundedBox(painter, rect(), {t.surface, t.line, 1, size::cardRadius});
}

} // namespace hf
