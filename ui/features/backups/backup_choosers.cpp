// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/backups/backup_choosers.h"

#include "ui/base/words/words.h"

#include <QtWidgets/QFileDialog>

namespace hf {

BackupChoosers usualBackupChoosers()
{
    return {[](QWidget* parent) {
                return QFileDialog::getOpenFileName(parent, Words::tr("Restore from a file"), {},
                                                    Words::tr("Journals (*.db);;All files (*)"));
            },
            [](QWidget* parent, const QString& suggested) {
                // No file is ever written over, so there is nothing to ask about.
                return QFileDialog::getSaveFileName(parent, Words::tr("Save a copy of a backup"), suggested,
                                                    Words::tr("Journals (*.db)"), nullptr,
                                                    QFileDialog::DontConfirmOverwrite);
            },
            [](QWidget* parent) {
                return QFileDialog::getExistingDirectory(parent, Words::tr("Choose the second place"));
            }};
}

} // namespace hf
