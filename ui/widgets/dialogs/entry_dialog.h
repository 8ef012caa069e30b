// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <QtWidgets/QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace hf {

class JournalBridge;
class QuickAddEdit;

/// Changes one entry, as the line that would add it; a reflection as its text.
class EntryDialog final : public QDialog {
    Q_OBJECT

public:
    EntryDialog(JournalBridge& journal, Record record, QWidget* parent = nullptr);

private:
    void buildLine();
    void buildText();
    void understand();
    void save();
    void complain(const QString& sentence);
    void showBelow(const QString& text, bool fits);
    std::optional<RecordBody> wanted() const;

    JournalBridge& m_journal;
    Record m_record;
    TimeFrame m_frame;
    std::optional<RecordBody> m_asWritten; ///< what the unchanged line reads as
    std::optional<RecordBody> m_understood;
    std::optional<Amount> m_sureOf; ///< the unlikely amount that was asked about
    QuickAddEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_preview;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace hf
