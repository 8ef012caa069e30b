// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/import_run.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace hf {

/// Shows what a file would bring, asks, and brings it in.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(JournalAccess access, std::filesystem::path file, QWidget* parent = nullptr);

    /// True when the journal has something new.
    bool imported() const { return m_imported; }

private:
    void build();
    void start(bool dryRun);
    void onFinished(bool dryRun);
    void offerOrders(const ImportPlan& plan);
    void cancel();

    JournalAccess m_access;
    std::filesystem::path m_file;
    std::optional<DateOrder> m_order;
    ImportRun* m_run = nullptr;
    bool m_imported = false;
    QLabel* m_summary;
    QComboBox* m_orders;
    QProgressBar* m_progress;
    QPushButton* m_import;
    QPushButton* m_cancel;
};

} // namespace hf
