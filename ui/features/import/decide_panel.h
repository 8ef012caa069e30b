// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entries/record.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hf {

class JournalBridge;
class RowList;

/// The rows that an import left open, and the line that settles the current one.
class DecidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit DecidePanel(JournalBridge& journal, QWidget* parent = nullptr);

    /// The rows of one import, or of all.
    void show(std::optional<RecordId> batch);
    int count() const { return static_cast<int>(m_rows.size()); }
    void focusFirst();

Q_SIGNALS:
    void countChanged(int left);

private:
    void build();
    void reload();
    void showRow(int row);
    std::optional<RecordBody> understood(const Undecided& row) const;
    void understand();
    void keep();
    void leaveOut();
    const Undecided* current() const;
    std::string amountText() const;

    JournalBridge& m_journal;
    std::optional<RecordId> m_batch;
    std::vector<Record> m_rows;
    int m_row = 0;
    std::optional<Amount> m_sureOf; ///< the unlikely amount that was asked about
    RowList* m_list;
    QLabel* m_title;
    QLineEdit* m_amount;
    QLabel* m_preview;
    QPushButton* m_keep;
    QPushButton* m_leaveOut;
    QWidget* m_editor;
};

} // namespace hf
