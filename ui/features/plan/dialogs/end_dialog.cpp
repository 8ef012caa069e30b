// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/dialogs/end_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/widgets/fields/day_edit.h"

#include <QtWidgets/QLabel>

namespace hf {

EndDialog::EndDialog(JournalBridge& journal, PlanView plan, QWidget* parent)
    : FormDialog(tr("End plan of %1").arg(sentences::supplementName(plan.current.row.supplement, journal.catalogue())),
                 parent),
      m_journal(journal),
      m_plan(std::move(plan)),
      m_last(new DayEdit(journal.today(), this))
{
    addNote(tr("After its last day nothing of it is planned. What was planned and taken up to then stays."));
    m_last->setMinimumDate(sentences::dateOf(std::min(m_plan.current.row.from, journal.today() - days{1})));
    addField(tr("&Last day"), tr("Last day"), m_last);
    addButtons(tr("&End plan"));
    m_last->setFocus();
    m_last->setSelectedSection(QDateTimeEdit::DaySection);
}

bool EndDialog::store()
{
    const Outcome outcome = PlanActions(m_journal).end(m_plan, m_last->day());
    if (!outcome.stored) {
        complain(outcome.problem ? sentences::problem(*outcome.problem) : tr("Not saved; please try again."));
    }
    return outcome.stored;
}

} // namespace hf
