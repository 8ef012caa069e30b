// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/experiments/experiment_actions.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hf {

class DotStrips;

/// What a finished experiment found: the days of both sides as dots, and in words.
class ResultPart final : public QWidget {
    Q_OBJECT

public:
    explicit ResultPart(QWidget* parent = nullptr);

    void show(const ExperimentFacts& facts, const Catalogue& catalogue);
    using QWidget::show;
    std::vector<QWidget*> controls() const;

Q_SIGNALS:
    void whyWanted();
    void reportWanted();

private:
    void build();
    void say(const QStringList& lines);

    DotStrips* m_dots;
    QLabel* m_note;
    QLabel* m_verdict;
    QLabel* m_headline;
    QVBoxLayout* m_lines;
    QPushButton* m_why;
    QPushButton* m_report;
};

/// The strips of a result and their axis.
void showDots(DotStrips& dots, const ExperimentFacts& facts);

} // namespace hf
