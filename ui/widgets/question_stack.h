// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QVBoxLayout;

namespace hf {

class QuestionBar;

/// The questions above the page, one at a time: the next is shown when the one before was answered.
class QuestionStack final : public QWidget {
    Q_OBJECT

public:
    explicit QuestionStack(QWidget* parent = nullptr);

    /// Takes the question and shows it in its turn.
    void ask(QuestionBar* question);
    /// The same, before all that wait; what is shown now waits until this one was answered.
    void askFirst(QuestionBar* question);
    /// There is nothing to be asked any more; the question goes without an answer. None is none.
    void withdraw(QuestionBar* question);

private:
    void take(QuestionBar* question);
    void forget(const QuestionBar* question);
    void showFirst();

    QVBoxLayout* m_column;
    std::vector<QuestionBar*> m_waiting; ///< the first is shown
};

} // namespace hf
