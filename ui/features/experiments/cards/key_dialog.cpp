// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/experiments/cards/key_dialog.h"

#include "ui/features/experiments/words/sentences_experiments.h"

#include <QtWidgets/QLineEdit>

namespace hf {

KeyDialog::KeyDialog(ExperimentActions desk, RecordId id, QWidget* parent)
    : FormDialog(tr("Open a blind experiment"), parent),
      m_desk(desk),
      m_id(id),
      m_key(new QLineEdit(this))
{
    addNote(tr(
        "The key stands on the helper\u2019s sheet: letters and digits in groups. Capitals and blanks do not matter."));
    addField(tr("&Key"), tr("Key"), m_key);
    addButtons(tr("&Open"));
    m_key->setFocus();
}

bool KeyDialog::store()
{
    ExperimentActions::Problem problem;
    const bool opened = m_desk.enterKey(m_id, m_key->text().trimmed(), problem);
    if (problem) {
        complain(sentences::experimentProblem(*problem), m_key);
    } else if (!opened) {
        complain(tr("Not saved. What you wrote is still here; please try again."), m_key);
    }
    return opened;
}

} // namespace hf
