// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/bridge/plan_facts.h"
#include "ui/widgets/dialogs/form_dialog.h"

#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace hf {

class JournalBridge;
class RuleRow;

/// How one plan reminds: as usual, by rules of its own, or not at all.
class RemindersDialog final : public FormDialog {
    Q_OBJECT

public:
    RemindersDialog(JournalBridge& journal, PlanView plan, const ReminderSettings& settings, QWidget* parent = nullptr);

private:
    enum Choice : int { asUsual, ownRules, never };

    void addRow(const ReminderRule& rule);
    void removeRow(RuleRow* row);
    void number();
    void showRows();
    bool store() override;

    JournalBridge& m_journal;
    PlanView m_plan;
    QComboBox* m_choice;
    QWidget* m_rules;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    std::vector<RuleRow*> m_rows;
};

} // namespace hf
