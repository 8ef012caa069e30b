// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/relations/relations.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace hf {

class IntervalLine;

/// One question and its answer, or what is missing for one.
class RelationRow final : public QWidget {
    Q_OBJECT

public:
    explicit RelationRow(QWidget* parent = nullptr);

    /// `experiment`: the name of the one that hides it, if any. `canBeTested`: chance can arrange what comes first.
    void show(const RelateAnswer& answer, const QString& experiment, bool canBeTested);
    using QWidget::show;
    QString text() const; ///< all that it says
    const RelateAnswer& answer() const { return m_answer; }
    std::vector<QWidget*> controls() const;

Q_SIGNALS:
    void testWanted();

private:
    void why();

    RelateAnswer m_answer;
    QLabel* m_question;
    IntervalLine* m_line;
    QLabel* m_words;
    QLabel* m_figures;
    QLabel* m_without;
    QLabel* m_noTest;
    QPushButton* m_test;
    QPushButton* m_why;
};

} // namespace hf
