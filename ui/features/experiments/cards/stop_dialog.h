// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/experiments/experiment_actions.h"
#include "ui/widgets/dialogs/form_dialog.h"

class QLineEdit;

namespace hf {

/// Gives an experiment up, with its reason.
class StopDialog final : public FormDialog {
    Q_OBJECT

public:
    StopDialog(ExperimentActions desk, RecordId id, QWidget* parent = nullptr);

private:
    bool store() override;

    ExperimentActions m_desk;
    RecordId m_id;
    QLineEdit* m_reason;
};

} // namespace hf
