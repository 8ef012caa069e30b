// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/question_stack.h"

#include "ui/widgets/question_bar.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

QuestionStack::QuestionStack(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void QuestionStack::ask(QuestionBar* question)
{
    take(question);
    m_waiting.push_back(question);
    if (m_waiting.size() == 1) {
        showFirst(); // one that is being answered just now is not shown again
    }
}

void QuestionStack::askFirst(QuestionBar* question)
{
    take(question);
    m_waiting.insert(m_waiting.begin(), question);
    showFirst();
}

void QuestionStack::withdraw(QuestionBar* question)
{
    if (question != nullptr) {
        question->hide();
        question->deleteLater();
        forget(question);
    }
}

void QuestionStack::take(QuestionBar* question)
{
    question->hide();
    m_column->addWidget(question);
    connect(question, &QuestionBar::answered, this, [this, question] { forget(question); });
}

void QuestionStack::forget(const QuestionBar* question)
{
    const auto found = std::find(m_waiting.begin(), m_waiting.end(), question);
    if (found != m_waiting.end()) {
        m_waiting.erase(found);
        showFirst();
    }
}

void QuestionStack::showFirst()
{
    for (QuestionBar* one : m_waiting) {
        one->setVisible(one == m_waiting.front());
    }
    setVisible(!m_waiting.empty());
}

} // namespace hf
