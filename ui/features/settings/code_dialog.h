// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogs/form_dialog.h"

class QLineEdit;

namespace hf {

class LockSettings;

/// Sets the code that shows a locked window again, typed twice.
class CodeDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit CodeDialog(LockSettings& settings, QWidget* parent = nullptr);

private:
    bool store() override;

    LockSettings& m_settings;
    QLineEdit* m_code;
    QLineEdit* m_again;
};

} // namespace hf
