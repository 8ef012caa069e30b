// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/code_dialog.h"

#include "journal/device/lock_code.h"
#include "ui/base/models/lock_settings.h"

#include <QtWidgets/QLineEdit>

namespace hf {

CodeDialog::CodeDialog(LockSettings& settings, QWidget* parent)
    : FormDialog(tr("Code for the lock"), parent),
      m_settings(settings),
      m_code(new QLineEdit(this)),
      m_again(new QLineEdit(this))
{
    addNote(tr("Letters, digits or words, at least 4 characters. The code is kept on this computer only, as a hash."));
    for (QLineEdit* field : {m_code, m_again}) {
        field->setEchoMode(QLineEdit::Password);
    }
    addField(tr("&Code"), tr("Code"), m_code);
    addField(tr("&Once more"), tr("Code once more"), m_again);
    addButtons(tr("&Set the code"));
    m_code->setFocus();
}

bool CodeDialog::store()
{
    if (m_code->text().size() < shortestCode) {
        complain(tr("A code has at least 4 characters."), m_code);
        return false;
    }
    if (m_code->text() != m_again->text()) {
        complain(tr("The two are not the same."), m_again);
        return false;
    }
    if (!m_settings.setCode(m_code->text())) {
        complain(tr("There is not enough memory to set the code. All is as before."));
        return false;
    }
    return true;
}

} // namespace hf
