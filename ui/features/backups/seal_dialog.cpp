// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/seal_dialog.h"

#include "domain/files/file_error.h"
#include "journal/files/sealed_file.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/texts.h"
#include "words/faults.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QLineEdit>

namespace hf {

SealDialog::SealDialog(std::filesystem::path backup, std::filesystem::path target, QWidget* parent)
    : FormDialog(tr("Save a sealed copy"), parent),
      m_backup(std::move(backup)),
      m_target(std::move(target)),
      m_passphrase(new QLineEdit(this)),
      m_again(new QLineEdit(this))
{
    addNote(tr("Whoever opens the copy needs this passphrase. We cannot recover it: without it the copy is lost."));
    for (QLineEdit* field : {m_passphrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
    }
    addField(tr("&Passphrase"), tr("Passphrase"), m_passphrase);
    addField(tr("&Once more"), tr("Passphrase once more"), m_again);
    addBelow(tr("Several words that belong to nobody make a good one."));
    addButtons(tr("&Seal"));
    m_passphrase->setFocus();
}

bool SealDialog::store()
{
    if (m_passphrase->text().isEmpty()) {
        complain(tr("Type a passphrase."), m_passphrase);
        return false;
    }
    if (m_passphrase->text() != m_again->text()) {
        complain(tr("The two are not the same."), m_again);
        return false;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    QString problem;
    try {
        sealFile(m_backup, m_target, m_passphrase->text().toStdString());
    } catch (const SealError& error) {
        problem = sentences::said(words::wordsOf(error.fault(), m_target.string()));
    } catch (const FileError& error) {
        problem = sentences::notSaved(sentences::fromUtf8(m_target.string()), sentences::fileReason(error));
    }
    QGuiApplication::restoreOverrideCursor();
    if (!problem.isEmpty()) {
        complain(problem);
        return false;
    }
    Q_EMIT sealed(sentences::fromUtf8(m_target.string()));
    return true;
}

} // namespace hf
