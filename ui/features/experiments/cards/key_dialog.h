// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/experiments/experiment_actions.h"
#include "ui/widgets/dialogs/form_dialog.h"

class QLineEdit;

namespace hf {

/// Opens a blind experiment with the key of the helper's sheet.
class KeyDialog final : public FormDialog {
    Q_OBJECT

public:
    KeyDialog(ExperimentActions desk, RecordId id, QWidget* parent = nullptr);

private:
    bool store() override;

    ExperimentActions m_desk;
    RecordId m_id;
    QLineEdit* m_key;
};

} // namespace hf
