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

/// Moves one entry to another day; its clock stays.
class MoveDialog final : public QDialog {
    Q_OBJECT

public:
    MoveDialog(JournalBridge& journal, Record record, QWidget* parent = nullptr);

private:
    std::optional<RecordBody> wanted() const;
    void preview();
    void save();
    void complain(const QString& sentence);

    JournalBridge& m_journal;
    Record m_record;
    DayEdit* m_day;
    QLabel* m_preview;
    QPushButton* m_move = nullptr;
};

} // namespace hf
