// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/import/import_dialog.h"

#include <QtCore/QPointer>

namespace hf {

/// The ways to an import: the menu, and a file that is dropped anywhere on the window or its import dialog.
class ImportController final : public QObject {
    Q_OBJECT

public:
    /// Whether a file that is dropped on the window is read: not one of the made-up data's.
    enum class Drops : std::uint8_t { taken, left };

    ImportController(JournalBridge& journal, ImportDialog::EntropySource entropy, QWidget* window, Drops drops);

    ImportDialog* start();
    ImportDialog* read(const QString& file);
    ImportDialog* decide();

protected:
    /// Before the controls below the pointer: a line edit would take a file for text.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ImportDialog* dialog();
    bool concerns(const QObject* watched) const;

    JournalBridge& m_journal;
    ImportDialog::EntropySource m_entropy;
    QWidget* m_window;
    QPointer<ImportDialog> m_dialog;
};

} // namespace hf
