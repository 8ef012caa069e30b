// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"
#include "ui/widgets/dialogs/form_dialog.h"

#include <vector>

class QLineEdit;

namespace hf {

class JournalBridge;

/// Changes several entries of one kind as one step of undo. Only what is filled in changes.
class ChangeDialog final : public FormDialog {
    Q_OBJECT

public:
    ChangeDialog(JournalBridge& journal, std::vector<Record> records, QWidget* parent = nullptr);

    /// Whether these have something in common that can be changed: doses that were taken, or ratings of one item.
    static bool canChange(const std::vector<Record>& records);

protected:
    bool store() override;

private:
    bool changeOne(RecordBody& body);
    bool changeDose(Dose& dose);
    bool changeRating(Rating& rating);

    JournalBridge& m_journal;
    std::vector<Record> m_records;
    QLineEdit* m_value;
    QLineEdit* m_note;
};

} // namespace hf
