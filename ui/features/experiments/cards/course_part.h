// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/experiments/experiment_actions.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace hf {

class LoggedDays;

/// How an experiment goes: today's side, the days logged, what was kept, and never a result.
class CoursePart final : public QWidget {
    Q_OBJECT

public:
    explicit CoursePart(QWidget* parent = nullptr);

    void show(const ExperimentFacts& facts, const Catalogue& catalogue, Day today);
    using QWidget::show;
    /// In the order of Tab.
    std::vector<QWidget*> controls() const;

Q_SIGNALS:
    void pauseWanted();
    void resumeWanted();
    void stopWanted();
    void endWanted();
    void keyWanted();
    void guessed(std::size_t period, bool tested);

private:
    void build();
    void showGuess(const ExperimentView& view, Day today);
    void showDays(const ExperimentFacts& facts, Day today);

    QLabel* m_today;
    LoggedDays* m_days;
    QLabel* m_daysNote;
    QLabel* m_logged;
    QLabel* m_kept;
    QLabel* m_noResult;
    QLabel* m_guess;
    QPushButton* m_guessTested;
    QPushButton* m_guessOther;
    QPushButton* m_pause;
    QPushButton* m_resume;
    QPushButton* m_end;
    QPushButton* m_key;
    QPushButton* m_stop;
    std::size_t m_guessed = 0;
};

} // namespace hf
