// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace hf {

class DayEdit;
class JournalBridge;

/// Moves entries to another day as one step of undo; their clocks stay.
class MoveDialog final : public QDialog {
    Q_OBJECT

public:
    MoveDialog(JournalBridge& journal, std::vector<Record> records, QWidget* parent = nullptr);

private:
    /// What they would be; nothing when that could not be read.
    std::optional<std::vector<Record>> wanted() const;
    void preview();
    void save();
    void complain(const QString& sentence);

    JournalBridge& m_journal;
    std::vector<Record> m_records; ///< at least one
    DayEdit* m_day;
    QLabel* m_preview;
    QPushButton* m_move = nullptr;
};

} // namespace hf
