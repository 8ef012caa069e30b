// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/cards/stop_dialog.h"

#include "ui/features/experiments/words/sentences_experiments.h"

#include <QtWidgets/QLineEdit>

namespace hf {

StopDialog::StopDialog(ExperimentActions desk, RecordId id, QWidget* parent)
    : FormDialog(tr("Stop the experiment"), parent),
      m_desk(desk),
      m_id(id),
      m_reason(new QLineEdit(this))
{
    addNote(tr("A stopped experiment stays in the list, without a result. Pausing keeps it going later."));
    addField(tr("&Reason"), tr("Reason"), m_reason);
    addButtons(tr("&Stop it"));
    m_reason->setFocus();
}

bool StopDialog::store()
{
    const ExperimentActions::Problem problem = m_desk.stop(m_id, m_reason->text().trimmed());
    if (problem) {
        complain(sentences::experimentProblem(*problem), m_reason);
    }
    return !problem;
}

} // namespace hf
