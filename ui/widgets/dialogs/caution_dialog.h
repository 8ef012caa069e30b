// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidance/caution_check.h"

#include <QtWidgets/QDialog>

#include <vector>

class QComboBox;
class QLabel;

namespace hf {

/// The questions before the first dose. Nothing of the answers is kept.
class CautionDialog final : public QDialog {
    Q_OBJECT

public:
    CautionDialog(const CautionCheck& check, QWidget* parent = nullptr);

private:
    void judge();

    const CautionCheck& m_check;
    std::vector<QComboBox*> m_answers;
    QLabel* m_outcome;
};

} // namespace hf
