// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "ui/widgets/dialogs/form_dialog.h"

#include <optional>

class QComboBox;

namespace hf {

class DayEdit;
class JournalBridge;

/// Days on which nothing is planned: a new pause, or one that is changed.
class PauseDialog final : public FormDialog {
    Q_OBJECT

public:
    PauseDialog(JournalBridge& journal, std::optional<Record> pause, QWidget* parent = nullptr);

private:
    void build();
    void fill();
    bool store() override;

    JournalBridge& m_journal;
    std::optional<Record> m_pause;
    QComboBox* m_which;
    DayEdit* m_first;
    DayEdit* m_last;
    QComboBox* m_reason;
    bool m_unread = false; ///< which plans there are
};

} // namespace hf
