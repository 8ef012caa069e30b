// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/welcome/notice_card.h"

#include "ui/base/theme/rounded_box.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/marks.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hf {

NoticeCard::NoticeCard(const QString& which, QWidget* parent)
    : QFrame(parent),
      m_title(plainLabel({}, TextStep::heading, this)),
      m_body(plainLabel({}, TextStep::body, this)),
      m_answers(new FlowLayout)
{
    setAccessibleName(which);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(space::cardX, space::small, space::cardX, space::small);
    lines->setSpacing(space::tiny);
    QLabel* sort = plainLabel(which, TextStep::secondary, this);
    for (QLabel* label : {sort, m_title, m_body}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    m_answers->setSpacing(space::tiny);
    lines->addLayout(m_answers);
    lines->addStretch(1);
}

void NoticeCard::say(const NoticeWords& words)
{
    const bool sameAnswers = words.answers == m_said.answers;
    m_said = words;
    m_title->setText(words.title);
    m_body->setText(words.body);
    if (sameAnswers) {
        return;
    }
    while (QLayoutItem* item = m_answers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& answer : words.answers) {
        auto* chip = new ChipLabel(this); // to look at: the desktop's own are the ones to press
        chip->setText(answer);
        m_answers->add(chip);
        chip->show();
    }
}

void NoticeCard::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    paintRoundedBox(painter, rect(), {t.surface, t.controlBorder, 1, size::cardRadius});
}

} // namespace hf
