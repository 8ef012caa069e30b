// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/experiments/experiment_actions.h"

#include <QtWidgets/QWidget>

#include <memory>

class QLabel;

namespace hf {

class WorkLine;

/// The plan once more in words, and what it would notice, simulated while the person reads.
class PowerPage final : public QWidget {
    Q_OBJECT

public:
    explicit PowerPage(ExperimentActions desk, QWidget* parent = nullptr);

    void show(const ExperimentDraft& draft, const Metric& outcome);
    using QWidget::show;
    WorkLine* work() const { return m_work; }
    QString text() const;
    void leave();

private:
    void tell(const Finding<ExperimentPower>& power);

    ExperimentActions m_desk;
    ExperimentDraft m_draft;
    Metric m_outcome;
    QLabel* m_plan;
    QLabel* m_line;
    QLabel* m_more;
    WorkLine* m_work;
};

} // namespace hf
