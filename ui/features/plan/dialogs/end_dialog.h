// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/bridge/plan_facts.h"
#include "ui/widgets/dialogs/form_dialog.h"

namespace hf {

class DayEdit;
class JournalBridge;

/// Ends a plan after a day; what was planned up to then stays.
class EndDialog final : public FormDialog {
    Q_OBJECT

public:
    EndDialog(JournalBridge& journal, PlanView plan, QWidget* parent = nullptr);

private:
    bool store() override;

    JournalBridge& m_journal;
    PlanView m_plan;
    DayEdit* m_last;
};

} // namespace hf
