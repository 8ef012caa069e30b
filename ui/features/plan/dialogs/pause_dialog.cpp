// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/plan/dialogs/pause_dialog.h"

#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/plan_actions.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/sentences_plan.h"
#include "ui/widgets/fields/day_edit.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace hf {

PauseDialog::PauseDialog(JournalBridge& journal, std::optional<Record> pause, QWidget* parent)
    : FormDialog(pause ? tr("Edit pause") : tr("Pause"), parent),
      m_journal(journal),
      m_pause(std::move(pause)),
      m_which(new QComboBox(this)),
      m_first(new DayEdit(journal.today(), this)),
      m_last(new DayEdit(journal.today(), this)),
      m_reason(new QComboBox(this))
{
    addNote(tr("Paused days are not counted: nothing is planned, nothing is missed, nothing reminds."));
    build();
    addButtons();
    fill();
    if (m_unread) { // without the list a pause of one plan would become one of all
        saveButton()->setEnabled(false);
        complain(sentences::notReadNow());
    }
    m_first->setFocus();
    m_first->setSelectedSection(QDateTimeEdit::DaySection);
}

void PauseDialog::build()
{
    addField(tr("&First day"), tr("First day"), m_first);
    addField(tr("&Last day"), tr("Last day"), m_last);
    m_which->addItem(tr("all plans"), QVariant());
    auto plans = PlanActions(m_journal).plans();
    m_unread = !plans;
    for (const PlanView& plan : plans ? *std::move(plans) : std::vector<PlanView>{}) {
        m_which->addItem(sentences::supplementName(plan.current.row.supplement, m_journal.catalogue()) +
                             QLatin1Char(' ') + sentences::amount(plan.current.row.amount),
                         QVariant::fromValue(plan.lineage));
    }
    addField(tr("&What"), tr("What is paused"), m_which);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems({tr("ill"), tr("travel"), tr("holiday"), tr("training break")});
    m_reason->lineEdit()->setPlaceholderText(tr("may stay empty"));
    addField(tr("&Reason"), tr("Reason, may stay empty"), m_reason);
    connect(m_first, &DayEdit::dateChanged, m_last, &DayEdit::setMinimumDate);
}

void PauseDialog::fill()
{
    const Day today = m_journal.today();
    Pause pause{{today, today}, std::nullopt, {}};
    if (m_pause) {
        pause = std::get<Pause>(m_pause->body);
    }
    m_first->setDay(pause.days.first);
    m_last->setMinimumDate(m_first->date());
    m_last->setDay(pause.days.last);
    m_reason->setCurrentText(sentences::fromUtf8(pause.reason));
    for (int i = 1; pause.plan && i < m_which->count(); ++i) {
        if (m_which->itemData(i).value<RecordId>() == *pause.plan) {
            m_which->setCurrentIndex(i);
        }
    }
}

bool PauseDialog::store()
{
    Pause pause;
    pause.days = {m_first->day(), m_last->day()};
    if (m_which->currentIndex() > 0) {
        pause.plan = m_which->currentData().value<RecordId>();
    }
    pause.reason = m_reason->currentText().trimmed().toStdString();
    const Outcome outcome =
        m_pause ? m_journal.change(m_pause->id, pause) : m_journal.record({pause}, m_journal.today());
    if (outcome.problem) {
        complain(sentences::problem(*outcome.problem));
    } else if (!outcome.stored) {
        complain(tr("Not saved. What you wrote is still here; please try again."));
    }
    return outcome.stored;
}

} // namespace hf
