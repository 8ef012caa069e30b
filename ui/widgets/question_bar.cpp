// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/question_bar.h"

#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

QuestionBar::QuestionBar(const QString& question, QWidget* parent)
    : QFrame(parent),
      m_answers(new QHBoxLayout)
{
    setAccessibleName(question);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QLabel* text = plainLabel(question, TextStep::body, this);
    text->setWordWrap(true);
    m_answers->setSpacing(space::small);
    m_answers->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::page, space::small, space::page, space::small);
    all->setSpacing(space::small);
    all->addWidget(text);
    all->addLayout(m_answers);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void QuestionBar::addAnswer(const QString& label, const std::function<void()>& chosen)
{
    auto* button = new QPushButton(label, this);
    button->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    setRole(*button, ButtonRole::plain);
    m_answers->insertWidget(m_answers->count() - 1, button); // the rest of the row stays free
    connect(button, &QPushButton::clicked, this, [this, chosen] {
        hide();
        deleteLater();
        if (chosen) {
            chosen();
        }
        Q_EMIT answered();
    });
}

} // namespace hf
