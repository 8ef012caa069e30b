// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/backups/comparing.h"

#include <QtWidgets/QDialog>

class QTableView;
class QVBoxLayout;

namespace hf {

/// What a backup has and what the journal has now, beside each other. Nothing is changed from here.
class CompareDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name` is the backup as a sentence names it.
    CompareDialog(const BackupComparison& comparison, const QString& name, Day today, QWidget* parent = nullptr);

private:
    void addWords(QVBoxLayout& all, const BackupComparison& comparison);
    void addCounts(QVBoxLayout& all, const BackupComparison& comparison);
    void addEntries(QVBoxLayout& all, const BackupComparison& comparison, Day today);
    QTableView* table(const QString& name, const QStringList& headings, std::vector<QStringList> rows);
};

} // namespace hf
