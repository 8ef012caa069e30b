// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/damage/choice_card.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

ChoiceCard::ChoiceCard(const QString& name, const QString& meaning, QWidget* parent)
    : QFrame(parent),
      m_button(new QRadioButton(name, this)),
      m_badge(plainLabel({}, TextStep::secondary, this)),
      m_count(plainLabel({}, TextStep::heading, this)),
      m_unit(plainLabel({}, TextStep::secondary, this)),
      m_lines(new QVBoxLayout)
{
    m_button->setFont(fontFor(TextStep::heading));
    QString plain = name;
    m_button->setAccessibleName(plain.remove(QLatin1Char('&')));
    m_button->setAccessibleDescription(meaning);
    QLabel* words = plainLabel(meaning, TextStep::secondary, this);
    words->setWordWrap(true);
    m_badge->hide();
    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_button);
    first->addWidget(m_badge);
    first->addStretch(1);
    constexpr int behindMark = 26;
    auto* meaningLine = new QHBoxLayout;
    meaningLine->setContentsMargins(behindMark, 0, 0, 0);
    meaningLine->addWidget(words);
    m_lines->setSpacing(space::tiny);
    m_lines->addLayout(first);
    m_lines->addLayout(meaningLine);
    auto* counts = new QVBoxLayout;
    counts->setSpacing(space::tiny);
    counts->addWidget(m_count, 0, Qt::AlignTrailing);
    counts->addWidget(m_unit, 0, Qt::AlignTrailing);
    counts->addStretch(1);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(space::cardX, space::small, space::cardX, space::small);
    all->setSpacing(space::gap);
    all->addLayout(m_lines, 1);
    all->addLayout(counts);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

void ChoiceCard::setCount(const QString& count, const QString& unit)
{
    m_count->setText(count);
    m_unit->setText(unit);
    m_button->setAccessibleDescription(
        tr("%1 %2 %3", "what a choice does, how many, entries").arg(m_button->accessibleDescription(), count, unit));
}

void ChoiceCard::setBadge(const QString& badge)
{
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = m_button->isChecked();
    const qreal pen = chosen ? 2 : 1;
    painter.setPen(QPen(chosen ? t.accent : t.line, pen));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), size::cardRadius,
                            size::cardRadius);
}

void ChoiceCard::mousePressEvent(QMouseEvent* event)
{
    m_button->setChecked(true);
    m_button->setFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace hf
