// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/experiments/experiment_actions.h"

#include <QtWidgets/QWidget>

#include <vector>

class QCheckBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace hf {

/// How many periods, how long, from when; what is left out in a second look, and who knows the order.
class ShapePage final : public QWidget {
    Q_OBJECT

public:
    explicit ShapePage(JournalBridge& journal, QWidget* parent = nullptr);

    void fill(ExperimentDraft& draft) const;
    /// A habit cannot be hidden from who does it.
    void allowBlind(bool allowed);
    void start();

private:
    void build();
    void buildMarks();
    void onChanged();

    JournalBridge& m_journal;
    QSpinBox* m_pairs;
    QSpinBox* m_days;
    QSpinBox* m_washout;
    QDateEdit* m_first;
    QLabel* m_length;
    std::vector<std::pair<std::string, QCheckBox*>> m_marks;
    QWidget* m_markFlow = nullptr;
    QCheckBox* m_blind;
};

} // namespace hf
