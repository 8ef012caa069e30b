// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

class QWidget;

namespace hf {

/// Ask the person for a place; empty when they do not want to. Tests answer without a dialog.
struct BackupChoosers {
    std::function<QString(QWidget* parent)> backupFile;                     ///< one to restore
    std::function<QString(QWidget* parent, const QString& suggested)> copy; ///< a new file
    std::function<QString(QWidget* parent)> folder;                         ///< the second place
};

/// The desktop's dialogs.
BackupChoosers usualBackupChoosers();

} // namespace hf
