// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialogs/form_dialog.h"

#include <filesystem>

class QLineEdit;

namespace hf {

/// Writes a copy of a backup that only a passphrase opens. Nobody but this dialog knows the passphrase, and it forgets
/// it when it closes.
class SealDialog final : public FormDialog {
    Q_OBJECT

public:
    SealDialog(std::filesystem::path backup, std::filesystem::path target, QWidget* parent = nullptr);

Q_SIGNALS:
    void sealed(const QString& path);

private:
    bool store() override;

    std::filesystem::path m_backup;
    std::filesystem::path m_target;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
};

} // namespace hf
