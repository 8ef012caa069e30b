// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dialogs/skip_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace hf {

SkipDialog::SkipDialog(JournalBridge& journal, Occurrence occurrence, QWidget* parent)
    : FormDialog(tr("Skip this dose"), parent),
      m_journal(journal),
      m_occurrence(std::move(occurrence)),
      m_reason(new QComboBox(this))
{
    addNote(sentences::occurrenceLine(m_occurrence, journal.catalogue(), journal.today()));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems({QString(), tr("not feeling well"), tr("travelling"), tr("none left"), tr("fasting")});
    m_reason->lineEdit()->setPlaceholderText(tr("may stay empty"));
    addField(tr("&Reason"), tr("Reason, may stay empty"), m_reason);
    addButtons(tr("S&kip"));
    m_reason->setFocus();
}

bool SkipDialog::store()
{
    const Outcome outcome = PlanActions(m_journal).skip(m_occurrence, m_reason->currentText().trimmed());
    if (!outcome.stored) {
        complain(outcome.problem ? sentences::problem(*outcome.problem) : tr("Not saved; please try again."));
    }
    return outcome.stored;
}

} // namespace hf
