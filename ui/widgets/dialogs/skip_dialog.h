// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/occurrence.h"
#include "ui/widgets/dialogs/form_dialog.h"

class QComboBox;

namespace hf {

class JournalBridge;

/// Leaves one planned dose out on purpose, with the reason in the person's words.
class SkipDialog final : public FormDialog {
    Q_OBJECT

public:
    SkipDialog(JournalBridge& journal, Occurrence occurrence, QWidget* parent = nullptr);

private:
    bool store() override;

    JournalBridge& m_journal;
    Occurrence m_occurrence;
    QComboBox* m_reason;
};

} // namespace hf
