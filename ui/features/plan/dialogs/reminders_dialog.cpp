// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/dialogs/reminders_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_figures.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/features/plan/dialogs/rule_row.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

RemindersDialog::RemindersDialog(JournalBridge& journal, PlanView plan, const ReminderSettings& settings,
                                 QWidget* parent)
    : FormDialog(tr("Reminders of %1").arg(sentences::supplementName(plan.current.row.supplement, journal.catalogue())),
                 parent),
      m_journal(journal),
      m_plan(std::move(plan)),
      m_choice(new QComboBox(this)),
      m_rules(new QWidget(this)),
      m_lines(new QVBoxLayout(m_rules)),
      m_add(new QPushButton(tr("Add re&minder"), m_rules))
{
    m_choice->addItem(tr("As usual: at the time, again every 20 min, 2 times"));
    m_choice->addItem(tr("Reminders of its own"));
    m_choice->addItem(tr("No reminder"));
    addField(tr("&Remind me"), tr("Remind me"), m_choice);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_add->setAccessibleName(tr("Add reminder"));
    m_add->setAutoDefault(false);
    for (const KnownReminder& known : m_plan.reminders) {
        addRow(known.rule);
    }
    if (m_rows.empty()) {
        addRow(usualReminder(m_plan.lineage));
    }
    m_lines->addWidget(m_add, 0, Qt::AlignLeft);
    form()->addRow(m_rules);
    addNote(sentences::remindersNote(settings));
    addButtons();
    m_choice->setCurrentIndex(!m_plan.reminded ? never : m_plan.reminders.empty() ? asUsual : ownRules);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RemindersDialog::showRows);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(usualReminder(m_plan.lineage));
        m_rows.back()->setFocus(Qt::OtherFocusReason);
    });
    showRows();
    m_choice->setFocus();
}

void RemindersDialog::addRow(const ReminderRule& rule)
{
    auto* row = new RuleRow(rule, m_rules);
    m_lines->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    setTabOrder(row, m_add);
    connect(row, &RuleRow::removeWanted, this, [this, row] { removeRow(row); });
    number();
}

void RemindersDialog::removeRow(RuleRow* row)
{
    m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
    row->hide();
    row->deleteLater();
    number();
    m_add->setFocus(Qt::OtherFocusReason);
}

void RemindersDialog::number()
{
    int number = 0;
    for (RuleRow* row : m_rows) {
        row->setNumber(++number, m_rows.size() > 1);
    }
}

void RemindersDialog::showRows()
{
    m_rules->setVisible(m_choice->currentIndex() == ownRules);
}

bool RemindersDialog::store()
{
    std::vector<ReminderRule> rules;
    if (m_choice->currentIndex() == ownRules) {
        for (const RuleRow* row : m_rows) {
            rules.push_back(row->rule(m_plan.lineage));
        }
    }
    const Outcome outcome = PlanActions(m_journal).saveReminders(m_plan, rules, m_choice->currentIndex() != never);
    if (!outcome.stored) {
        complain(outcome.problem ? sentences::problem(*outcome.problem)
                                 : tr("Not saved. What you chose is still here; please try again."));
    }
    return outcome.stored;
}

} // namespace hf
