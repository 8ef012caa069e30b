// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/page_frame.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/flow_layout.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

PageFrame::PageFrame(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(plainLabel(title, TextStep::title, this)),
      m_subtitle(plainLabel({}, TextStep::secondary, this)),
      m_words(new QVBoxLayout),
      m_controls(new QHBoxLayout),
      m_fixed(new QVBoxLayout),
      m_all(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_words->setSpacing(2);
    m_words->addWidget(m_title);
    m_words->addWidget(m_subtitle);
    auto* head = new FlowLayout;
    head->add(m_words, FlowLayout::Room::wide);
    head->add(m_controls, FlowLayout::Room::end);
    m_controls->setSpacing(6);
    m_fixed->setSpacing(space::gap);
    m_all->setContentsMargins(space::page, 16, 0, 0);
    m_all->setSpacing(space::gap);
    m_above = new QVBoxLayout;
    m_above->setContentsMargins(0, 0, space::page, 0);
    m_above->setSpacing(space::gap);
    m_above->addLayout(head);
    m_above->addLayout(m_fixed);
    m_all->addLayout(m_above);
}

QString PageFrame::title() const
{
    return m_title->text();
}

void PageFrame::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageFrame::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PageFrame::setAbove(QWidget* widget)
{
    m_words->insertWidget(0, widget);
}

void PageFrame::setBody(QWidget* body)
{
    auto* scroll = new QScrollArea(this);
    auto* holder = new QWidget(scroll);
    m_body = new QVBoxLayout(holder);
    m_body->setContentsMargins(0, 0, space::page, space::small);
    m_body->addWidget(body);
    m_body->addStretch(1);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(holder);
    scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    m_all->addWidget(scroll, 1);
}

/// On a very wide screen the page stays together in the middle.
void PageFrame::resizeEvent(QResizeEvent* event)
{
    constexpr int widest = 1560;
    const int beside = std::max(0, width() - 2 * space::page - withType(widest)) / 2;
    m_above->setContentsMargins(beside, 0, space::page + beside, 0);
    if (m_body != nullptr) {
        m_body->setContentsMargins(beside, 0, space::page + beside, space::small);
    }
    QWidget::resizeEvent(event);
}

} // namespace hf
