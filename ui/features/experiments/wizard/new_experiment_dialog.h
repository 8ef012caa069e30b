// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/features/experiments/experiment_actions.h"

#include <QtWidgets/QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace hf {

class PowerPage;
class SealedPage;
class ShapePage;
class WhatPage;

/// The way to a new experiment: what, how long, what it would notice; then it is started and sealed.
class NewExperimentDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Step : std::uint8_t { what, shape, power, sealed };

    NewExperimentDialog(ExperimentActions desk, const ExperimentDraft& known, QWidget* parent = nullptr);

    void setPathChooser(PathChooser choose);
    Step step() const { return m_step; }
    PowerPage* power() const { return m_power; }
    void reject() override;

private:
    void build();
    void goTo(Step step);
    void next();
    void back();
    void start();
    /// What was typed so far; false when something of it is wrong, which has been said.
    void endHere();
    bool read();
    void complain(const QString& sentence);

    ExperimentActions m_desk;
    ExperimentDraft m_draft;
    Step m_step = Step::what;
    QLabel* m_title;
    QStackedWidget* m_stack;
    WhatPage* m_what;
    ShapePage* m_shape;
    PowerPage* m_power;
    SealedPage* m_sealed;
    QLabel* m_problem;
    QHBoxLayout* m_buttons;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_close;
};

} // namespace hf
